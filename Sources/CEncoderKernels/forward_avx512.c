#define NAME(x) x##_avx512
#define GROUP_ROWS 12
#define GROUP_VECTORS 2
#define DOT_MADD

#if defined(__x86_64__)
// Before the attribute, which is for our functions.
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma"))), \
                             apply_to = function)
#include "forward.h"
#pragma clang attribute pop
#endif
