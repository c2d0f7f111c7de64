// The forward pass, compiled once for every instruction set: NAME(x) and GROUP_ROWS, GROUP_VECTORS are given.
//
// Included by forward_*.c, never on its own.

#include <math.h>
#include <string.h>

#if defined(DOT_VNNI) || defined(DOT_MADD)
#include <immintrin.h>
#endif

#include "vectors.h"
#include "work.h"

#define INLINE static inline __attribute__((always_inline))

// Nothing is fused but the products of 32-bit weights, where the processor can: so a model of 8 bits, whose activations a
// last bit could round to another number, gives the same bits on every processor.
#pragma STDC FP_CONTRACT OFF
#if defined(DOT_VNNI) || defined(DOT_MADD)
#define MULTIPLY_ADD(a, b, sum) __builtin_elementwise_fma(a, b, sum)
#else
#define MULTIPLY_ADD(a, b, sum) ((sum) + (a) * (b))
#endif

// Where token's block of 16 channels lies in a buffer of `width` channels.
INLINE float *place(const kefu_work *work, float *buffer, int32_t width, int32_t token,
                    int32_t channel) {
  int32_t tile = token / work->rows;
  int32_t row = token - tile * work->rows;
  return buffer + (int64_t)tile * work->rows * width + (int64_t)channel * work->rows + row * BLOCK;
}

// exp(x), relative error below 2e-7, 0 below -87.
#define EXPONENTIAL(result, x)                                                       \
  do {                                                                               \
    floats clamped_ = (x);                                                           \
    clamped_ = __builtin_elementwise_max(clamped_, SPLAT(-87.0f));                   \
    floats shifted_ = clamped_ * 1.44269504f + 12582912.0f;                          \
    ints power_ = (ints)shifted_ - 0x4B400000;                                       \
    floats whole_ = shifted_ - 12582912.0f;                                          \
    floats rest_ = clamped_ - whole_ * 0.693359375f;                                 \
    rest_ = rest_ - whole_ * -2.12194440e-4f;                                        \
    floats value_ = SPLAT(1.9875691500e-4f);                                         \
    value_ = value_ * rest_ + 1.3981999507e-3f;                                      \
    value_ = value_ * rest_ + 8.3334519073e-3f;                                      \
    value_ = value_ * rest_ + 4.1665795894e-2f;                                      \
    value_ = value_ * rest_ + 1.6666665459e-1f;                                      \
    value_ = value_ * rest_ + 5.0000001201e-1f;                                      \
    value_ = value_ * (rest_ * rest_) + rest_ + 1.0f;                                \
    result = (floats)((ints)value_ + (power_ << 23));                                \
  } while (0)

// x Phi(x) with erf as a quotient of polynomials (the coefficients of Eigen), absolute error below 5e-7.
#define GELU(result, x)                                                                   \
  do {                                                                                    \
    floats input_ = (x);                                                                  \
    floats z_ = input_ * 0.70710678f;                                                     \
    z_ = __builtin_elementwise_max(z_, SPLAT(-4.0f));                                     \
    z_ = __builtin_elementwise_min(z_, SPLAT(4.0f));                                      \
    floats square_ = z_ * z_;                                                             \
    floats top_ = square_ * -2.72614225801306e-10f + 2.77068142495902e-08f;               \
    top_ = top_ * square_ + -2.10102402082508e-06f;                                       \
    top_ = top_ * square_ + -5.69250639462346e-05f;                                       \
    top_ = top_ * square_ + -7.34990630326855e-04f;                                       \
    top_ = top_ * square_ + -2.95459980854025e-03f;                                       \
    top_ = top_ * square_ + -1.60960333262415e-02f;                                       \
    floats bottom_ = square_ * -1.45660718464996e-05f + -2.13374055278905e-04f;           \
    bottom_ = bottom_ * square_ + -1.68282697438203e-03f;                                 \
    bottom_ = bottom_ * square_ + -7.37332916720468e-03f;                                 \
    bottom_ = bottom_ * square_ + -1.42647390514189e-02f;                                 \
    floats half_ = input_ * 0.5f;                                                         \
    result = half_ + half_ * (z_ * top_ / bottom_);                                       \
  } while (0)

