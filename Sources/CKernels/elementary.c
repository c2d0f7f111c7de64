#include "elementary.h"
#include "kefu_kernels.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

float kefu_exp(float x) { return exponential(x); }

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
  static const double inverses[] = {1.0 / 21, 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13, 1.0 / 11,
                                    1.0 / 9,  1.0 / 7,  1.0 / 5,  1.0 / 3,  1.0};
  double sum = 0;
  for (int32_t k = 0; k < 11; k++) sum = sum * s2 + inverses[k];
  return 2 * s * sum + exponent * 0.6931471805599453;
}
