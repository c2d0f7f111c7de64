#include "kefu_icu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>

struct kefu_word_breaker {
  UBreakIterator *iterator;
};

static kefu_word_breaker *wrap(UBreakIterator *iterator, UErrorCode status, int32_t *error) {
  *error = status;
  if (U_FAILURE(status)) return NULL;
  kefu_word_breaker *breaker = malloc(sizeof *breaker);
  if (!breaker) {
    ubrk_close(iterator);
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  breaker->iterator = iterator;
  return breaker;
}

kefu_word_breaker *kefu_word_breaker_open(const char *locale, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, locale, NULL, 0, &status);
  return wrap(iterator, status, error);
}

kefu_word_breaker *kefu_word_breaker_clone(const kefu_word_breaker *breaker, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_clone(breaker->iterator, &status);
  return wrap(iterator, status, error);
}

void kefu_word_breaker_close(kefu_word_breaker *breaker) {
  if (!breaker) return;
  ubrk_close(breaker->iterator);
  free(breaker);
}

int32_t kefu_word_breaker_split(kefu_word_breaker *breaker, const uint16_t *text, int32_t length,
                                int32_t *ends, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(breaker->iterator, (const UChar *)text, length, &status);
  if (U_FAILURE(status)) return -1;
  int32_t count = 0;
  for (int32_t end = ubrk_next(breaker->iterator); end != UBRK_DONE;
       end = ubrk_next(breaker->iterator)) {
    if (count == capacity) return -1;
    ends[count++] = end;
  }
  return count;
}
