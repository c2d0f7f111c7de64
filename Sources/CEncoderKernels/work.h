// What the threads of one call share.
#ifndef KEFU_ENCODER_WORK_H
#define KEFU_ENCODER_WORK_H

#include <stdatomic.h>
#include <stdint.h>

#include "kefu_encoder_kernels.h"

// Rows of activations lie in tiles of `rows` tokens; a tile has its channels in blocks of 16, each block the rows after one
// another. So the kernel finds all rows of a channel within a few lines, and whole vectors are stored.
typedef struct {
  const kefu_encoder *encoder;
  const int32_t *tokens;  // of this chunk
  const int32_t *starts;  // text_count + 1, the first may be above 0
  int32_t text_count;
  int32_t token_count;
  int32_t longest;
  int32_t rows;  // of a tile, at most TILE_ROWS
  int32_t tile_count;
  float *states;        // padded_width
  float *projections;   // 3 * padded_heads
  float *contexts;      // padded_heads
  float *expansions;    // intermediate
  float *sums;          // padded_width
  uint8_t *bytes;       // the widest of these, quantised
  float *byte_scales;   // of every token
  float *vectors;
  // The team.
  int32_t thread_count;
  _Atomic int32_t next;      // item of the stage
  _Atomic int32_t arrived;   // threads at the end of the stage
  _Atomic uint32_t stage;
} kefu_work;

enum { TILE_ROWS = 12, CHUNK_TOKENS = 192 };

/// The next item of the stage, or count or more when none is left.
static inline int32_t take(kefu_work *work) {
  if (work->thread_count > 1)
    return atomic_fetch_add_explicit(&work->next, 1, memory_order_relaxed);
  int32_t next = atomic_load_explicit(&work->next, memory_order_relaxed);
  atomic_store_explicit(&work->next, next + 1, memory_order_relaxed);
  return next;
}

/// Waits until all threads are done with the stage.
void kefu_finish_stage(kefu_work *work);

void kefu_forward_avx512vnni(kefu_work *work, float *scratch);
void kefu_forward_avx512(kefu_work *work, float *scratch);
void kefu_forward_avx2(kefu_work *work, float *scratch);
void kefu_forward_portable(kefu_work *work, float *scratch);

#endif
