#ifndef ONRECORD_TOML_H
#define ONRECORD_TOML_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// A TOML document that has been read.
struct ctoml_document;

// One value: the table it stands in ("" at the top), its key, its text (null unless it is a string or
// a whole number) and its line.
struct ctoml_value {
  const char *table;
  const char *key;
  const char *text;
  size_t line;
};

// Why a document is no TOML, and the line; the reason is null where it is.
struct ctoml_problem {
  const char *reason;
  size_t line;
};

struct ctoml_document *ctoml_read(const char *bytes, size_t count);
void ctoml_free(struct ctoml_document *document);
struct ctoml_problem ctoml_problem_of(const struct ctoml_document *document);
size_t ctoml_count(const struct ctoml_document *document);
struct ctoml_value ctoml_at(const struct ctoml_document *document, size_t index);

#ifdef __cplusplus
}
#endif

#endif