INLINE float total(const float *lanes) {
  float eight[8];
  for (int i = 0; i < 8; i++) eight[i] = lanes[i] + lanes[i + 8];
  for (int i = 0; i < 4; i++) eight[i] += eight[i + 4];
  return (eight[0] + eight[2]) + (eight[1] + eight[3]);
}

// What is done with an output of a linear layer.
typedef enum { ENDING_NONE, ENDING_GELU, ENDING_ADD } ending;

// GROUP_ROWS rows by GROUP_VECTORS vectors of a panel; all sums stay in registers.
INLINE void multiply_rows(const int rows, const int vectors, const float *a, int64_t a_step,
                          const float *b, int32_t inputs, const float *bias, float *c,
                          int64_t c_step, const float *residual, ending end) {
  floats sums[GROUP_ROWS][GROUP_VECTORS];
  UNROLL
  for (int r = 0; r < rows; r++)
    UNROLL
    for (int v = 0; v < vectors; v++) sums[r][v] = LOAD(bias + v * BLOCK);
  for (int32_t k = 0; k < inputs; k += BLOCK) {
    for (int kk = 0; kk < BLOCK; kk++) {
      floats weights[GROUP_VECTORS];
      UNROLL
      for (int v = 0; v < vectors; v++) weights[v] = LOAD(b + v * BLOCK);
      UNROLL
      for (int r = 0; r < rows; r++) {
        floats x = SPLAT(a[r * BLOCK + kk]);
        UNROLL
        for (int v = 0; v < vectors; v++) sums[r][v] = MULTIPLY_ADD(x, weights[v], sums[r][v]);
      }
      b += PANEL;
    }
    a += a_step;
  }
  UNROLL
  for (int v = 0; v < vectors; v++)
    UNROLL
    for (int r = 0; r < rows; r++) {
      float *target = c + v * c_step + r * BLOCK;
      switch (end) {
        case ENDING_NONE:
          STORE(target, sums[r][v]);
          break;
        case ENDING_GELU: {
          floats value;
          GELU(value, sums[r][v]);
          STORE(target, value);
          break;
        }
        case ENDING_ADD:
          STORE(target, sums[r][v] + LOAD(residual + v * c_step + r * BLOCK));
          break;
      }
    }
}

#define ROWS_CASE(n)                                                                            \
  case n:                                                                                       \
    multiply_rows(n, GROUP_VECTORS, a, step, b, inputs, bias, c, step, residual, end); \
    break;

static void multiply_group(int32_t rows, const float *a, int64_t step, const float *b,
                           int32_t inputs, const float *bias, float *c, const float *residual,
                           ending end) {
  switch (rows) {
    ROWS_CASE(1)
    ROWS_CASE(2)
    ROWS_CASE(3)
#if GROUP_ROWS > 3
    ROWS_CASE(4)
    ROWS_CASE(5)
    ROWS_CASE(6)
#endif
#if GROUP_ROWS > 6
    ROWS_CASE(7)
    ROWS_CASE(8)
    ROWS_CASE(9)
    ROWS_CASE(10)
    ROWS_CASE(11)
    ROWS_CASE(12)
#endif
  }
}

