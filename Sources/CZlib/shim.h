#include <zlib.h>

/* inflateInit2 is a macro, which Swift does not see. */
static inline int zlib_begin(z_streamp stream, int window) {
  return inflateInit2(stream, window);
}
