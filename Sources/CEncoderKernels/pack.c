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