// target = source W + b, in parts of one panel and some tiles.
static void multiply(kefu_work *work, const kefu_linear *linear, float *source, float *target,
                     float *residual, ending end) {
  int32_t panels = linear->outputs / PANEL;
  int32_t spans = work->thread_count == 1 ? 1 : (work->tile_count + 7) / 8;
  int64_t step = (int64_t)work->rows * BLOCK;
  int32_t item;
  while ((item = take(work)) < panels * spans) {
    int32_t panel = item / spans;
    int32_t first = (item % spans) * ((work->tile_count + spans - 1) / spans);
    int32_t last = first + (work->tile_count + spans - 1) / spans;
    if (last > work->tile_count) last = work->tile_count;
    for (int32_t tile = first; tile < last; tile++) {
      int32_t rows = work->token_count - tile * work->rows;
      if (rows > work->rows) rows = work->rows;
      int64_t start = (int64_t)tile * work->rows;
      for (int32_t vector = 0; vector < PANEL / BLOCK; vector += GROUP_VECTORS) {
        int32_t output = panel * PANEL + vector * BLOCK;
        const float *b = linear->weights + (int64_t)panel * PANEL * linear->inputs + vector * BLOCK;
        for (int32_t row = 0; row < rows; row += GROUP_ROWS) {
          int32_t count = rows - row < GROUP_ROWS ? rows - row : GROUP_ROWS;
          int64_t offset = start * linear->outputs + (int64_t)output * work->rows + row * BLOCK;
          multiply_group(count, source + start * linear->inputs + row * BLOCK, step, b,
                         linear->inputs, linear->bias + output, target + offset,
                         residual ? residual + offset : 0, end);
        }
      }
    }
  }
  kefu_finish_stage(work);
}

#include "forward_int8.h"

// A linear layer with weights of either kind.
static void apply(kefu_work *work, const kefu_linear *linear, float *source, float *target,
                  float *residual, ending end) {
  if (linear->quantised) {
    quantise(work, source, linear->inputs);
    multiply_bytes(work, linear, target, residual, end);
  } else {
    multiply(work, linear, source, target, residual, end);
  }
}

// Normalises one token's row in place of `target`; `source` has its blocks `step` apart.
INLINE void normalise_row(const kefu_encoder *encoder, kefu_norm norm, const float *source,
                          float *target, int64_t step) {
  int32_t blocks = encoder->padded_width / BLOCK;
  floats sums = SPLAT(0.0f);
  for (int32_t b = 0; b < blocks; b++) sums += LOAD(source + b * step);
  float lanes[BLOCK];
  STORE(lanes, sums);
  float mean = total(lanes) / encoder->width;
  floats squares = SPLAT(0.0f);
  for (int32_t b = 0; b < blocks; b++) {
    floats difference = LOAD(source + b * step) - mean;
    squares += difference * difference;
  }
  STORE(lanes, squares);
  // The padding is zero, so each of its channels added the square of the mean.
  float padding = (encoder->padded_width - encoder->width) * mean * mean;
  float variance = (total(lanes) - padding) / encoder->width;
  float factor = 1.0f / sqrtf((variance > 0 ? variance : 0) + encoder->epsilon);
  for (int32_t b = 0; b < blocks; b++)
    STORE(target + b * step, (LOAD(source + b * step) - mean) * factor *
                                     LOAD(norm.scale + b * BLOCK) +
                                 LOAD(norm.shift + b * BLOCK));
}

static void normalise(kefu_work *work, kefu_norm norm, float *source, float *target) {
  int32_t width = work->encoder->padded_width;
  int32_t tile;
  while ((tile = take(work)) < work->tile_count) {
    int32_t end = (tile + 1) * work->rows;
    if (end > work->token_count) end = work->token_count;
    for (int32_t token = tile * work->rows; token < end; token++)
      normalise_row(work->encoder, norm, place(work, source, width, token, 0),
                    place(work, target, width, token, 0), (int64_t)work->rows * BLOCK);
  }
  kefu_finish_stage(work);
}

// Looks up the vectors of words and positions.
static void look_up(kefu_work *work) {
  const kefu_encoder *encoder = work->encoder;
  int32_t width = encoder->padded_width;
  int32_t text;
  while ((text = take(work)) < work->text_count) {
    int32_t first = work->starts[text] - work->starts[0];
    int32_t length = work->starts[text + 1] - work->starts[text];
    for (int32_t i = 0; i < length; i++) {
      int64_t word = work->tokens[first + i];
      float *target = place(work, work->states, width, first + i, 0);
      int64_t step = (int64_t)work->rows * BLOCK;
      for (int32_t b = 0; b < width / BLOCK; b++) {
        floats position = LOAD(encoder->positions + (int64_t)i * width + b * BLOCK);
        if (encoder->words) {
          STORE(target + b * step, LOAD(encoder->words + word * width + b * BLOCK) + position);
        } else {
          const int8_t *numbers = encoder->quantised_words + word * width + b * BLOCK;
          float row[BLOCK];
          for (int c = 0; c < BLOCK; c++) row[c] = numbers[c] * encoder->word_scales[word];
          STORE(target + b * step, LOAD(row) + position);
        }
      }
      normalise_row(encoder, encoder->embedding_norm, target, target, step);
    }
  }
  kefu_finish_stage(work);
}

