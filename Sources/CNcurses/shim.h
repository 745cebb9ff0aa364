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

static const int cn_error = ERR;
static const int cn_key_f0 = KEY_F0;

static inline bool cn_locale_is_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
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

// Presses and releases of the left button, the wheel, and movement while a button is held; a press
// that comes together with its release is a click to curses, which drops it unless it is asked for.
static inline void cn_watch_mouse(bool on) {
  mousemask(on ? BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON1_CLICKED | BUTTON4_PRESSED |
                     BUTTON5_PRESSED | REPORT_MOUSE_POSITION
               : 0,
            NULL);
  mouseinterval(0);
}

enum cn_mouse { cn_press, cn_release, cn_click, cn_wheel_up, cn_wheel_down, cn_drag, cn_other, cn_none };

static inline enum cn_mouse cn_next_mouse(int *row, int *column) {
  MEVENT event;
  if (getmouse(&event) == ERR) return cn_none;
  *row = event.y;
  *column = event.x;
  if (event.bstate & BUTTON1_PRESSED) return cn_press;
  if (event.bstate & BUTTON1_RELEASED) return cn_release;
  if (event.bstate & BUTTON1_CLICKED) return cn_click;
  if (event.bstate & BUTTON4_PRESSED) return cn_wheel_up;
  if (event.bstate & BUTTON5_PRESSED) return cn_wheel_down;
  if (event.bstate & REPORT_MOUSE_POSITION) return cn_drag;
  return cn_other;
}

#endif
