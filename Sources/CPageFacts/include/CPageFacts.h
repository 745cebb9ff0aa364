#ifndef CPAGEFACTS_H
#define CPAGEFACTS_H

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} page_facts;

int page_facts_count(void);
page_facts page_facts_at(int index);

#endif
