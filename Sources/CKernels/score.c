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
void kefu_add_dense(const float *values, int32_t count, const float *weights, int32_t stride,
                    float *scores) {
  for (int32_t j = 0; j < count; j++) {
    const float *row = weights + (int64_t)j * stride;
    const float value = values[j];
    for (int32_t k = 0; k < stride; k += 16)
      for (int32_t l = 0; l < 16; l++) scores[k + l] += value * row[k + l];
  }
}

KEFU_CLONES
void kefu_score_int8(const int32_t *features, const float *values, int32_t count,
                     const kefu_weight_source *sources, const int8_t *rows, int32_t stride,
                     float *scores) {
  for (int32_t k = 0; k < stride; k++) scores[k] = 0;
  for (int32_t j = 0; j < count; j++) {
    if (j + 6 < count) {
      const int8_t *ahead = rows + (int64_t)sources[features[j + 6]].row * stride;
      __builtin_prefetch(ahead);
      __builtin_prefetch(ahead + 64);
    }
    const kefu_weight_source source = sources[features[j]];
    const int8_t *row = rows + (int64_t)source.row * stride;
    const float value = values[j] * source.scale;
    for (int32_t k = 0; k < stride; k += 16)
      for (int32_t l = 0; l < 16; l++) scores[k + l] += value * (float)row[k + l];
  }
}

KEFU_CLONES
void kefu_score_revised(const int32_t *features, const float *values, int32_t count,
                        const kefu_weight_source *sources, const int8_t *rows, int32_t stride,
                        const int8_t *revised, int32_t revised_stride, float *scores) {
  for (int32_t k = 0; k < revised_stride; k++) scores[k] = 0;
  for (int32_t j = 0; j < count; j++) {
    if (j + 6 < count) {
      const int32_t next = sources[features[j + 6]].row;
      const int8_t *ahead = next < 0 ? revised + (int64_t)(-1 - next) * revised_stride
                                     : rows + (int64_t)next * stride;
      __builtin_prefetch(ahead);
      __builtin_prefetch(ahead + 64);
    }
    const kefu_weight_source source = sources[features[j]];
    const int8_t *row = source.row < 0 ? revised + (int64_t)(-1 - source.row) * revised_stride
                                       : rows + (int64_t)source.row * stride;
    const int32_t width = source.row < 0 ? revised_stride : stride;
    const float value = values[j] * source.scale;
    for (int32_t k = 0; k < width; k += 16)
      for (int32_t l = 0; l < 16; l++) scores[k + l] += value * (float)row[k + l];
  }
}

KEFU_CLONES
void kefu_quantise(const float *rows, int64_t row_count, int32_t stride, float *scales,
                   int8_t *quantised) {
  for (int64_t i = 0; i < row_count; i++) {
    const float *row = rows + i * stride;
    int8_t *bytes = quantised + i * stride;
    float largest[16] = {0};
    for (int32_t k = 0; k < stride; k += 16)
      for (int32_t l = 0; l < 16; l++) {
        float size = row[k + l] < 0 ? -row[k + l] : row[k + l];
        largest[l] = size > largest[l] ? size : largest[l];
      }
    for (int32_t l = 1; l < 16; l++) largest[0] = largest[l] > largest[0] ? largest[l] : largest[0];
    scales[i] = largest[0] / 127;
    const float inverse = largest[0] > 0 ? 127 / largest[0] : 0;
    for (int32_t k = 0; k < stride; k++) {
      float value = row[k] * inverse;
      bytes[k] = (int8_t)(int32_t)(value + (value < 0 ? -0.5f : 0.5f));
    }
  }
}
