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
void kefu_multiply_int8(const float *vector, int32_t count, const int8_t *rows, int64_t row_count,
                        float *products) {
  for (int64_t i = 0; i < row_count; i++) {
    const int8_t *row = rows + i * count;
    float sums[16] = {0};
    int32_t j = 0;
    for (; j + 16 <= count; j += 16)
      for (int32_t l = 0; l < 16; l++) sums[l] += vector[j + l] * (float)row[j + l];
    for (; j < count; j++) sums[0] += vector[j] * (float)row[j];
    for (int32_t l = 1; l < 16; l++) sums[0] += sums[l];
    products[i] = sums[0];
  }
}

/// The scores of 16 classes, wherever they lie; the compiler cuts them for the processor.
typedef float lanes __attribute__((vector_size(64), aligned(4), may_alias));
/// The weights of 16 classes.
typedef int8_t weights16 __attribute__((vector_size(16), aligned(1), may_alias));

/// At most so many times 16 classes are scored at once: their sums stay in registers.
#define BLOCK_LIMIT 6
/// How many features ahead rows are fetched; where they are was fetched when the features were looked up.
#define FETCH_DISTANCE 8

/// How many of so many blocks are handled next: two passes of like width rather than a full one and a narrow one.
static inline int32_t blocks_at_once(int32_t left) {
  if (left <= BLOCK_LIMIT) return left;
  return left < 2 * BLOCK_LIMIT ? (left + 1) / 2 : BLOCK_LIMIT;
}

/// Calls a function whose last argument, a number of blocks, is to be a constant.
#define WITH_CONSTANT(blocks, function, ...)  \
  switch (blocks) {                           \
  case 1: function(__VA_ARGS__, 1); break;    \
  case 2: function(__VA_ARGS__, 2); break;    \
  case 3: function(__VA_ARGS__, 3); break;    \
  case 4: function(__VA_ARGS__, 4); break;    \
  case 5: function(__VA_ARGS__, 5); break;    \
  default: function(__VA_ARGS__, 6); break;   \
  }

/// Scores 16 * blocks classes from rows that begin at the first of them. `blocks` is a constant wherever it is called.
static inline __attribute__((always_inline)) void
score_blocks(const int32_t *features, const float *values, int32_t count,
             const kefu_weight_source *sources, const int8_t *rows, int32_t stride, float *scores,
             const int32_t blocks) {
  lanes sums[BLOCK_LIMIT];
  for (int32_t b = 0; b < blocks; b++) sums[b] = (lanes){0};
  for (int32_t j = 0; j < count; j++) {
    if (j + FETCH_DISTANCE < count) {
      const int8_t *ahead = rows + (int64_t)sources[features[j + FETCH_DISTANCE]].row * stride;
      for (int32_t b = 0; b < blocks; b += 4) __builtin_prefetch(ahead + 16 * b);
      __builtin_prefetch(ahead + 16 * blocks - 1);
    }
    const kefu_weight_source source = sources[features[j]];
    const int8_t *row = rows + (int64_t)source.row * stride;
    const float value = values[j] * source.scale;
    for (int32_t b = 0; b < blocks; b++)
      sums[b] += value * __builtin_convertvector(*(const weights16 *)(row + 16 * b), lanes);
  }
  for (int32_t b = 0; b < blocks; b++) *(lanes *)(scores + 16 * b) = sums[b];
}

KEFU_CLONES
void kefu_score_int8(const int32_t *features, const float *values, int32_t count,
                     const kefu_weight_source *sources, const int8_t *rows, int32_t stride,
                     float *scores) {
  for (int32_t k = 0, blocks; k < stride; k += 16 * blocks) {
    blocks = blocks_at_once((stride - k) / 16);
    WITH_CONSTANT(blocks, score_blocks, features, values, count, sources, rows + k, stride, scores + k)
  }
}

/// Adds to 16 * blocks scores what every number says of them; the sums stay in registers over all numbers.
static inline __attribute__((always_inline)) void
add_blocks(const float *values, int32_t count, const float *rows, int32_t stride, float *scores,
           const int32_t blocks) {
  lanes sums[BLOCK_LIMIT];
  for (int32_t b = 0; b < blocks; b++) sums[b] = *(const lanes *)(scores + 16 * b);
  for (int32_t j = 0; j < count; j++) {
    const float *row = rows + (int64_t)j * stride;
    for (int32_t b = 0; b < blocks; b++) sums[b] += values[j] * *(const lanes *)(row + 16 * b);
  }
  for (int32_t b = 0; b < blocks; b++) *(lanes *)(scores + 16 * b) = sums[b];
}

KEFU_CLONES
void kefu_add_dense(const float *values, int32_t count, const float *weights, int32_t stride,
                    float *scores) {
  for (int32_t k = 0, blocks; k < stride; k += 16 * blocks) {
    blocks = blocks_at_once((stride - k) / 16);
    WITH_CONSTANT(blocks, add_blocks, values, count, weights + k, stride, scores + k)
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
