#include "kefu_kernels.h"
#include "target_clones.h"

#pragma STDC FP_CONTRACT OFF

// A message knows some sixty features of a table that no cache of a core holds, so that waiting for memory is most of the
// work: everything is fetched some features ahead.

enum { AHEAD = 8, LINE = 64 };

void kefu_find_features(const uint64_t *hashes, int32_t count, const uint64_t *slots, uint64_t mask,
                        const kefu_answer_feature *features, int32_t *numbers) {
  for (int32_t i = 0; i < count && i < AHEAD; i++) __builtin_prefetch(slots + (hashes[i] & mask));
  for (int32_t i = 0; i < count; i++) {
    if (i + AHEAD < count) __builtin_prefetch(slots + (hashes[i + AHEAD] & mask));
    const uint64_t hash = hashes[i];
    uint64_t slot = hash & mask;
    int32_t number = -1;
    for (uint64_t content; (content = slots[slot]) != 0; slot = (slot + 1) & mask) {
      if (content >> 32 != hash >> 32) continue;
      number = (int32_t)(content & 0xFFFFFFFF) - 1;
      __builtin_prefetch(features + number);
      break;
    }
    numbers[i] = number;
  }
}

static inline void fetch_row(const kefu_answer_list *list, kefu_answer_rows rows) {
  const uint16_t *shares = rows.shares + (int64_t)list->row * rows.stride;
  for (int32_t k = 0; k < rows.stride; k += LINE / 2) __builtin_prefetch(shares + k);
}

KEFU_CLONES
void kefu_score_questions(const kefu_answer_list *with_rows, int32_t row_count,
                          const kefu_answer_list *lists, int32_t list_count,
                          const kefu_answer_posting *postings, kefu_answer_rows rows,
                          float *scores) {
  for (int32_t i = 0; i < list_count && i < AHEAD; i++)
    __builtin_prefetch(postings + lists[i].start);
  for (int32_t i = 0; i < row_count && i < 4; i++) fetch_row(&with_rows[i], rows);
  for (int32_t i = 0; i < row_count; i += 2) {
    for (int32_t j = i + 4; j < i + 6 && j < row_count; j++) fetch_row(&with_rows[j], rows);
    const int32_t j = i + 1 < row_count ? i + 1 : i;
    const uint16_t *first = rows.shares + (int64_t)with_rows[i].row * rows.stride;
    const uint16_t *second = rows.shares + (int64_t)with_rows[j].row * rows.stride;
    const float first_worth = with_rows[i].worth * (1.0f / 65535);
    const float second_worth = j > i ? with_rows[j].worth * (1.0f / 65535) : 0;
    for (int32_t k = 0; k < rows.stride; k += 16)
      for (int32_t l = 0; l < 16; l++)
        scores[k + l] +=
            first_worth * (float)first[k + l] + second_worth * (float)second[k + l];
  }
  for (int32_t i = 0; i < list_count; i++) {
    if (i + AHEAD < list_count) __builtin_prefetch(postings + lists[i + AHEAD].start);
    for (uint32_t p = lists[i].start; p < lists[i].end; p++)
      scores[postings[p].place] += postings[p].weight;
  }
}

KEFU_CLONES
float kefu_divide_scores(float *scores, int32_t count, float divisor) {
  float greatest = 0;
  for (int32_t k = 0; k < count; k++) {
    scores[k] /= divisor;
    greatest = scores[k] > greatest ? scores[k] : greatest;
  }
  return greatest;
}

int32_t kefu_select_scores(const float *scores, int32_t count, float least, int32_t *selected) {
  int32_t found = 0;
  for (int32_t k = 0; k < count; k++) {
    selected[found] = k;
    found += scores[k] >= least;
  }
  return found;
}

/// What sixteen phrasings have, wherever it lies; the compiler cuts it for the processor.
typedef float lanes __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t bits16 __attribute__((vector_size(64), aligned(4), may_alias));

/// Adds a value to the phrasings whose bits are set.
static inline __attribute__((always_inline)) void
add(lanes *sums, int32_t phrasings, float value) {
  const bits16 places = {1,      1 << 1, 1 << 2,  1 << 3,  1 << 4,  1 << 5,  1 << 6,  1 << 7,
                         1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15};
  const lanes values = (lanes){0} + value;
  const bits16 is_set = (bits16)((((bits16){0} + phrasings) & places) != 0);
  *sums += (lanes)(is_set & (bits16)values);
}

/// Adds what the features with rows have in common with up to sixteen phrasings of a place, from a bit on.
static inline __attribute__((always_inline)) void
compare_rows(const kefu_answer_list *with_rows, int32_t row_count, kefu_answer_rows rows,
             int32_t place, int32_t shift, const float *values, float *sums) {
  const uint32_t *phrasings = rows.phrasings + (int64_t)place * rows.count;
  lanes kinds[2] = {*(lanes *)(sums + shift), *(lanes *)(sums + 32 + shift)};
  int32_t i = 0;
  // Features of one kind mostly stand together.
  while (i < row_count) {
    const int32_t is_word = with_rows[i].is_word;
    lanes kind = kinds[is_word];
    for (; i < row_count && with_rows[i].is_word == is_word; i++)
      add(&kind, (int32_t)(phrasings[with_rows[i].row] >> shift), with_rows[i].value);
    kinds[is_word] = kind;
  }
  for (uint32_t r = rows.repeat_starts[place]; r < rows.repeat_starts[place + 1]; r++) {
    const float value = values[rows.repeats[r].row];
    if (value == 0) continue;
    const int32_t mask = (int32_t)(rows.repeats[r].phrasings >> shift);
    const float factor = rows.repeats[r].factor;
    if (factor > 0)
      add(&kinds[0], mask, value * factor);
    else
      add(&kinds[1], mask, value * -factor);
  }
  *(lanes *)(sums + shift) = kinds[0];
  *(lanes *)(sums + 32 + shift) = kinds[1];
}

KEFU_CLONES
void kefu_compare_phrasings(const kefu_answer_list *with_rows, int32_t row_count,
                            const kefu_answer_list *lists, int32_t list_count,
                            const kefu_answer_posting *postings, kefu_answer_rows rows,
                            const int32_t *places, const int32_t *sizes, int32_t place_count,
                            const int32_t *numbers, float *values, float *sums) {
  for (int32_t i = 0; i < place_count * 64; i++) sums[i] = 0;
  for (int32_t i = 0; i < list_count; i++) {
    for (uint32_t p = lists[i].start; p < lists[i].end; p++) {
      const int32_t number = numbers[postings[p].place];
      if (number == 0) continue;
      const float factor = postings[p].factor;
      float *own = sums + 64 * (number - 1) + (factor < 0 ? 32 : 0);
      const float value = lists[i].value * (factor < 0 ? -factor : factor);
      for (uint32_t left = postings[p].phrasings; left; left &= left - 1)
        own[__builtin_ctz(left)] += value;
    }
  }
  for (int32_t i = 0; i < row_count; i++)
    values[with_rows[i].row] = with_rows[i].value;
  for (int32_t n = 0; n < place_count; n++)
    for (int32_t shift = 0; shift < sizes[n]; shift += 16)
      compare_rows(with_rows, row_count, rows, places[n], shift, values, sums + 64 * n);
  for (int32_t i = 0; i < row_count; i++) values[with_rows[i].row] = 0;
}
