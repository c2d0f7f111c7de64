// Fixed-order numeric kernels; see the .c files.
#ifndef KEFU_KERNELS_H
#define KEFU_KERNELS_H
#include <stdint.h>
#endif
