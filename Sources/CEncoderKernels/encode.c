#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>

#include "kefu_encoder_kernels.h"
#include "work.h"

typedef void (*forward)(kefu_work *work, float *scratch);

static forward chosen(kefu_instructions most) {
#if defined(__x86_64__)
  if (most >= KEFU_INSTRUCTIONS_AVX512 && __builtin_cpu_supports("avx512f") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512dq")) {
    if (most >= KEFU_INSTRUCTIONS_AVX512_VNNI && __builtin_cpu_supports("avx512vnni"))
      return kefu_forward_avx512vnni;
    return kefu_forward_avx512;
  }
  if (most >= KEFU_INSTRUCTIONS_AVX2 && __builtin_cpu_supports("avx2") &&
      __builtin_cpu_supports("fma"))
    return kefu_forward_avx2;
#endif
  return kefu_forward_portable;
}

void kefu_finish_stage(kefu_work *work) {
  if (work->thread_count == 1) {
    work->next = 0;
    return;
  }
  uint32_t stage = atomic_load_explicit(&work->stage, memory_order_relaxed);
  int32_t arrived = atomic_fetch_add_explicit(&work->arrived, 1, memory_order_acq_rel) + 1;
  if (arrived == work->thread_count) {
    atomic_store_explicit(&work->next, 0, memory_order_relaxed);
    atomic_store_explicit(&work->arrived, 0, memory_order_relaxed);
    atomic_store_explicit(&work->stage, stage + 1, memory_order_release);
    return;
  }
  // A stage takes microseconds: spin, then let others have the processor.
  for (int32_t spins = 0; atomic_load_explicit(&work->stage, memory_order_acquire) == stage; spins++) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
    if (spins > 4000) sched_yield();
  }
}

typedef struct {
  const kefu_encoder *encoder;
  const int32_t *tokens;
  const int32_t *starts;
  int32_t text_count;
  float *vectors;
  kefu_work *work;
  forward run;
  float *scratch;
  int64_t scratch_size;
  _Atomic int32_t next_scratch;
  _Atomic int32_t is_ready;  // the number of threads is known
} call;

enum { MOST_THREADS = 64 };

// How many texts from `text` on are encoded together: their activations should stay in the cache.
static int32_t chunk_end(const call *call, int32_t text) {
  int32_t end = text + 1;
  while (end < call->text_count && call->starts[end + 1] - call->starts[text] <= CHUNK_TOKENS) end++;
  return end;
}

static void *run(void *argument) {
  call *call = argument;
  while (!atomic_load_explicit(&call->is_ready, memory_order_acquire)) sched_yield();
  kefu_work *shared = call->work;
  int32_t number = atomic_fetch_add(&call->next_scratch, 1);
  float *scratch = call->scratch + number * call->scratch_size;
  for (int32_t text = 0; text < call->text_count;) {
    int32_t end = chunk_end(call, text);
    if (number == 0) {
      // The others wait at the barrier below until this is written.
      const int32_t *starts = call->starts + text;
      int32_t count = starts[end - text] - starts[0];
      int32_t tiles = (count + TILE_ROWS - 1) / TILE_ROWS;
      shared->tokens = call->tokens + starts[0];
      shared->starts = starts;
      shared->text_count = end - text;
      shared->token_count = count;
      shared->rows = (count + tiles - 1) / tiles;
      shared->tile_count = (count + shared->rows - 1) / shared->rows;
      shared->vectors = call->vectors + (int64_t)text * call->encoder->width;
    }
    kefu_finish_stage(shared);
    call->run(shared, scratch);
    text = end;
  }
  return 0;
}

static int64_t padded(int64_t count) { return (count + 15) / 16 * 16; }

int32_t kefu_encode(const kefu_encoder *encoder, const int32_t *tokens, const int32_t *starts,
                    int32_t text_count, int32_t thread_count, kefu_instructions most,
                    float *vectors) {
  if (text_count == 0) return 0;
  call call = {encoder, tokens, starts, text_count, vectors, 0, chosen(most), 0, 0, 0, 0};
  int64_t largest = 0;
  int64_t longest = 0;
  for (int32_t text = 0; text < text_count; text++)
    if (starts[text + 1] - starts[text] > longest) longest = starts[text + 1] - starts[text];
  for (int32_t text = 0; text < text_count;) {
    int32_t end = chunk_end(&call, text);
    if (starts[end] - starts[text] > largest) largest = starts[end] - starts[text];
    text = end;
  }
  // Tiles may be filled up with less than a tile.
  largest += TILE_ROWS;
  int64_t intermediate = encoder->layer_count > 0 ? encoder->layers[0].intermediate.outputs : 0;
  int64_t widest = intermediate > encoder->padded_width ? intermediate : encoder->padded_width;
  if (encoder->padded_heads > widest) widest = encoder->padded_heads;
  // A quarter for the bytes, one for the scales.
  int64_t bytes = padded(largest * widest / 4 + largest + 64);
  int64_t channels = 2 * (int64_t)encoder->padded_width + 4 * (int64_t)encoder->padded_heads +
                     intermediate;
  int64_t padded_length = padded(longest);
  call.scratch_size = 3 * padded_length * encoder->padded_head + 4 * padded_length + 16;
  int32_t threads = thread_count < 1 ? 1 : thread_count > MOST_THREADS ? MOST_THREADS : thread_count;
  float *memory = aligned_alloc(64, (size_t)padded(largest * channels + bytes + threads * call.scratch_size) *
                                        sizeof(float));
  if (!memory) return -1;
  kefu_work work = {.encoder = encoder, .thread_count = 1};
  work.longest = (int32_t)longest;
  work.states = memory;
  work.sums = work.states + largest * encoder->padded_width;
  work.projections = work.sums + largest * encoder->padded_width;
  work.contexts = work.projections + 3 * largest * encoder->padded_heads;
  work.expansions = work.contexts + largest * encoder->padded_heads;
  work.byte_scales = work.expansions + largest * intermediate;
  work.bytes = (uint8_t *)(work.byte_scales + largest);
  call.scratch = work.byte_scales + bytes;
  call.work = &work;
  // Padding that no linear layer writes.
  memset(work.contexts, 0, (size_t)(largest * encoder->padded_heads) * sizeof(float));
  pthread_t team[MOST_THREADS];
  int32_t started = 1;
  while (started < threads && pthread_create(&team[started], 0, run, &call) == 0) started++;
  work.thread_count = started;
  atomic_store_explicit(&call.is_ready, 1, memory_order_release);
  run(&call);
  for (int32_t thread = 1; thread < started; thread++) pthread_join(team[thread], 0);
  free(memory);
  return 0;
}
