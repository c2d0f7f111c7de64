// Dual coordinate ascent for linear multiclass models: one sample at a time, all its classes at once.
//
// Crammer and Singer, "On the Algorithmic Implementation of Multiclass Kernel-based Vector Machines", JMLR 2001, with
// the subproblem solved exactly as in Keerthi et al., "A Sequential Dual Method for Large Scale Multi-Class Linear
// SVMs", KDD 2008; softmax by a damped fixed point of the proximal step (Shalev-Shwartz and Zhang, "Accelerated
// Proximal Stochastic Dual Coordinate Ascent", 2014).
//
// Time goes into memory: a sample's rows of weights are read, then written. So rows are walked whole rather than class
// by class, and those of the next sample are fetched while the scores of this one are summed.
#include "elementary.h"
#include "kefu_kernels.h"
#include "target_clones.h"

#pragma STDC FP_CONTRACT OFF

// Compiled into kefu_train, so for every instruction set.
#define INLINED static inline __attribute__((always_inline))

/// Numbers are handled in lanes, one cache line of them; sums of lanes are added in the lanes' order.
#define LANES 16

typedef struct {
  const int32_t *features;
  const float *values;
  int64_t count;
  const float *dense;
  int32_t dense_count;
} sample_row;

INLINED sample_row row_of(const kefu_samples *samples, int32_t index) {
  int64_t first = samples->row_starts[index];
  return (sample_row){samples->features + first, samples->values + first,
                      samples->row_starts[index + 1] - first,
                      samples->dense ? samples->dense + (int64_t)index * samples->dense_count : 0,
                      samples->dense_count};
}

static uint64_t next_random(uint64_t *state) {  // SplitMix64
  uint64_t z = (*state += 0x9e3779b97f4a7c15ull);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return z ^ (z >> 31);
}

INLINED float magnitude(float x) { return x < 0 ? -x : x; }

INLINED void prefetch(const float *numbers, int32_t count) {
  for (int32_t k = 0; k < count; k += LANES) __builtin_prefetch(numbers + k);
}

INLINED float largest_of(const float *numbers, int32_t count) {
  float lanes[LANES];
  for (int32_t l = 0; l < LANES; l++) lanes[l] = -1e30f;
  for (int32_t k = 0; k < count; k += LANES)
    for (int32_t l = 0; l < LANES; l++)
      lanes[l] = numbers[k + l] > lanes[l] ? numbers[k + l] : lanes[l];
  float largest = lanes[0];
  for (int32_t l = 1; l < LANES; l++) largest = lanes[l] > largest ? lanes[l] : largest;
  return largest;
}

INLINED float largest_magnitude_of(const float *numbers, int32_t count) {
  float lanes[LANES];
  for (int32_t l = 0; l < LANES; l++) lanes[l] = 0;
  for (int32_t k = 0; k < count; k += LANES)
    for (int32_t l = 0; l < LANES; l++) {
      float size = magnitude(numbers[k + l]);
      lanes[l] = size > lanes[l] ? size : lanes[l];
    }
  float largest = lanes[0];
  for (int32_t l = 1; l < LANES; l++) largest = lanes[l] > largest ? lanes[l] : largest;
  return largest;
}

/// The scores of `width` classes, whose sums fit the registers; fetches the weights of the same classes for `next`.
INLINED void score_some(sample_row row, sample_row next, const float *weights, int32_t stride,
                        const int32_t width, float *restrict scores) {
  float sums[96];
  for (int32_t l = 0; l < width; l++) sums[l] = 0;
  for (int32_t d = 0; d < row.dense_count; d++) {
    const float *own = weights + (int64_t)d * stride;
    const float value = row.dense[d];
    for (int32_t l = 0; l < width; l++) sums[l] += value * own[l];
  }
  int64_t j = 0;
  int64_t both = row.count < next.count ? row.count : next.count;
  for (; j < both; j++) {
    prefetch(weights + (int64_t)next.features[j] * stride, width);
    const float *own = weights + (int64_t)row.features[j] * stride;
    const float value = row.values[j];
    for (int32_t l = 0; l < width; l++) sums[l] += value * own[l];
  }
  for (; j < row.count; j++) {
    const float *own = weights + (int64_t)row.features[j] * stride;
    const float value = row.values[j];
    for (int32_t l = 0; l < width; l++) sums[l] += value * own[l];
  }
  for (; j < next.count; j++) prefetch(weights + (int64_t)next.features[j] * stride, width);
  for (int32_t l = 0; l < width; l++) scores[l] = sums[l];
}

