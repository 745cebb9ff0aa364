#ifndef ONRECORD_SQLITE_SHIM_H
#define ONRECORD_SQLITE_SHIM_H

#include <sqlite3.h>

// Binds a text of which SQLite makes a copy of its own.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes,
                                    int count) {
  return sqlite3_bind_text(statement, index, bytes, count, SQLITE_TRANSIENT);
}

#endif
