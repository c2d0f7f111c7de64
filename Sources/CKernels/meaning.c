#include "kefu_kernels.h"
#include "target_clones.h"

#pragma STDC FP_CONTRACT OFF

KEFU_CLONES
void kefu_compare_meanings(const int8_t *rows, const float *scales, int32_t row_count,
                           int32_t stride, const int8_t *vector, float scale, float *cosines) {
  for (int32_t i = 0; i < row_count; i++) {
    const int8_t *row = rows + (int64_t)i * stride;
    // Whole numbers: their sum is the same in any order.
    int32_t sum = 0;
    for (int32_t k = 0; k < stride; k += 16)
      for (int32_t l = 0; l < 16; l++) sum += (int16_t)row[k + l] * (int16_t)vector[k + l];
    cosines[i] = (float)sum * scales[i] * scale;
  }
}
