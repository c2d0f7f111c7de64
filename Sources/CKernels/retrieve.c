#include "kefu_kernels.h"
#include "target_clones.h"

#include <string.h>

// One chunk of a block-max MaxScore search. Everything is in whole numbers, so that sums are the same in any order and a
// bound is never too low by a rounding.

#define LANES 16

/// Sixteen sums, wherever they lie; the compiler cuts them for the processor.
typedef uint32_t lanes __attribute__((vector_size(LANES * 4), aligned(4), may_alias));

/// A dense list: a bit for each document.
typedef struct {
  const uint16_t *bits;
  uint32_t gain;
} plane;

/// Adds the planes to the sums and takes the documents whose sum is above the least out, in order; leaves the sums zero.
KEFU_CLONES
static int32_t scan(const plane *planes, int32_t plane_count, uint32_t least, int32_t words,
                    kefu_chunk_scratch *scratch) {
  const lanes bits = {1,      1 << 1, 1 << 2,  1 << 3,  1 << 4,  1 << 5,  1 << 6,  1 << 7,
                      1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15};
  lanes *rows = (lanes *)scratch->sums;
  int32_t count = 0;
  for (int32_t i = 0; i < words; i++) {
    lanes row = rows[i];
    rows[i] = (lanes){0};
    for (int32_t p = 0; p < plane_count; p++) {
      const lanes word = (lanes){0} + planes[p].bits[i];
      row += (lanes)((word & bits) != 0) & planes[p].gain;
    }
    const lanes above = (lanes)(row > least);
    uint64_t any[LANES / 2];
    memcpy(any, &above, sizeof any);
    uint64_t found = 0;
    for (uint32_t l = 0; l < LANES / 2; l++) found |= any[l];
    if (!found) continue;
    uint32_t scores[LANES];
    memcpy(scores, &row, sizeof scores);
    for (uint32_t l = 0; l < LANES; l++) {
      scratch->documents[count] = (uint16_t)(i * LANES + l);
      scratch->scores[count] = scores[l];
      count += scores[l] > least;
    }
  }
  return count;
}

static void add_keys(const kefu_posting_list *list, uint32_t *sums) {
  for (int32_t i = 0; i < list->count; i++) {
    const uint32_t key = list->keys[i];
    sums[key >> 2] += list->gains[key & 3];
  }
}

/// The candidates of a single list, without sums.
static int32_t take(const kefu_posting_list *list, uint32_t least, kefu_chunk_scratch *scratch) {
  int32_t count = 0;
  for (int32_t i = 0; i < list->count; i++) {
    const uint32_t key = list->keys[i];
    const uint32_t score = list->gains[key & 3];
    scratch->documents[count] = (uint16_t)(key >> 2);
    scratch->scores[count] = score;
    count += score > least;
  }
  return count;
}

/// The first key from `position` on that is not below the wanted one: by doubling steps, then by halving.
static inline int32_t seek(const kefu_posting_list *list, int32_t position, uint32_t wanted) {
  const uint16_t *keys = list->keys;
  if (position >= list->count || keys[position] >= wanted) return position;
  int32_t step = 1;
  while (position + step < list->count && keys[position + step] < wanted) {
    position += step;
    step <<= 1;
  }
  int32_t low = position + 1;
  int32_t high = position + step < list->count ? position + step : list->count;
  while (low < high) {
    const int32_t middle = (low + high) >> 1;
    if (keys[middle] < wanted) low = middle + 1; else high = middle;
  }
  return low;
}

/// Adds a list to the candidates and keeps those above the least.
static int32_t complete(const kefu_posting_list *list, int32_t candidates, uint32_t least,
                        kefu_chunk_scratch *scratch) {
  int32_t kept = 0;
  int32_t position = 0;
  for (int32_t i = 0; i < candidates; i++) {
    const uint32_t document = scratch->documents[i];
    uint32_t score = scratch->scores[i];
    if (list->is_dense) {
      score += (list->keys[document >> 4] >> (document & 15) & 1) ? list->gains[1] : 0;
    } else {
      position = seek(list, position, document << 2);
      if (position < list->count && list->keys[position] >> 2 == document)
        score += list->gains[list->keys[position] & 3];
    }
    scratch->documents[kept] = (uint16_t)document;
    scratch->scores[kept] = score;
    kept += score > least;
  }
  return kept;
}

static inline uint32_t less(uint32_t threshold, uint32_t rest) {
  return threshold > rest ? threshold - rest : 0;
}

/// Whether adding a list to every sum costs less than looking candidates up in it.
static inline int is_cheap(const kefu_posting_list *list, int32_t documents) {
  return list->is_dense || list->count < documents / 64;
}

int32_t kefu_search_chunk(const kefu_posting_list *lists, int32_t list_count, int32_t documents,
                          uint32_t threshold, kefu_chunk_scratch *scratch) {
  // A document that is in none of the lists from `essential` on cannot come above the threshold.
  uint32_t rest = 0;
  int32_t essential = 0;
  while (essential < list_count && rest + lists[essential].bound <= threshold)
    rest += lists[essential++].bound;
  if (essential == list_count) return 0;
  const kefu_posting_list *last = &lists[list_count - 1];
  int32_t count;
  const int is_single =
      essential == list_count - 1 && !last->is_dense && last->count < documents / 128;
  if (is_single) {
    count = take(last, less(threshold, rest), scratch);
  } else {
    plane planes[KEFU_CHUNK_LISTS];
    int32_t plane_count = 0;
    for (int32_t i = 0; i < list_count; i++) {
      if (i < essential) {
        if (!is_cheap(&lists[i], documents)) continue;
        rest -= lists[i].bound;
      }
      if (lists[i].is_dense)
        planes[plane_count++] = (plane){lists[i].keys, lists[i].gains[1]};
      else
        add_keys(&lists[i], scratch->sums);
    }
    const int32_t words = (documents + LANES - 1) / LANES;
    count = scan(planes, plane_count, less(threshold, rest), words, scratch);
  }
  for (int32_t i = essential - 1; i >= 0 && count > 0; i--) {
    if (!is_single && is_cheap(&lists[i], documents)) continue;
    rest -= lists[i].bound;
    count = complete(&lists[i], count, less(threshold, rest), scratch);
  }
  return count;
}