enum { QUERY_ROWS = 4 };

// Some queries of one head of one text against all its keys.
INLINE void attend_rows(const int rows, const int blocks, const kefu_work *work,
                        const float *queries, const float *keys, const float *values,
                        int32_t length, int32_t padded_length, float *scores, int32_t token,
                        int32_t channel) {
  const int head = blocks * BLOCK;
  for (int32_t j = 0; j < padded_length; j += BLOCK) {
    floats sums[QUERY_ROWS];
    UNROLL
    for (int r = 0; r < rows; r++) sums[r] = SPLAT(0.0f);
    for (int d = 0; d < head; d++) {
      floats key = LOAD(keys + (int64_t)d * padded_length + j);
      UNROLL
      for (int r = 0; r < rows; r++) sums[r] += SPLAT(queries[r * head + d]) * key;
    }
    UNROLL
    for (int r = 0; r < rows; r++) STORE(scores + r * padded_length + j, sums[r]);
  }
  float factors[QUERY_ROWS];
  UNROLL
  for (int r = 0; r < rows; r++) {
    float *row = scores + r * padded_length;
    for (int32_t j = length; j < padded_length; j++) row[j] = -1e30f;
    floats largest = LOAD(row);
    for (int32_t j = BLOCK; j < padded_length; j += BLOCK) {
      floats other = LOAD(row + j);
      largest = __builtin_elementwise_max(largest, other);
    }
    float lanes[BLOCK];
    STORE(lanes, largest);
    float most = lanes[0];
    for (int i = 1; i < BLOCK; i++) most = lanes[i] > most ? lanes[i] : most;
    floats sums = SPLAT(0.0f);
    for (int32_t j = 0; j < padded_length; j += BLOCK) {
      floats value;
      EXPONENTIAL(value, LOAD(row + j) - most);
      STORE(row + j, value);
      sums += value;
    }
    STORE(lanes, sums);
    factors[r] = 1.0f / total(lanes);
  }
  floats sums[QUERY_ROWS][4];
  for (int first = 0; first < blocks; first += 4) {
    int count = blocks - first < 4 ? blocks - first : 4;
    UNROLL
    for (int r = 0; r < rows; r++)
      UNROLL
      for (int b = 0; b < count; b++) sums[r][b] = SPLAT(0.0f);
    for (int32_t j = 0; j < length; j++)
      UNROLL
      for (int r = 0; r < rows; r++) {
        floats weight = SPLAT(scores[r * padded_length + j]);
        UNROLL
        for (int b = 0; b < count; b++)
          sums[r][b] += weight * LOAD(values + (int64_t)j * head + (first + b) * BLOCK);
      }
    UNROLL
    for (int r = 0; r < rows; r++)
      UNROLL
      for (int b = 0; b < count; b++)
        STORE(place(work, work->contexts, work->encoder->padded_heads, token + r,
                    channel + (first + b) * BLOCK),
              sums[r][b] * factors[r]);
  }
}

#define ATTEND(rows, blocks)                                                                 \
  attend_rows(rows, blocks, work, queries + (int64_t)i * head, keys, values, length,         \
              padded_length, scores, first + i, channel)

#define ATTEND_ALL(blocks)                                             \
  do {                                                                 \
    int32_t i = 0;                                                     \
    for (; i + QUERY_ROWS <= length; i += QUERY_ROWS) ATTEND(QUERY_ROWS, blocks); \
    for (; i < length; i++) ATTEND(1, blocks);                         \
  } while (0)

