#include "kefu_kernels.h"
#include "target_clones.h"

#pragma STDC FP_CONTRACT OFF

KEFU_CLONES
void kefu_score(const int32_t *features, const float *values, int32_t count, const float *weights,
                int32_t stride, float *scores) {
  for (int32_t k = 0; k < stride; k++) scores[k] = 0;
  for (int32_t j = 0; j < count; j++) {
    if (j + 4 < count) __builtin_prefetch(weights + (int64_t)features[j + 4] * stride);
    const float *row = weights + (int64_t)features[j] * stride;
    const float value = values[j];
    for (int32_t k = 0; k < stride; k += 16)
      for (int32_t l = 0; l < 16; l++) scores[k + l] += value * row[k + l];
  }
}

KEFU_CLONES
void kefu_score_int8(const int32_t *features, const float *values, int32_t count,
                     const int8_t *weights, const float *scales, int32_t stride, float *scores) {
  for (int32_t k = 0; k < stride; k++) scores[k] = 0;
  for (int32_t j = 0; j < count; j++) {
    if (j + 6 < count) {
      const int8_t *ahead = weights + (int64_t)features[j + 6] * stride;
      __builtin_prefetch(ahead);
      __builtin_prefetch(ahead + 64);
    }
    const int8_t *row = weights + (int64_t)features[j] * stride;
    const float value = values[j] * scales[features[j]];
    for (int32_t k = 0; k < stride; k += 16)
      for (int32_t l = 0; l < 16; l++) scores[k + l] += value * (float)row[k + l];
  }
}
