#define NAME(x) x##_avx2
#define GROUP_ROWS 6
#define GROUP_VECTORS 1
#define DOT_MADD

#if defined(__x86_64__)
// Before the attribute, which is for our functions.
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,fma"))), \
                             apply_to = function)
#include "forward.h"
#pragma clang attribute pop
#endif
