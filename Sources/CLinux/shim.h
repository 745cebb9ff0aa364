#include <malloc.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>

/// Has the kernel kill this process when its parent ends; gives 0, or -1.
static inline int die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }
