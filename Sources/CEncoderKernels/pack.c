#include "kefu_encoder_kernels.h"

void kefu_pack(const float *weights, int32_t outputs, int32_t inputs, const int32_t *output_places,
               const int32_t *input_places, int32_t padded_inputs, float *target) {
  for (int32_t o = 0; o < outputs; o++) {
    int64_t place = output_places[o];
    float *panel = target + place / KEFU_ENCODER_PANEL * KEFU_ENCODER_PANEL * padded_inputs +
                   place % KEFU_ENCODER_PANEL;
    const float *row = weights + (int64_t)o * inputs;
    for (int32_t i = 0; i < inputs; i++)
      panel[(int64_t)input_places[i] * KEFU_ENCODER_PANEL] = row[i];
  }
}

void kefu_quantise_panels(const float *panels, int32_t inputs, int32_t outputs, int8_t *quantised,
                          float *scales, int32_t *sums) {
  for (int32_t o = 0; o < outputs; o++) {
    int64_t start = (int64_t)(o / KEFU_ENCODER_PANEL) * KEFU_ENCODER_PANEL * inputs;
    int32_t column = o % KEFU_ENCODER_PANEL;
    float largest = 0;
    for (int32_t i = 0; i < inputs; i++) {
      float number = panels[start + (int64_t)i * KEFU_ENCODER_PANEL + column];
      float size = number < 0 ? -number : number;
      if (size > largest) largest = size;
    }
    float factor = largest > 0 && largest < 1e30f ? 127.0f / largest : 0.0f;
    scales[o] = factor > 0 ? largest / 127.0f : 0.0f;
    sums[o] = 0;
    for (int32_t i = 0; i < inputs; i++) {
      float number = panels[start + (int64_t)i * KEFU_ENCODER_PANEL + column] * factor;
      int8_t whole = (int8_t)(number < 0 ? number - 0.5f : number + 0.5f);
      quantised[start + (int64_t)(i / 4) * 4 * KEFU_ENCODER_PANEL + column * 4 + i % 4] = whole;
      sums[o] += whole;
    }
  }
}
