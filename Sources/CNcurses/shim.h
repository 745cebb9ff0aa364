#ifndef ONRECORD_NCURSES_SHIM_H
#define ONRECORD_NCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

static inline WINDOW *cn_stdscr(void) { return stdscr; }
static inline int cn_colors(void) { return COLORS; }
static inline FILE *cn_stdout(void) { return stdout; }
static inline FILE *cn_stdin(void) { return stdin; }

static const attr_t cn_bold = A_BOLD;
static const attr_t cn_dim = A_DIM;
static const attr_t cn_italic = A_ITALIC;
static const attr_t cn_underline = A_UNDERLINE;
static const attr_t cn_reverse = A_REVERSE;

static inline bool cn_locale_is_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// What the terminal type has for a capability of this name, NULL where it has nothing.
static inline const char *cn_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

// Puts one character with its marks (zero-terminated) at a cell.
static inline void cn_put(int row, int column, const wchar_t *characters, attr_t attributes,
                          int pair) {
  cchar_t cell;
  setcchar(&cell, characters, attributes, 0, &pair);
  mvadd_wch(row, column, &cell);
}

// Puts one character without marks at a cell.
static inline void cn_put_one(int row, int column, wchar_t character, attr_t attributes,
                              int pair) {
  const wchar_t characters[] = {character, 0};
  cn_put(row, column, characters, attributes, pair);
}

#endif
