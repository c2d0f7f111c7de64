#include "kefu_kernels.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

float kefu_exp(float x) {
  if (x < -87.0f) x = -87.0f;
  if (x > 88.0f) x = 88.0f;
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

double kefu_log(double x) {
  if (!(x > 0)) return -745.0;
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  int32_t exponent = (int32_t)(bits >> 52) - 1023;
  if (exponent == -1023) return -708.4;  // subnormal: as the smallest normal number
  bits = (bits & 0xFFFFFFFFFFFFFull) | 0x3FF0000000000000ull;
  double m;
  memcpy(&m, &bits, sizeof m);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    exponent += 1;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)).
  double s = (m - 1) / (m + 1);
  double s2 = s * s;
  double sum = 0;
  for (int32_t k = 21; k >= 1; k -= 2) sum = sum * s2 + 1.0 / k;
  return 2 * s * sum + exponent * 0.6931471805599453;
}
