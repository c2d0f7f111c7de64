#include <math.h>

#include "kefu_encoder_kernels.h"

// Products and sums are rounded one by one on every processor.
#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__)
#define CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define CLONES
#endif

enum { LANES = 16 };

/// Makes the length 1; the squares are summed in lanes, the lanes from first to last.
static inline __attribute__((always_inline)) void normalise(float *vector, int32_t width) {
  float squares[LANES] = {0};
  int32_t k = 0;
  for (; k + LANES <= width; k += LANES)
    for (int32_t l = 0; l < LANES; l++) squares[l] += vector[k + l] * vector[k + l];
  for (int32_t l = 0; k + l < width; l++) squares[l] += vector[k + l] * vector[k + l];
  float sum = 0;
  for (int32_t l = 0; l < LANES; l++) sum += squares[l];
  const float length = sqrtf(sum);
  const int32_t is_sound = length > 1e-12f && length < 1e30f;
  // Not by a factor of zero, for infinity and what is no number would stay.
  for (k = 0; k < width; k++) vector[k] = is_sound ? vector[k] / length : 0;
}

/// The numbers of some channels, wherever they lie; the compiler cuts them for the processor.
typedef float lanes __attribute__((vector_size(4 * LANES), aligned(4), may_alias));
typedef int8_t bytes __attribute__((vector_size(LANES), aligned(1), may_alias));

/// Rows of so many tokens are on their way from memory.
enum { FETCH_DISTANCE = 4 };

static inline __attribute__((always_inline)) int64_t place_of(const kefu_static_table *table,
                                                              int32_t token) {
  return (int64_t)(table->places ? table->places[token] : token) * table->width;
}

static inline __attribute__((always_inline)) void fetch(const kefu_static_table *table,
                                                        int32_t token) {
  const int64_t place = place_of(table, token);
  const char *row = table->quantised ? (const char *)(table->quantised + place)
                                     : (const char *)(table->rows + place);
  const int64_t size = (int64_t)table->width * (table->quantised ? 1 : 4);
  for (int64_t line = 0; line < size; line += 64) __builtin_prefetch(row + line);
}

CLONES
void kefu_sum_rows(const kefu_static_table *table, const int32_t *tokens, int32_t count,
                   float *vector) {
  const int32_t width = table->width;
  for (int32_t k = 0; k < width; k++) vector[k] = 0;
  for (int32_t i = 0; i < count && i < FETCH_DISTANCE; i++) fetch(table, tokens[i]);
  for (int32_t i = 0; i < count; i++) {
    if (i + FETCH_DISTANCE < count) fetch(table, tokens[i + FETCH_DISTANCE]);
    const int64_t place = place_of(table, tokens[i]);
    const float weight = table->weights ? table->weights[tokens[i]] : 1;
    int32_t k = 0;
    if (table->quantised) {
      const int8_t *row = table->quantised + place;
      for (; k + LANES <= width; k += LANES)
        *(lanes *)(vector + k) +=
            weight * __builtin_convertvector(*(const bytes *)(row + k), lanes);
      for (; k < width; k++) vector[k] += weight * (float)row[k];
    } else {
      const float *row = table->rows + place;
      for (; k + LANES <= width; k += LANES)
        *(lanes *)(vector + k) += weight * *(const lanes *)(row + k);
      for (; k < width; k++) vector[k] += weight * row[k];
    }
  }
  normalise(vector, width);
}

CLONES
void kefu_normalise(float *vector, int32_t width) { normalise(vector, width); }

CLONES
void kefu_add_scaled(float *target, const float *vector, float factor, int64_t width) {
  for (int64_t k = 0; k < width; k++) target[k] += factor * vector[k];
}
