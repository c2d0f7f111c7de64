// Dual coordinate ascent for linear multiclass models: one sample at a time, all its classes at once.
//
// Crammer and Singer, "On the Algorithmic Implementation of Multiclass Kernel-based Vector Machines", JMLR 2001, with
// the subproblem solved exactly as in Keerthi et al., "A Sequential Dual Method for Large Scale Multi-Class Linear
// SVMs", KDD 2008; softmax by a damped fixed point of the proximal step (Shalev-Shwartz and Zhang, "Accelerated
// Proximal Stochastic Dual Coordinate Ascent", 2014).
#include "kefu_kernels.h"
#include "target_clones.h"

#pragma STDC FP_CONTRACT OFF

static uint64_t next_random(uint64_t *state) {  // SplitMix64
  uint64_t z = (*state += 0x9e3779b97f4a7c15ull);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return z ^ (z >> 31);
}

static inline float magnitude(float x) { return x < 0 ? -x : x; }

/// The change of the duals that solves the Crammer-Singer subproblem; returns its largest magnitude.
static float crammer_singer_step(const float *scores, const float *duals, float norm, float cost,
                                 int32_t label, int32_t class_count, float *gradient,
                                 float *change) {
  // Minimise norm/2 |a|^2 + gradient . a subject to sum a = 0, a[label] <= cost, a[others] <= 0.
  float largest = -1e30f;
  for (int32_t k = 0; k < class_count; k++)
    gradient[k] = scores[k] + 1.0f - norm * duals[k];
  gradient[label] += norm * cost - 1.0f;
  for (int32_t k = 0; k < class_count; k++)
    if (gradient[k] > largest) largest = gradient[k];
  // beta such that sum max(0, gradient - beta) = norm * cost, by Newton from below: it ends in a few steps.
  float budget = norm * cost;
  float beta = largest - budget;
  for (int32_t iteration = 0; iteration < 30; iteration++) {
    float sum = 0;
    int32_t active = 0;
    for (int32_t k = 0; k < class_count; k++)
      if (gradient[k] > beta) {
        sum += gradient[k];
        active++;
      }
    float next = (sum - budget) / (float)active;
    if (magnitude(next - beta) < 1e-7f) break;
    beta = next;
  }
  gradient[label] -= budget;
  float most = 0;
  for (int32_t k = 0; k < class_count; k++) {
    float bound = k == label ? cost : 0;
    float value = (beta - gradient[k]) / norm;
    if (value > bound) value = bound;
    change[k] = value - duals[k];
    if (magnitude(change[k]) > most) most = magnitude(change[k]);
  }
  return most;
}

/// The change of the duals towards the proximal optimum of the softmax loss; returns its largest magnitude.
static float softmax_step(const float *scores, const float *duals, float norm, float cost,
                          int32_t label, int32_t class_count, float *logits, float *change) {
  // change holds the probabilities p until the end: dual = cost * ([k = label] - p).
  for (int32_t k = 0; k < class_count; k++)
    change[k] = (k == label ? 1.0f : 0.0f) - duals[k] / cost;
  float step = 1.0f / (1.0f + 0.5f * norm * cost);
  for (int32_t iteration = 0; iteration < 3; iteration++) {
    float largest = -1e30f;
    for (int32_t k = 0; k < class_count; k++) {
      logits[k] = scores[k] +
                  norm * (cost * ((k == label ? 1.0f : 0.0f) - change[k]) - duals[k]);
      if (logits[k] > largest) largest = logits[k];
    }
    float sum = 0;
    for (int32_t k = 0; k < class_count; k++) {
      logits[k] = kefu_exp(logits[k] - largest);
      sum += logits[k];
    }
    for (int32_t k = 0; k < class_count; k++)
      change[k] += step * (logits[k] / sum - change[k]);
  }
  float most = 0;
  for (int32_t k = 0; k < class_count; k++) {
    change[k] = cost * ((k == label ? 1.0f : 0.0f) - change[k]) - duals[k];
    if (magnitude(change[k]) > most) most = magnitude(change[k]);
  }
  return most;
}

