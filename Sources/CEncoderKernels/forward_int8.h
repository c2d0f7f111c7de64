// Linear layers with weights of 8 bits: activations are quantised row by row to 0...255 around 128, the sums are whole
// numbers and so the same on every processor. Included by forward.h.

#if defined(DOT_VNNI)
#define DOT_ROWS 12
#elif defined(DOT_MADD)
#define DOT_ROWS 2
#else
#define DOT_ROWS 1
#endif

// sums[row][output] of 16 outputs times `vectors`.
INLINE void dot_rows(const int rows, const int vectors, const uint8_t *a, int64_t a_step,
                     const int8_t *b, int32_t inputs, int32_t *sums) {
#if defined(DOT_VNNI)
  __m512i totals[DOT_ROWS][2];
  UNROLL
  for (int r = 0; r < rows; r++)
    UNROLL
    for (int v = 0; v < vectors; v++) totals[r][v] = _mm512_setzero_si512();
  for (int32_t k = 0; k < inputs; k += BLOCK) {
    UNROLL
    for (int kk = 0; kk < BLOCK; kk += 4) {
      __m512i weights[2];
      UNROLL
      for (int v = 0; v < vectors; v++) weights[v] = _mm512_loadu_si512(b + v * 4 * BLOCK);
      UNROLL
      for (int r = 0; r < rows; r++) {
        int32_t four;
        memcpy(&four, a + r * BLOCK + kk, 4);
        __m512i x = _mm512_set1_epi32(four);
        UNROLL
        for (int v = 0; v < vectors; v++)
          totals[r][v] = _mm512_dpbusd_epi32(totals[r][v], x, weights[v]);
      }
      b += 4 * PANEL;
    }
    a += a_step;
  }
  UNROLL
  for (int r = 0; r < rows; r++)
    UNROLL
    for (int v = 0; v < vectors; v++)
      _mm512_storeu_si512(sums + r * PANEL + v * BLOCK, totals[r][v]);
#elif defined(DOT_MADD)
  for (int v = 0; v < vectors; v++) {
    __m256i totals[DOT_ROWS][4];
    UNROLL
    for (int r = 0; r < rows; r++)
      UNROLL
      for (int q = 0; q < 4; q++) totals[r][q] = _mm256_setzero_si256();
    for (int32_t k = 0; k < inputs; k += 4) {
      const int8_t *numbers = b + (int64_t)k * PANEL + v * 4 * BLOCK;
      UNROLL
      for (int r = 0; r < rows; r++) {
        int32_t four;
        memcpy(&four, a + k / BLOCK * a_step + r * BLOCK + k % BLOCK, 4);
        __m256i x = _mm256_broadcastq_epi64(_mm_cvtepu8_epi16(_mm_cvtsi32_si128(four)));
        UNROLL
        for (int q = 0; q < 4; q++) {
          __m256i w =
              _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(numbers + q * BLOCK)));
          totals[r][q] = _mm256_add_epi32(totals[r][q], _mm256_madd_epi16(w, x));
        }
      }
    }
    UNROLL
    for (int r = 0; r < rows; r++)
      UNROLL
      for (int q = 0; q < 4; q++) {
        int32_t halves[8];
        _mm256_storeu_si256((__m256i *)halves, totals[r][q]);
        for (int o = 0; o < 4; o++)
          sums[r * PANEL + v * BLOCK + q * 4 + o] = halves[2 * o] + halves[2 * o + 1];
      }
  }
#else
  for (int r = 0; r < rows; r++)
    for (int o = 0; o < vectors * BLOCK; o++) {
      int32_t sum = 0;
      for (int32_t k = 0; k < inputs; k++)
        sum += a[k / BLOCK * a_step + r * BLOCK + k % BLOCK] *
               b[(int64_t)(k / 4) * 4 * PANEL + o * 4 + k % 4];
      sums[r * PANEL + o] = sum;
    }
#endif
}

#define DOT_CASE(n)                                                   \
  case n:                                                             \
    dot_rows(n, PANEL / BLOCK, a, step, b, inputs, sums);             \
    break;

