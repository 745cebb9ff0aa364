#ifndef ONRECORD_ASSETS_H
#define ONRECORD_ASSETS_H

#include <stddef.h>

// One data file of the repository: its name, its bytes and how many there are.
struct asset {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

size_t asset_count(void);
struct asset asset_at(size_t index);

#endif
