#include "kefu_icu.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

static const UNormalizer2 *nfkc_casefold(void) {
  // ICU makes this instance once and keeps it; the call is cheap and thread-safe.
  UErrorCode status = U_ZERO_ERROR;
  return unorm2_getNFKCCasefoldInstance(&status);
}

int32_t kefu_nfkc_casefold(const uint16_t *text, int32_t length, uint16_t *result,
                           int32_t capacity) {
  const UNormalizer2 *normalizer = nfkc_casefold();
  if (!normalizer) return -1;
  UErrorCode status = U_ZERO_ERROR;
  int32_t written = unorm2_normalize(normalizer, (const UChar *)text, length, (UChar *)result,
                                     capacity, &status);
  // Not terminated is fine: the length counts.
  return U_FAILURE(status) ? -1 : written;
}

bool kefu_has_boundary_before(uint32_t scalar) {
  const UNormalizer2 *normalizer = nfkc_casefold();
  return !normalizer || unorm2_hasBoundaryBefore(normalizer, (UChar32)scalar);
}

kefu_scalar_class kefu_classify_scalar(uint32_t scalar) {
  UChar32 c = (UChar32)scalar;
  UErrorCode status = U_ZERO_ERROR;
  int8_t type = u_charType(c);
  switch (type) {
  case U_SPACE_SEPARATOR:
  case U_LINE_SEPARATOR:
  case U_PARAGRAPH_SEPARATOR:
    return KEFU_SCALAR_SPACE;
  case U_CONTROL_CHAR:
  case U_FORMAT_CHAR:
  case U_SURROGATE:
    return KEFU_SCALAR_CONTROL;
  case U_NON_SPACING_MARK:
  case U_ENCLOSING_MARK:
  case U_COMBINING_SPACING_MARK:
    return KEFU_SCALAR_MARK;
  case U_DECIMAL_DIGIT_NUMBER:
    return KEFU_SCALAR_DIGIT;
  default:
    break;
  }
  if (c > 0xFF && (u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION) ||
                   u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)))
    return KEFU_SCALAR_EMOJI;
  switch (type) {
  case U_DASH_PUNCTUATION:
  case U_START_PUNCTUATION:
  case U_END_PUNCTUATION:
  case U_CONNECTOR_PUNCTUATION:
  case U_OTHER_PUNCTUATION:
  case U_INITIAL_PUNCTUATION:
  case U_FINAL_PUNCTUATION:
    return KEFU_SCALAR_PUNCTUATION;
  case U_MATH_SYMBOL:
  case U_CURRENCY_SYMBOL:
  case U_MODIFIER_SYMBOL:
  case U_OTHER_SYMBOL:
    return KEFU_SCALAR_SYMBOL;
  default:
    break;
  }
  switch (uscript_getScript(c, &status)) {
  case USCRIPT_HAN:
    return KEFU_SCALAR_HAN;
  case USCRIPT_HIRAGANA:
  case USCRIPT_KATAKANA:
    return KEFU_SCALAR_KANA;
  case USCRIPT_LATIN:
    return KEFU_SCALAR_LATIN;
  default:
    return u_isalpha(c) ? KEFU_SCALAR_LETTER : KEFU_SCALAR_OTHER;
  }
}