INLINED void score_row(sample_row row, sample_row next, const float *weights, int32_t stride,
                       float *restrict scores) {
  int32_t k = 0;
  for (; k + 96 <= stride; k += 96)
    score_some(row, next, weights + k, stride, 96, scores + k);
  for (; k + 48 <= stride; k += 48)
    score_some(row, next, weights + k, stride, 48, scores + k);
  for (; k + 16 <= stride; k += 16)
    score_some(row, next, weights + k, stride, 16, scores + k);
}

/// The change of the duals that solves the Crammer-Singer subproblem; returns its largest magnitude.
INLINED float crammer_singer_step(const float *restrict scores, const float *restrict duals,
                                  float norm, float cost, int32_t label, int32_t class_count,
                                  int32_t stride, float *restrict gradient,
                                  float *restrict change) {
  // Minimise norm/2 |a|^2 + gradient . a subject to sum a = 0, a[label] <= cost, a[others] <= 0.
  for (int32_t k = 0; k < stride; k++) gradient[k] = scores[k] + 1.0f - norm * duals[k];
  gradient[label] += norm * cost - 1.0f;
  for (int32_t k = class_count; k < stride; k++) gradient[k] = -1e30f;
  // beta such that sum max(0, gradient - beta) = norm * cost: Newton from below, until it loses no more classes.
  const float budget = norm * cost;
  float beta = largest_of(gradient, stride) - budget;
  int32_t active = class_count + 1;
  while (1) {
    float sums[LANES];
    int32_t counts[LANES];
    for (int32_t l = 0; l < LANES; l++) {
      sums[l] = 0;
      counts[l] = 0;
    }
    for (int32_t k = 0; k < stride; k += LANES)
      for (int32_t l = 0; l < LANES; l++) {
        sums[l] += gradient[k + l] > beta ? gradient[k + l] : 0.0f;
        counts[l] += gradient[k + l] > beta ? 1 : 0;
      }
    float sum = 0;
    int32_t count = 0;
    for (int32_t l = 0; l < LANES; l++) {
      sum += sums[l];
      count += counts[l];
    }
    if (count >= active || count == 0) break;
    active = count;
    beta = (sum - budget) / (float)active;
  }
  const float inverse = 1.0f / norm;
  for (int32_t k = 0; k < stride; k++) {
    float value = (beta - gradient[k]) * inverse;
    change[k] = (value < 0 ? value : 0) - duals[k];
  }
  float value = (beta - gradient[label] + budget) * inverse;
  change[label] = (value < cost ? value : cost) - duals[label];
  return largest_magnitude_of(change, stride);
}

/// The change of the duals towards the proximal optimum of the softmax loss; returns its largest magnitude.
INLINED float softmax_step(const float *restrict scores, const float *restrict duals, float norm,
                           float cost, int32_t label, int32_t class_count, int32_t stride,
                           float *restrict logits, float *restrict change) {
  // change holds the probabilities p until the end: dual = cost * ([k = label] - p).
  for (int32_t k = 0; k < stride; k++) change[k] = 0 - duals[k] / cost;
  change[label] += 1;
  const float step = 1.0f / (1.0f + 0.5f * norm * cost);
  for (int32_t iteration = 0; iteration < 3; iteration++) {
    for (int32_t k = 0; k < stride; k++)
      logits[k] = scores[k] - norm * (cost * change[k] + duals[k]);
    logits[label] += norm * cost;
    for (int32_t k = class_count; k < stride; k++) logits[k] = -1e30f;
    const float largest = largest_of(logits, stride);
    for (int32_t k = 0; k < stride; k++) logits[k] = exponential(logits[k] - largest);
    for (int32_t k = class_count; k < stride; k++) logits[k] = 0;
    float lanes[LANES];
    for (int32_t l = 0; l < LANES; l++) lanes[l] = 0;
    for (int32_t k = 0; k < stride; k += LANES)
      for (int32_t l = 0; l < LANES; l++) lanes[l] += logits[k + l];
    float sum = 0;
    for (int32_t l = 0; l < LANES; l++) sum += lanes[l];
    for (int32_t k = 0; k < stride; k++) change[k] += step * (logits[k] / sum - change[k]);
  }
  for (int32_t k = 0; k < stride; k++) change[k] = 0 - cost * change[k] - duals[k];
  change[label] += cost;
  return largest_magnitude_of(change, stride);
}

