#include "elementary.h"
#include "kefu_kernels.h"
#include "target_clones.h"

#pragma STDC FP_CONTRACT OFF

#define LANES 16

KEFU_CLONES
float kefu_exponentials(const float *scores, int32_t count, float largest, float factor,
                        float *exponentials) {
  float lanes[LANES] = {0};
  int32_t k = 0;
  for (; k + LANES <= count; k += LANES)
    for (int32_t l = 0; l < LANES; l++) {
      exponentials[k + l] = exponential(factor * (scores[k + l] - largest));
      lanes[l] += exponentials[k + l];
    }
  for (int32_t l = 0; k + l < count; l++) {
    exponentials[k + l] = exponential(factor * (scores[k + l] - largest));
    lanes[l] += exponentials[k + l];
  }
  float sum = 0;
  for (int32_t l = 0; l < LANES; l++) sum += lanes[l];
  return sum;
}

KEFU_CLONES
float kefu_other_shares(const float *scores, int32_t count, int32_t best, float factor,
                        float *shares) {
  const float largest = scores[best];
  for (int32_t k = 0; k < count; k++) shares[k] = exponential(factor * (scores[k] - largest));
  shares[best] = 0;
  float lanes[LANES] = {0};
  int32_t k = 0;
  for (; k + LANES <= count; k += LANES)
    for (int32_t l = 0; l < LANES; l++) lanes[l] += shares[k + l];
  for (int32_t l = 0; k + l < count; l++) lanes[l] += shares[k + l];
  float sum = 0;
  for (int32_t l = 0; l < LANES; l++) sum += lanes[l];
  return sum;
}

KEFU_CLONES
double kefu_temperature_slope(const float *scores, const int32_t *labels, int32_t row_count,
                              int32_t class_count, float beta) {
  double slope = 0;
  for (int32_t i = 0; i < row_count; i++) {
    const float *row = scores + (int64_t)i * class_count;
    float largest = row[0];
    for (int32_t k = 1; k < class_count; k++) largest = row[k] > largest ? row[k] : largest;
    // The mean score under softmax(beta * score), relative to the largest.
    float sums[LANES] = {0};
    float moments[LANES] = {0};
    int32_t k = 0;
    for (; k + LANES <= class_count; k += LANES)
      for (int32_t l = 0; l < LANES; l++) {
        float score = row[k + l] - largest;
        float share = exponential(beta * score);
        sums[l] += share;
        moments[l] += share * score;
      }
    for (int32_t l = 0; k + l < class_count; l++) {
      float score = row[k + l] - largest;
      float share = exponential(beta * score);
      sums[l] += share;
      moments[l] += share * score;
    }
    float sum = 0;
    float moment = 0;
    for (int32_t l = 0; l < LANES; l++) {
      sum += sums[l];
      moment += moments[l];
    }
    slope += (double)(moment / sum) - (double)(row[labels[i]] - largest);
  }
  return slope;
}