/// weights[f] += value * change for every feature of the sample.
KEFU_CLONES
static void apply_change(const int32_t *features, const float *values, int64_t count,
                         const float *change, int32_t class_count, int32_t stride,
                         int32_t *changed, float *weights) {
  int32_t changes = 0;
  for (int32_t k = 0; k < class_count; k++)
    if (change[k] != 0) changed[changes++] = k;
  if (changes * 8 <= stride) {
    for (int64_t j = 0; j < count; j++) {
      float *row = weights + (int64_t)features[j] * stride;
      for (int32_t c = 0; c < changes; c++) row[changed[c]] += values[j] * change[changed[c]];
    }
  } else {
    for (int64_t j = 0; j < count; j++) {
      float *row = weights + (int64_t)features[j] * stride;
      for (int32_t k = 0; k < stride; k += 16)
        for (int32_t l = 0; l < 16; l++) row[k + l] += values[j] * change[k + l];
    }
  }
}

int32_t kefu_train(kefu_samples samples, const int32_t *labels, int32_t class_count, int32_t stride,
                   kefu_training settings, float *weights, float *duals, float *scratch,
                   int32_t *visits) {
  const int32_t row_count = samples.row_count;
  float *scores = scratch;
  float *change = scratch + stride;
  float *work = scratch + 2 * stride;
  int32_t *changed = (int32_t *)(scratch + 3 * stride);
  int32_t *order = visits;
  int32_t *idle = visits + row_count;   // epochs in a row in which the sample did not move
  int32_t *pause = visits + 2 * row_count;  // epochs that it still sits out
  for (int32_t i = 0; i < row_count; i++) {
    order[i] = i;
    idle[i] = pause[i] = 0;
  }
  for (int32_t k = 0; k < 4 * stride; k++) scratch[k] = 0;
  uint64_t state = settings.seed;
  int32_t epoch = 0;
  while (epoch < settings.epochs) {
    epoch++;
    for (int32_t i = row_count - 1; i > 0; i--) {
      int32_t j = (int32_t)(next_random(&state) % (uint64_t)(i + 1));
      int32_t held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
    float most = 0;
    for (int32_t visit = 0; visit < row_count; visit++) {
      int32_t i = order[visit];
      if (pause[i] > 0) {
        pause[i]--;
        continue;
      }
      int64_t first = samples.row_starts[i];
      int64_t count = samples.row_starts[i + 1] - first;
      const int32_t *features = samples.features + first;
      const float *values = samples.values + first;
      float norm = samples.private_norms[i];
      for (int64_t j = 0; j < count; j++) norm += values[j] * values[j];
      if (norm <= 0) continue;
      kefu_score(features, values, (int32_t)count, weights, stride, scores);
      float *dual = duals + (int64_t)i * stride;
      int32_t label = labels[i];
      for (int32_t k = 0; k < class_count; k++) scores[k] += samples.private_norms[i] * dual[k];
      float moved;
      switch (settings.loss) {
      case KEFU_LOSS_CRAMMER_SINGER:
        moved = crammer_singer_step(scores, dual, norm, settings.cost, label, class_count, work, change);
        break;
      case KEFU_LOSS_SOFTMAX:
        moved = softmax_step(scores, dual, norm, settings.cost, label, class_count, work, change);
        break;
      }
      if (moved > most) most = moved;
      if (moved <= 1e-4f * settings.cost) {
        if (idle[i] < 3) idle[i]++;
        pause[i] = idle[i];
        continue;
      }
      idle[i] = 0;
      for (int32_t k = 0; k < class_count; k++) dual[k] += change[k];
      apply_change(features, values, count, change, class_count, stride, changed, weights);
    }
    if (most <= settings.tolerance * settings.cost) break;
  }
  return epoch;
}
