#include "CAssets.h"

#define ASSET(name, bytes) { name, bytes, sizeof bytes }

static const unsigned char sample[] = {
#embed "sample.txt"
};

static const unsigned char countries[] = {
#embed "countries.tsv"
};

static const unsigned char alpha3[] = {
#embed "alpha3.tsv"
};

static const unsigned char document_schema[] = {
#embed "document.schema.json"
};

static const unsigned char name_words[] = {
#embed "name-words.tsv"
};

static const unsigned char gendered_nouns[] = {
#embed "gendered-nouns.tsv"
};

static const unsigned char page_style[] = {
#embed "page.css"
};

static const unsigned char lexicon[] = {
#embed "lexicon.bin"
};

static const unsigned char cues[] = {
#embed "cues.tsv"
};

static const unsigned char complements[] = {
#embed "complements.tsv"
};

static const unsigned char weights[] = {
#embed "weights.bin"
};

static const unsigned char abbreviations[] = {
#embed "abbreviations.tsv"
};

static const unsigned char bodies[] = {
#embed "bodies.tsv"
};

static const unsigned char boilerplate[] = {
#embed "boilerplate.tsv"
};

static const unsigned char sentence_words[] = {
#embed "sentence-words.tsv"
};

static const unsigned char groups[] = {
#embed "groups.tsv"
};

static const unsigned char memberships[] = {
#embed "memberships.tsv"
};

static const unsigned char regions[] = {
#embed "regions.tsv"
};

static const unsigned char states[] = {
#embed "states.tsv"
};

static const unsigned char gazetteer[] = {
#embed "gazetteer.bin"
};

static const unsigned char localities[] = {
#embed "localities.tsv"
};

static const unsigned char homonyms[] = {
#embed "homonyms.tsv"
};

static const unsigned char outlines[] = {
#embed "outlines.bin"
};

static const unsigned char towns[] = {
#embed "towns.bin"
};

static const unsigned char disputes[] = {
#embed "disputes.tsv"
};

static const unsigned char common_nouns[] = {
#embed "common-nouns.bin"
};

static const unsigned char names[] = {
#embed "names.bin"
};

static const unsigned char nicknames[] = {
#embed "nicknames.tsv"
};

static const unsigned char titles[] = {
#embed "titles.tsv"
};

static const unsigned char territories[] = {
#embed "territories.tsv"
};

static const unsigned char claim_words[] = {
#embed "claim-words.tsv"
};

static const unsigned char claim_idioms[] = {
#embed "claim-idioms.tsv"
};

static const unsigned char claim_frames[] = {
#embed "claim-frames.tsv"
};

static const unsigned char exceptions[] = {
#embed "exceptions.tsv"
};

static const unsigned char numerals[] = {
#embed "numerals.tsv"
};

static const unsigned char months[] = {
#embed "months.tsv"
};

static const unsigned char compositions[] = {
#embed "compositions.tsv"
};

static const unsigned char word_kinds[] = {
#embed "word-kinds.tsv"
};

static const unsigned char dusk[] = {
#embed "../../themes/dusk.toml"
};

static const unsigned char paper[] = {
#embed "../../themes/paper.toml"
};

static const unsigned char high_contrast[] = {
#embed "../../themes/high-contrast.toml"
};

static const unsigned char colour_blind_safe[] = {
#embed "../../themes/colour-blind-safe.toml"
};

static const unsigned char monochrome[] = {
#embed "../../themes/monochrome.toml"
};

static const struct asset assets[] = {
    ASSET("dusk.toml", dusk),
    ASSET("paper.toml", paper),
    ASSET("high-contrast.toml", high_contrast),
    ASSET("colour-blind-safe.toml", colour_blind_safe),
    ASSET("monochrome.toml", monochrome),
    ASSET("abbreviations.tsv", abbreviations),
    ASSET("boilerplate.tsv", boilerplate),
    ASSET("sample.txt", sample),
    ASSET("countries.tsv", countries),
    ASSET("alpha3.tsv", alpha3),
    ASSET("page.css", page_style),
    ASSET("name-words.tsv", name_words),
    ASSET("gendered-nouns.tsv", gendered_nouns),
    ASSET("document.schema.json", document_schema),
    ASSET("groups.tsv", groups),
    ASSET("memberships.tsv", memberships),
    ASSET("regions.tsv", regions),
    ASSET("states.tsv", states),
    ASSET("gazetteer.bin", gazetteer),
    ASSET("localities.tsv", localities),
    ASSET("homonyms.tsv", homonyms),
    ASSET("outlines.bin", outlines),
    ASSET("towns.bin", towns),
    ASSET("disputes.tsv", disputes),
    ASSET("territories.tsv", territories),
    ASSET("claim-words.tsv", claim_words),
    ASSET("claim-idioms.tsv", claim_idioms),
    ASSET("claim-frames.tsv", claim_frames),
    ASSET("exceptions.tsv", exceptions),
    ASSET("numerals.tsv", numerals),
    ASSET("word-kinds.tsv", word_kinds),
    ASSET("months.tsv", months),
    ASSET("compositions.tsv", compositions),
    ASSET("sentence-words.tsv", sentence_words),
    ASSET("lexicon.bin", lexicon),
    ASSET("cues.tsv", cues),
    ASSET("complements.tsv", complements),
    ASSET("weights.bin", weights),
    ASSET("common-nouns.bin", common_nouns),
    ASSET("names.bin", names),
    ASSET("nicknames.tsv", nicknames),
    ASSET("titles.tsv", titles),
    ASSET("bodies.tsv", bodies),
};

size_t asset_count(void) { return sizeof assets / sizeof assets[0]; }
struct asset asset_at(size_t index) { return assets[index]; }