static void dot_group(int32_t rows, const uint8_t *a, int64_t step, const int8_t *b,
                      int32_t inputs, int32_t *sums) {
  switch (rows) {
    DOT_CASE(1)
#if DOT_ROWS > 1
    DOT_CASE(2)
#endif
#if DOT_ROWS > 2
    DOT_CASE(3)
    DOT_CASE(4)
    DOT_CASE(5)
    DOT_CASE(6)
    DOT_CASE(7)
    DOT_CASE(8)
    DOT_CASE(9)
    DOT_CASE(10)
    DOT_CASE(11)
    DOT_CASE(12)
#endif
  }
}

// The rows of `source` as bytes.
static void quantise(kefu_work *work, float *source, int32_t width) {
  int32_t tile;
  int64_t step = (int64_t)work->rows * BLOCK;
  while ((tile = take(work)) < work->tile_count) {
    int32_t end = (tile + 1) * work->rows;
    if (end > work->token_count) end = work->token_count;
    for (int32_t token = tile * work->rows; token < end; token++) {
      const float *row = place(work, source, width, token, 0);
      uint8_t *target = work->bytes + (row - source);
      floats most = SPLAT(0.0f);
      for (int32_t b = 0; b < width / BLOCK; b++)
        most = __builtin_elementwise_max(most, __builtin_elementwise_abs(LOAD(row + b * step)));
      float lanes[BLOCK];
      STORE(lanes, most);
      float largest = 0;
      for (int i = 0; i < BLOCK; i++) largest = lanes[i] > largest ? lanes[i] : largest;
      float factor = largest > 0 && largest < 1e30f ? 127.0f / largest : 0.0f;
      work->byte_scales[token] = factor > 0 ? largest / 127.0f : 0.0f;
      for (int32_t b = 0; b < width / BLOCK; b++) {
        // Adding 1.5 * 2^23 rounds to the nearest whole number and leaves it in the low bits.
        floats scaled = LOAD(row + b * step) * factor;
        floats shifted = scaled + (12582912.0f + 128.0f);
        ints numbers = (ints)shifted - 0x4B400000;
        for (int i = 0; i < BLOCK; i++) target[b * step + i] = (uint8_t)numbers[i];
      }
    }
  }
  kefu_finish_stage(work);
}

// target = source W + b, from the bytes of `source`.
static void multiply_bytes(kefu_work *work, const kefu_linear *linear, float *target,
                           float *residual, ending end) {
  int32_t panels = linear->outputs / PANEL;
  int64_t step = (int64_t)work->rows * BLOCK;
  int32_t panel;
  while ((panel = take(work)) < panels) {
    const int8_t *b = linear->quantised + (int64_t)panel * PANEL * linear->inputs;
    for (int32_t token = 0; token < work->token_count;) {
      int32_t tile = token / work->rows;
      int32_t tile_end = (tile + 1) * work->rows;
      if (tile_end > work->token_count) tile_end = work->token_count;
      int32_t count = tile_end - token < DOT_ROWS ? tile_end - token : DOT_ROWS;
      int32_t row = token - tile * work->rows;
      int32_t sums[DOT_ROWS * PANEL];
      dot_group(count, work->bytes + (int64_t)tile * work->rows * linear->inputs + row * BLOCK,
                step, b, linear->inputs, sums);
      for (int32_t r = 0; r < count; r++)
        for (int32_t v = 0; v < PANEL / BLOCK; v++) {
          int32_t output = panel * PANEL + v * BLOCK;
          float *c = place(work, target, linear->outputs, token + r, output);
          ints whole = *(const loose_ints *)(sums + r * PANEL + v * BLOCK) -
                       *(const loose_ints *)(linear->sums + output) * 128;
          floats value = __builtin_convertvector(whole, floats) *
                             (LOAD(linear->scales + output) * work->byte_scales[token + r]) +
                         LOAD(linear->bias + output);
          if (end == ENDING_GELU) GELU(value, value);
          if (end == ENDING_ADD) value += LOAD(residual + (c - target));
          STORE(c, value);
        }
      token += count;
    }
  }
  kefu_finish_stage(work);
}
