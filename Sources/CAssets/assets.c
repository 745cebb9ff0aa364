#include "CAssets.h"

#define ASSET(name, bytes) { name, bytes, sizeof bytes }

static const unsigned char sample[] = {
#embed "sample.txt"
};

static const unsigned char countries[] = {
#embed "countries.tsv"
};
static const unsigned char renames[] = {
#embed "renames.tsv"
};

static const struct asset assets[] = {
    ASSET("sample.txt", sample),
    ASSET("countries.tsv", countries),
    ASSET("renames.tsv", renames),
};

size_t asset_count(void) { return sizeof assets / sizeof assets[0]; }
struct asset asset_at(size_t index) { return assets[index]; }
