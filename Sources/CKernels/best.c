#include "kefu_kernels.h"
#include "target_clones.h"

#define LANES 16

/// A score that at least `limit` <= LANES classes reach: the limit-th of the largest scores of LANES groups of classes.
static inline __attribute__((always_inline)) float
floor_of_best(const float *scores, int32_t count, int32_t limit) {
  float largest[LANES];
  for (int32_t l = 0; l < LANES; l++) largest[l] = scores[l];
  int32_t k = LANES;
  for (; k + LANES <= count; k += LANES)
    for (int32_t l = 0; l < LANES; l++)
      largest[l] = scores[k + l] > largest[l] ? scores[k + l] : largest[l];
  // How many groups are larger, ties by group: one group has the rank that is asked for.
  int32_t ranks[LANES] = {0};
  for (int32_t other = 0; other < LANES; other++)
    for (int32_t l = 0; l < LANES; l++)
      ranks[l] += largest[other] > largest[l] || (largest[other] == largest[l] && other < l);
  float floor = 0;
  for (int32_t l = 0; l < LANES; l++) floor = ranks[l] == limit - 1 ? largest[l] : floor;
  return floor;
}

KEFU_CLONES
int32_t kefu_best(const float *scores, int32_t count, int32_t limit, int32_t *classes, float *best) {
  // Few classes are looked at closely; the branches of a plain search are guessed wrong too often.
  int32_t candidates = 0;
  if (count >= LANES && limit <= LANES) {
    const float floor = floor_of_best(scores, count, limit);
    for (int32_t k = 0; k < count; k++) {
      classes[candidates] = k;
      candidates += scores[k] >= floor;
    }
  } else {
    for (int32_t k = 0; k < count; k++) classes[k] = k;
    candidates = count;
  }
  int32_t found = 0;
  for (int32_t c = 0; c < candidates; c++) {
    const int32_t class = classes[c];
    const float score = scores[class];
    if (found == limit && score <= best[limit - 1]) continue;
    int32_t place = found < limit ? found : limit - 1;
    for (; place > 0 && best[place - 1] < score; place--) {
      best[place] = best[place - 1];
      classes[place] = classes[place - 1];
    }
    best[place] = score;
    classes[place] = class;
    if (found < limit) found++;
  }
  return found;
}
