// Sixteen numbers at once; the compiler splits them into what the processor has.
#ifndef KEFU_ENCODER_VECTORS_H
#define KEFU_ENCODER_VECTORS_H

#include <stdint.h>

#define BLOCK 16
#define PANEL 32

typedef float floats __attribute__((vector_size(64), aligned(64)));
typedef int32_t ints __attribute__((vector_size(64), aligned(64)));
typedef float loose_floats __attribute__((vector_size(64), aligned(4)));
typedef int32_t loose_ints __attribute__((vector_size(64), aligned(4)));

// A macro, for a function that returned a vector would need one convention for all instruction sets.
#define LOAD(p) (*(const loose_floats *)(p))
#define STORE(p, v) (*(loose_floats *)(p) = (v))
// x - 0 is x, bit for bit, which the compiler knows; x + 0 is not.
#define SPLAT(x) ((x) - (floats){0})
#define UNROLL _Pragma("clang loop unroll(full)")

#endif
