// The forward pass of a sentence encoder of the BERT family on the CPU.
//
// Every sum has an order that depends on the model and on the length of the text alone: the same vectors whatever else is
// in the batch and however many threads work.
#ifndef KEFU_ENCODER_KERNELS_H
#define KEFU_ENCODER_KERNELS_H

#include <stdint.h>

enum {
  KEFU_ENCODER_BLOCK = 16,  // channels that lie together in memory
  KEFU_ENCODER_PANEL = 32,  // outputs of a linear layer that are computed together; widths are multiples of it
};

/// y = x W + b, with weights in panels of 32 outputs.
///
/// Float: weights[panel][input][32]. With 8 bits: quantised[panel][input / 4][32][4], the weight is scales[output] times
/// the number, and sums[output] is the sum of the numbers of an output.
typedef struct {
  const float *_Nullable weights;
  const int8_t *_Nullable quantised;
  const float *_Nullable scales;
  const int32_t *_Nullable sums;
  const float *_Nonnull bias;
  int32_t inputs;
  int32_t outputs;
} kefu_linear;

/// Scale and shift of a layer normalisation, zero where the width is padded.
typedef struct {
  const float *_Nonnull scale;
  const float *_Nonnull shift;
} kefu_norm;

typedef struct {
  kefu_linear query_key_value;  // outputs: all heads of the queries, then of the keys, then of the values
  kefu_linear attention_output;
  kefu_norm attention_norm;
  kefu_linear intermediate;
  kefu_linear output;
  kefu_norm output_norm;
} kefu_layer;

typedef struct {
  const kefu_layer *_Nonnull layers;
  int32_t layer_count;
  int32_t width;         // of a token's vector
  int32_t padded_width;  // a multiple of 32
  int32_t head_count;
  int32_t padded_head;      // width of a head, a multiple of 16
  int32_t padded_heads;     // of all heads, a multiple of 32
  float attention_scale;    // 1 / sqrt(width of a head)
  float epsilon;            // of the normalisations
  const float *_Nullable words;  // rows of padded_width; or:
  const int8_t *_Nullable quantised_words;
  const float *_Nullable word_scales;
  const float *_Nonnull positions;  // rows of padded_width, the token type added
  kefu_norm embedding_norm;
  int32_t takes_first;  // the vector of a text is that of its first token, not the mean
} kefu_encoder;

/// What the forward pass is compiled for, each with those before it. Weights of 8 bits give the same bits with all of them.
typedef enum {
  KEFU_INSTRUCTIONS_ANY,
  KEFU_INSTRUCTIONS_AVX2,
  KEFU_INSTRUCTIONS_AVX512,
  KEFU_INSTRUCTIONS_AVX512_VNNI
} kefu_instructions;

/// Encodes texts: vectors[text] are width numbers of length 1.
///
/// tokens: of all texts, one after the other, each below the vocabulary's size. starts: text_count + 1; no text is empty or longer than
/// there are positions. most: no more than these instructions, of those that the processor has. Returns 0, or -1 without memory.
int32_t kefu_encode(const kefu_encoder *_Nonnull encoder, const int32_t *_Nonnull tokens,
                    const int32_t *_Nonnull starts, int32_t text_count, int32_t thread_count,
                    kefu_instructions most, float *_Nonnull vectors);

/// Lays weights[output][input] into panels; inputs and outputs are padded to rows and columns of zeros.
///
/// input_places[i] is where input i lies among padded_inputs, output_places[o] likewise. target: padded_inputs * padded_outputs, zero.
void kefu_pack(const float *_Nonnull weights, int32_t outputs, int32_t inputs,
               const int32_t *_Nonnull output_places, const int32_t *_Nonnull input_places,
               int32_t padded_inputs, float *_Nonnull target);

/// The same panels with 8 bits: see kefu_linear.
void kefu_quantise_panels(const float *_Nonnull panels, int32_t inputs, int32_t outputs,
                          int8_t *_Nonnull quantised, float *_Nonnull scales,
                          int32_t *_Nonnull sums);

/// A vector per token, without a model: row places[token], or row token without places, times weights[token].
typedef struct {
  const float *_Nullable rows;  // width numbers each; or:
  const int8_t *_Nullable quantised;
  const int32_t *_Nullable places;
  const float *_Nullable weights;  // 1 without
  int32_t width;
} kefu_static_table;

/// Sums the vectors of tokens, in their order, and makes the length 1, or all zero if the sum is zero or out of all measure.
///
/// The same bits on every processor.
void kefu_sum_rows(const kefu_static_table *_Nonnull table, const int32_t *_Nonnull tokens,
                   int32_t count, float *_Nonnull vector);

/// Makes the length of a vector 1, as kefu_sum_rows does.
void kefu_normalise(float *_Nonnull vector, int32_t width);

/// target += factor * vector, the same bits on every processor.
void kefu_add_scaled(float *_Nonnull target, const float *_Nonnull vector, float factor,
                     int64_t width);

/// What remains of a scalar after canonical decomposition without nonspacing marks: up to 3 scalars.
///
/// Returns how many, or -1 if the scalar stays itself.
int32_t kefu_strip_marks(uint32_t scalar, uint32_t stripped[_Nonnull 3]);

#endif
