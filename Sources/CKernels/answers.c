#include "kefu_kernels.h"
#include "target_clones.h"

#pragma STDC FP_CONTRACT OFF

// A message knows some sixty features of a table that no cache of a core holds, so that waiting for memory is most of the
// work: everything is fetched some features ahead.

enum { AHEAD = 8, ROWS_AHEAD = 2, LINE = 64 };

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

/// Fetches the row of a list or the beginning of its postings.
static inline void fetch(const kefu_answer_list *lists, int32_t i, int32_t count,
                         const kefu_answer_posting *postings, kefu_answer_rows rows) {
  if (i + AHEAD < count && lists[i + AHEAD].row < 0)
    __builtin_prefetch(postings + lists[i + AHEAD].start);
  if (i + ROWS_AHEAD >= count || lists[i + ROWS_AHEAD].row < 0) return;
  const int64_t place = (int64_t)lists[i + ROWS_AHEAD].row * rows.stride;
  const char *weights = (const char *)(rows.weights + place);
  for (int32_t b = 0; b < rows.stride * 4; b += LINE) __builtin_prefetch(weights + b);
  for (int32_t b = 0; b < rows.stride; b += LINE) __builtin_prefetch(rows.bounds + place + b);
}

KEFU_CLONES
void kefu_score_questions(const kefu_answer_list *lists, int32_t count,
                          const kefu_answer_posting *postings, kefu_answer_rows rows, float *scores,
                          float *bounds) {
  for (int32_t i = 0; i < count; i++) {
    fetch(lists, i, count, postings, rows);
    const float value = lists[i].value;
    if (lists[i].row < 0) {
      const uint32_t end = lists[i].end;
      for (uint32_t p = lists[i].start; p < end; p++) {
        const uint32_t question = postings[p].question_and_bound >> 8;
        scores[question] += postings[p].weight;
        bounds[question] += value * (float)(postings[p].question_and_bound & 255);
      }
      continue;
    }
    const float *weights = rows.weights + (int64_t)lists[i].row * rows.stride;
    const uint8_t *own = rows.bounds + (int64_t)lists[i].row * rows.stride;
    for (int32_t k = 0; k < rows.stride; k += 16)
      for (int32_t l = 0; l < 16; l++) {
        scores[k + l] += weights[k + l];
        bounds[k + l] += value * (float)own[k + l];
      }
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

void kefu_compare_phrasings(const kefu_answer_list *lists, int32_t count,
                            const kefu_answer_posting *postings, kefu_answer_rows rows,
                            kefu_phrasing_components phrasings, const int32_t *questions,
                            int32_t question_count, const uint8_t *is_compared,
                            kefu_answer_hit *hits, float *sums) {
  int32_t hit_count = 0;
  for (int32_t i = 0; i < count; i++) {
    const kefu_answer_list list = lists[i];
    if (i + AHEAD < count && lists[i + AHEAD].row >= 0)
      for (int32_t q = 0; q < question_count; q++)
        __builtin_prefetch(rows.positions + (int64_t)lists[i + AHEAD].row * rows.stride +
                           questions[q]);
    if (list.row < 0) {
      for (uint32_t p = list.start; p < list.end; p++) {
        if (!is_compared[postings[p].question_and_bound >> 8]) continue;
        __builtin_prefetch(phrasings.starts + p);
        hits[hit_count++] = (kefu_answer_hit){p, 0, list.value};
      }
      continue;
    }
    const uint16_t *positions = rows.positions + (int64_t)list.row * rows.stride;
    for (int32_t q = 0; q < question_count; q++) {
      const uint32_t position = positions[questions[q]];
      if (position == 0xFFFF) continue;
      __builtin_prefetch(phrasings.starts + list.start + position);
      hits[hit_count++] = (kefu_answer_hit){list.start + position, 0, list.value};
    }
  }
  int32_t kept = 0;
  for (int32_t h = 0; h < hit_count; h++) {
    const uint32_t posting = hits[h].start;
    const kefu_answer_hit hit = {phrasings.starts[posting], phrasings.starts[posting + 1],
                                 hits[h].value};
    __builtin_prefetch(phrasings.components + hit.start);
    hits[kept] = hit;
    // A feature of the answer alone has no components.
    kept += hit.start < hit.end;
  }
  for (int32_t h = 0; h < kept; h++)
    for (uint32_t c = hits[h].start; c < hits[h].end; c++)
      sums[phrasings.components[c].phrasing] += hits[h].value * phrasings.components[c].value;
}
