#include "CPageFacts.h"

static const unsigned char class_words[] = {
#embed "class-words.tsv"
};

static const unsigned char line_phrases[] = {
#embed "line-phrases.tsv"
};

static const unsigned char meta_names[] = {
#embed "meta-names.tsv"
};

static const unsigned char months[] = {
#embed "months.tsv"
};

static const unsigned char encoding_labels[] = {
#embed "encoding-labels.tsv"
};

static const unsigned char byline_words[] = {
#embed "byline-words.tsv"
};

static const unsigned char format_signs[] = {
#embed "format-signs.tsv"
};

static const page_facts facts[] = {
  {"class-words.tsv", class_words, sizeof class_words},
  {"line-phrases.tsv", line_phrases, sizeof line_phrases},
  {"meta-names.tsv", meta_names, sizeof meta_names},
  {"months.tsv", months, sizeof months},
  {"encoding-labels.tsv", encoding_labels, sizeof encoding_labels},
  {"byline-words.tsv", byline_words, sizeof byline_words},
  {"format-signs.tsv", format_signs, sizeof format_signs},
};

int page_facts_count(void) { return sizeof facts / sizeof *facts; }

page_facts page_facts_at(int index) { return facts[index]; }
