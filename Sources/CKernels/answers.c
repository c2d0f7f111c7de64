#include "kefu_kernels.h"
#include "target_clones.h"

#pragma STDC FP_CONTRACT OFF

// A message knows some sixty features of a table that no cache of a core holds, so that waiting for memory is most of the
// work: everything is fetched some features ahead.

enum { AHEAD = 8 };

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

void kefu_add_postings(const kefu_answer_list *lists, int32_t count,
                       const kefu_answer_posting *postings, float *scores) {
  for (int32_t i = 0; i < count && i < AHEAD; i++) __builtin_prefetch(postings + lists[i].start);
  for (int32_t i = 0; i < count; i++) {
    if (i + AHEAD < count) __builtin_prefetch(postings + lists[i + AHEAD].start);
    const uint32_t end = lists[i].end;
    for (uint32_t p = lists[i].start; p < end; p++)
      scores[postings[p].question] += postings[p].weight;
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
                            const kefu_answer_posting *postings, const uint32_t *component_starts,
                            const kefu_phrasing_component *components, const uint8_t *is_compared,
                            float *sums) {
  for (int32_t i = 0; i < count; i++) {
    const uint32_t end = lists[i].end;
    const float value = lists[i].value;
    for (uint32_t p = lists[i].start; p < end; p++) {
      if (!is_compared[postings[p].question]) continue;
      const uint32_t last = component_starts[p + 1];
      for (uint32_t c = component_starts[p]; c < last; c++)
        sums[components[c].phrasing] += value * components[c].value;
    }
  }
}
