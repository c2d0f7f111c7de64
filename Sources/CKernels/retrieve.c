#include "kefu_kernels.h"

#include <string.h>

// One chunk of a block-max MaxScore search. Everything is in whole numbers, so that sums are the same in any order and a
// bound is never too low by a rounding.

#define CHUNK KEFU_CHUNK_DOCUMENTS

/// What a posting adds to the score of its document.
static inline uint32_t gain(const kefu_chunk_scoring *scoring, uint32_t weight, uint32_t key) {
  const uint32_t length = scoring->lengths[key >> 2];
  return weight * scoring->saturation[(key & 3) << 8 | length] >> KEFU_GAIN_SHIFT;
}

/// The key of the first posting of a word of a dense list, which is then taken out of the word.
static inline uint32_t take(uint64_t *word, uint32_t index) {
  const uint32_t position = (uint32_t)__builtin_ctzll(*word) & ~1u;
  const uint32_t times = (uint32_t)(*word >> position) & 3;
  *word &= ~(3ull << position);
  return (index * 32 + (position >> 1)) << 2 | times;
}

static inline void add(kefu_chunk_scratch *scratch, uint32_t document, uint32_t value) {
  scratch->sums[document] += value;
  scratch->touched[document >> 6] |= 1ull << (document & 63);
}

static void accumulate(const kefu_posting_list *list, const kefu_chunk_scoring *scoring,
                       kefu_chunk_scratch *scratch) {
  if (list->is_dense) {
    for (uint32_t i = 0; i < KEFU_DENSE_WORDS; i++) {
      uint64_t word;
      memcpy(&word, list->keys + i * 4, sizeof word);
      while (word) {
        const uint32_t key = take(&word, i);
        add(scratch, key >> 2, gain(scoring, list->weight, key));
      }
    }
    return;
  }
  for (int32_t i = 0; i < list->count; i++) {
    const uint32_t key = list->keys[i];
    add(scratch, key >> 2, gain(scoring, list->weight, key));
  }
}

/// The candidates of a single list; those that cannot come above the threshold are left out.
static int32_t start_with(const kefu_posting_list *list, const kefu_chunk_scoring *scoring,
                          uint32_t rest, uint32_t threshold, kefu_chunk_scratch *scratch) {
  int32_t count = 0;
  if (list->is_dense) {
    for (uint32_t i = 0; i < KEFU_DENSE_WORDS; i++) {
      uint64_t word;
      memcpy(&word, list->keys + i * 4, sizeof word);
      while (word) {
        const uint32_t key = take(&word, i);
        const uint32_t score = gain(scoring, list->weight, key);
        scratch->documents[count] = (uint16_t)(key >> 2);
        scratch->scores[count] = score;
        count += score + rest > threshold;
      }
    }
    return count;
  }
  for (int32_t i = 0; i < list->count; i++) {
    const uint32_t key = list->keys[i];
    const uint32_t score = gain(scoring, list->weight, key);
    scratch->documents[count] = (uint16_t)(key >> 2);
    scratch->scores[count] = score;
    count += score + rest > threshold;
  }
  return count;
}

/// Takes the candidates out of the sums, in order, and leaves the sums empty.
static int32_t collect(uint32_t rest, uint32_t threshold, kefu_chunk_scratch *scratch) {
  int32_t count = 0;
  for (uint32_t i = 0; i < CHUNK / 64; i++) {
    uint64_t word = scratch->touched[i];
    if (!word) continue;
    scratch->touched[i] = 0;
    while (word) {
      const uint32_t document = i * 64 + (uint32_t)__builtin_ctzll(word);
      word &= word - 1;
      const uint32_t score = scratch->sums[document];
      scratch->sums[document] = 0;
      scratch->documents[count] = (uint16_t)document;
      scratch->scores[count] = score;
      count += score + rest > threshold;
    }
  }
  return count;
}

/// Adds a list to the candidates and drops those that the lists still to come, `rest` together, cannot save.
static int32_t complete(const kefu_posting_list *list, const kefu_chunk_scoring *scoring,
                        int32_t candidates, uint32_t rest, uint32_t threshold,
                        kefu_chunk_scratch *scratch) {
  int32_t kept = 0;
  if (list->is_dense) {
    for (int32_t i = 0; i < candidates; i++) {
      const uint32_t document = scratch->documents[i];
      const uint32_t times = list->keys[document >> 3] >> (document & 7) * 2 & 3;
      const uint32_t score =
          scratch->scores[i] + gain(scoring, list->weight, document << 2 | times);
      scratch->documents[kept] = (uint16_t)document;
      scratch->scores[kept] = score;
      kept += score + rest > threshold;
    }
    return kept;
  }
  const uint16_t *keys = list->keys;
  int32_t position = 0;
  for (int32_t i = 0; i < candidates; i++) {
    const uint32_t document = scratch->documents[i];
    // The first key that is not before the document: by doubling steps, then by halving.
    const uint32_t wanted = document << 2;
    if (position < list->count && keys[position] < wanted) {
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
      position = low;
    }
    uint32_t score = scratch->scores[i];
    if (position < list->count && keys[position] >> 2 == document)
      score += gain(scoring, list->weight, keys[position]);
    scratch->documents[kept] = (uint16_t)document;
    scratch->scores[kept] = score;
    kept += score + rest > threshold;
  }
  return kept;
}

int32_t kefu_search_chunk(const kefu_posting_list *lists, int32_t list_count,
                          const kefu_chunk_scoring *scoring, uint32_t threshold,
                          kefu_chunk_scratch *scratch) {
  // Lists from `essential` on have to be read; a document that is in none of them cannot come above the threshold.
  uint32_t rest = 0;
  int32_t essential = 0;
  while (essential < list_count && rest + lists[essential].bound <= threshold) {
    rest += lists[essential].bound;
    essential++;
  }
  if (essential == list_count) return 0;
  int32_t count;
  if (essential == list_count - 1) {
    count = start_with(&lists[essential], scoring, rest, threshold, scratch);
  } else {
    for (int32_t i = essential; i < list_count; i++) accumulate(&lists[i], scoring, scratch);
    count = collect(rest, threshold, scratch);
  }
  for (int32_t i = essential - 1; i >= 0 && count > 0; i--) {
    rest -= lists[i].bound;
    count = complete(&lists[i], scoring, count, rest, threshold, scratch);
  }
  return count;
}
