#define NAME(x) x##_portable
#define GROUP_ROWS 3
#define GROUP_VECTORS 1

#include "forward.h"