/// row += value * change; leaves cache lines alone where nothing changes.
INLINED void add_change(float value, const float *restrict change, const int32_t *lines,
                        int32_t line_count, float *restrict row) {
  for (int32_t i = 0; i < line_count; i++) {
    float *restrict line = row + lines[i];
    const float *restrict changes = change + lines[i];
    for (int32_t l = 0; l < LANES; l++) line[l] += value * changes[l];
  }
}

/// weights[f] += value * change for every feature of the sample.
INLINED void apply_change(sample_row row, const float *restrict change, int32_t stride,
                          int32_t *restrict lines, float *restrict weights) {
  int32_t line_count = 0;
  for (int32_t k = 0; k < stride; k += LANES) {
    int32_t changes = 0;
    for (int32_t l = 0; l < LANES; l++) changes |= change[k + l] != 0;
    if (changes) lines[line_count++] = k;
  }
  for (int32_t d = 0; d < row.dense_count; d++)
    add_change(row.dense[d], change, lines, line_count, weights + (int64_t)d * stride);
  for (int64_t j = 0; j < row.count; j++)
    add_change(row.values[j], change, lines, line_count,
               weights + (int64_t)row.features[j] * stride);
}

/// Fisher and Yates.
static void shuffle(int32_t *order, int32_t count, uint64_t *state) {
  for (int32_t i = count - 1; i > 0; i--) {
    int32_t j = (int32_t)(next_random(state) % (uint64_t)(i + 1));
    int32_t held = order[i];
    order[i] = order[j];
    order[j] = held;
  }
}

KEFU_CLONES
int32_t kefu_train(kefu_samples samples, const int32_t *labels, int32_t class_count, int32_t stride,
                   kefu_training settings, float *weights, float *duals, float *scratch,
                   int32_t *visits) {
  const int32_t row_count = samples.row_count;
  const float cost = settings.cost;
  float *scores = scratch;
  float *change = scratch + stride;
  float *work = scratch + 2 * stride;
  int32_t *lines = (int32_t *)(scratch + 3 * stride);
  float *norms = scratch + 4 * stride;
  int32_t *order = visits;
  int32_t *due = visits + row_count;  // the samples that this epoch visits
  int32_t *idle = visits + 2 * row_count;   // epochs in a row in which the sample did not move
  int32_t *pause = visits + 3 * row_count;  // epochs that it still sits out
  for (int32_t i = 0; i < row_count; i++) {
    order[i] = i;
    idle[i] = pause[i] = 0;
    sample_row row = row_of(&samples, i);
    norms[i] = samples.private_norms[i];
    for (int64_t j = 0; j < row.count; j++) norms[i] += row.values[j] * row.values[j];
    for (int32_t d = 0; d < row.dense_count; d++) norms[i] += row.dense[d] * row.dense[d];
  }
  uint64_t state = settings.seed;
  int32_t epoch = 0;
  while (epoch < settings.epochs) {
    epoch++;
    shuffle(order, row_count, &state);
    int32_t due_count = 0;
    for (int32_t position = 0; position < row_count; position++) {
      int32_t i = order[position];
      if (pause[i] > 0) {
        pause[i]--;
      } else if (norms[i] > 0) {
        due[due_count++] = i;
      }
    }
    float most = 0;
    for (int32_t visit = 0; visit < due_count; visit++) {
      const int32_t i = due[visit];
      const int32_t label = labels[i];
      const sample_row row = row_of(&samples, i);
      sample_row next = {0, 0, 0, 0, 0};
      if (visit + 1 < due_count) {
        next = row_of(&samples, due[visit + 1]);
        prefetch(duals + (int64_t)due[visit + 1] * stride, stride);
      }
      float *dual = duals + (int64_t)i * stride;
      score_row(row, next, weights, stride, scores);
      for (int32_t k = 0; k < stride; k++) scores[k] += samples.private_norms[i] * dual[k];
      float moved = 0;
      switch (settings.loss) {
      case KEFU_LOSS_CRAMMER_SINGER:
        moved = crammer_singer_step(scores, dual, norms[i], cost, label, class_count, stride, work,
                                    change);
        break;
      case KEFU_LOSS_SOFTMAX:
        moved = softmax_step(scores, dual, norms[i], cost, label, class_count, stride, work,
                             change);
        break;
      }
      most = moved > most ? moved : most;
      if (moved <= 1e-4f * cost) {
        if (idle[i] < 3) idle[i]++;
        pause[i] = idle[i];
        continue;
      }
      idle[i] = 0;
      for (int32_t k = 0; k < stride; k++) dual[k] += change[k];
      apply_change(row, change, stride, lines, weights);
    }
    if (most <= settings.tolerance * cost) break;
  }
  return epoch;
}
