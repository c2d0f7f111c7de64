// The exponential for the kernels' inner loops, where it is compiled for every instruction set and vectorised.
#ifndef KEFU_ELEMENTARY_H
#define KEFU_ELEMENTARY_H

#include <stdint.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

/// See kefu_exp.
static inline float exponential(float x) {
  x = x < -87.0f ? -87.0f : x;
  x = x > 88.0f ? 88.0f : x;
  // x = n ln 2 + r, |r| <= ln 2 / 2; e^r by its Taylor series to the seventh power, in double.
  double scaled = (double)x * 1.4426950408889634;
  int32_t n = (int32_t)(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
  double r = (double)x - n * 0.6931471805599453;
  double e = 1.0 + r * (1.0 + r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 +
             r * (1.0 / 120 + r * (1.0 / 720 + r * (1.0 / 5040)))))));
  uint64_t bits = (uint64_t)(n + 1023) << 52;
  double power;
  memcpy(&power, &bits, sizeof power);
  return (float)(e * power);
}

#endif
