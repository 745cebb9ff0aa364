#include "CAssets.h"

#define ASSET(name, bytes) { name, bytes, sizeof bytes }

static const unsigned char sample[] = {
#embed "sample.txt"
};

static const struct asset assets[] = {
    ASSET("sample.txt", sample),
};

size_t asset_count(void) { return sizeof assets / sizeof assets[0]; }
struct asset asset_at(size_t index) { return assets[index]; }