static void attend(kefu_work *work, float *scratch) {
  const kefu_encoder *encoder = work->encoder;
  int32_t head = encoder->padded_head;
  int32_t width = 3 * encoder->padded_heads;
  int32_t item;
  while ((item = take(work)) < work->text_count * encoder->head_count) {
    int32_t text = item / encoder->head_count;
    int32_t channel = (item - text * encoder->head_count) * head;
    int32_t first = work->starts[text] - work->starts[0];
    int32_t length = work->starts[text + 1] - work->starts[text];
    int32_t padded_length = (length + BLOCK - 1) / BLOCK * BLOCK;
    // Keys by channel, queries and values by token.
    float *keys = scratch;
    float *queries = keys + (int64_t)padded_length * head;
    float *values = queries + (int64_t)padded_length * head;
    float *scores = values + (int64_t)padded_length * head;
    for (int32_t j = 0; j < length; j++)
      for (int32_t c = 0; c < head; c += BLOCK) {
        const float *source = place(work, work->projections, width, first + j, channel + c);
        int64_t third = (int64_t)encoder->padded_heads * work->rows;
        STORE(queries + j * head + c, LOAD(source) * encoder->attention_scale);
        for (int l = 0; l < BLOCK; l++)
          keys[(int64_t)(c + l) * padded_length + j] = source[third + l];
        STORE(values + j * head + c, LOAD(source + 2 * third));
      }
    for (int32_t c = 0; c < head; c++)
      for (int32_t j = length; j < padded_length; j++) keys[(int64_t)c * padded_length + j] = 0;
    if (head == 2 * BLOCK)
      ATTEND_ALL(2);
    else if (head == 4 * BLOCK)
      ATTEND_ALL(4);
    else
      ATTEND_ALL(head / BLOCK);
  }
  kefu_finish_stage(work);
}

// The mean of a text's tokens, or the first, made to length 1.
static void pool(kefu_work *work) {
  const kefu_encoder *encoder = work->encoder;
  int32_t width = encoder->padded_width;
  int32_t text;
  while ((text = take(work)) < work->text_count) {
    int32_t first = work->starts[text] - work->starts[0];
    int32_t length = work->starts[text + 1] - work->starts[text];
    float *vector = work->vectors + (int64_t)text * encoder->width;
    int32_t counted = encoder->takes_first ? 1 : length;
    floats squares = SPLAT(0.0f);
    for (int32_t c = 0; c < width; c += BLOCK) {
      floats sum = SPLAT(0.0f);
      for (int32_t j = 0; j < counted; j++)
        sum += LOAD(place(work, work->states, width, first + j, c));
      sum = sum / SPLAT((float)counted);
      squares += sum * sum;
      float lanes[BLOCK];
      STORE(lanes, sum);
      for (int32_t l = 0; l < BLOCK && c + l < encoder->width; l++) vector[c + l] = lanes[l];
    }
    float lanes[BLOCK];
    STORE(lanes, squares);
    float norm = sqrtf(total(lanes));
    float factor = norm > 1e-12f && norm < 1e30f ? 1.0f / norm : 0.0f;
    for (int32_t c = 0; c < encoder->width; c++) vector[c] *= factor;
  }
  kefu_finish_stage(work);
}

void NAME(kefu_forward)(kefu_work *work, float *scratch) {
  const kefu_encoder *encoder = work->encoder;
  look_up(work);
  for (int32_t index = 0; index < encoder->layer_count; index++) {
    const kefu_layer *layer = encoder->layers + index;
    apply(work, &layer->query_key_value, work->states, work->projections, 0, ENDING_NONE);
    attend(work, scratch);
    apply(work, &layer->attention_output, work->contexts, work->sums, work->states, ENDING_ADD);
    normalise(work, layer->attention_norm, work->sums, work->states);
    apply(work, &layer->intermediate, work->states, work->expansions, 0, ENDING_GELU);
    apply(work, &layer->output, work->expansions, work->sums, work->states, ENDING_ADD);
    normalise(work, layer->output_norm, work->sums, work->states);
  }
  pool(work);
}
