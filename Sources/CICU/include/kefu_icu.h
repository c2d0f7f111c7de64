// ICU behind opaque types and plain C functions. No ICU header may appear here: a Swift module that sees both
// these and Foundation's own ICU does not compile.
//
// Errors are ICU's UErrorCode, negative or zero for success. Text is UTF-16 of the machine's byte order.
#ifndef KEFU_ICU_H
#define KEFU_ICU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Finds word boundaries (UAX #29 with ICU's dictionaries). Not thread-safe: one clone per thread.
typedef struct kefu_word_breaker kefu_word_breaker;

/// Opens a breaker for a locale such as "zh"; null and *error on failure.
kefu_word_breaker *_Nullable kefu_word_breaker_open(const char *_Nonnull locale, int32_t *_Nonnull error);
/// A second breaker for another thread; null and *error on failure.
kefu_word_breaker *_Nullable kefu_word_breaker_clone(const kefu_word_breaker *_Nonnull breaker,
                                                     int32_t *_Nonnull error);
void kefu_word_breaker_close(kefu_word_breaker *_Nullable breaker);
/// Writes the end of every segment of text, ascending, at most `capacity`, and returns how many; -1 on failure.
/// `ends` needs room for `length` numbers at most.
int32_t kefu_word_breaker_split(kefu_word_breaker *_Nonnull breaker, const uint16_t *_Nonnull text,
                                int32_t length, int32_t *_Nonnull ends, int32_t capacity);

/// Cuts runs of common Han characters, U+4E00…U+9FFF, at the boundaries that a kefu_word_breaker finds, several times as
/// fast. Not thread-safe: one per thread.
typedef struct kefu_han_cutter kefu_han_cutter;

/// Opens a cutter for runs of at most `limit` characters; null if ICU's dictionary is not there or of another kind.
kefu_han_cutter *_Nullable kefu_han_cutter_open(int32_t limit);
void kefu_han_cutter_close(kefu_han_cutter *_Nullable cutter);
/// Writes the end of every word, ascending, and returns how many; -1 for a run that is too long. `ends` needs room for `length`
/// numbers. Every unit must be such a character.
int32_t kefu_han_cutter_split(kefu_han_cutter *_Nonnull cutter, const uint16_t *_Nonnull text,
                              int32_t length, int32_t *_Nonnull ends);

/// NFKC_Casefold (UAX #31) of a whole normalisation segment. Returns the length written, or -1 if `capacity` is
/// too small or ICU fails. Thread-safe.
int32_t kefu_nfkc_casefold(const uint16_t *_Nonnull text, int32_t length, uint16_t *_Nonnull result,
                           int32_t capacity);
/// Whether a scalar never interacts with what stands before it in NFKC_Casefold. Thread-safe.
bool kefu_has_boundary_before(uint32_t scalar);

/// What a scalar is, as far as the tokenizer asks.
typedef enum {
  KEFU_SCALAR_OTHER = 0,
  KEFU_SCALAR_SPACE,
  KEFU_SCALAR_CONTROL,
  KEFU_SCALAR_PUNCTUATION,
  KEFU_SCALAR_SYMBOL,
  KEFU_SCALAR_DIGIT,
  KEFU_SCALAR_HAN,
  KEFU_SCALAR_KANA,
  KEFU_SCALAR_LATIN,
  KEFU_SCALAR_LETTER,
  KEFU_SCALAR_MARK,
  KEFU_SCALAR_EMOJI,
} kefu_scalar_class;

/// Classifies a scalar by its Unicode properties. Thread-safe.
kefu_scalar_class kefu_classify_scalar(uint32_t scalar);

/// Pairs (Traditional, Simplified), sorted by the first; `count` pairs.
const uint16_t *_Nonnull kefu_traditional_simplified(void);
int32_t kefu_traditional_simplified_count(void);

/// How an argument of a message is laid out.
typedef enum {
  KEFU_MESSAGE_TEXT = 0,
  KEFU_MESSAGE_NUMBER,
  KEFU_MESSAGE_DATE,
  KEFU_MESSAGE_PLURAL,
  KEFU_MESSAGE_SELECT,
} kefu_message_layout;

/// Mistakes in a pattern that ICU would take; beyond every UErrorCode.
enum {
  /// A format that is none of number, date, plural, selectordinal and select.
  KEFU_MESSAGE_UNKNOWN_FORMAT = 100000,
  /// The style `currency`, which would print whatever currency the locale has.
  KEFU_MESSAGE_NO_CURRENCY,
  /// A style that its format does not know, or one of a time of day.
  KEFU_MESSAGE_BAD_STYLE,
};

/// A parsed ICU MessageFormat pattern with named arguments. It must not leave the thread that opened it: ICU fills
/// it in as it formats.
typedef struct kefu_message kefu_message;

/// Parses a pattern (UTF-8) for a locale such as "zh_CN"; null and *error on failure, with the UTF-16 offset of the
/// mistake in *error_offset (-1 if unknown). Nothing depends on the locale or time zone of the process.
/// Currencies print with their narrow symbol unless the style says otherwise.
kefu_message *_Nullable kefu_message_open(const char *_Nonnull pattern, const char *_Nonnull locale,
                                          int32_t *_Nonnull error_offset, int32_t *_Nonnull error);
void kefu_message_close(kefu_message *_Nullable message);

/// How many arguments the pattern has, repetitions included.
int32_t kefu_message_argument_count(const kefu_message *_Nonnull message);
/// The name of an argument, as long as the message is open.
const char *_Nonnull kefu_message_argument_name(const kefu_message *_Nonnull message, int32_t index);
kefu_message_layout kefu_message_argument_layout(const kefu_message *_Nonnull message, int32_t index);

/// What is put in for an argument: `text` (UTF-8) for texts and selects, and for numbers and dates that are not
/// there (NaN); `number` for numbers and plurals, days since 1970 for dates.
typedef struct {
  const char *_Nullable text;
  double number;
} kefu_message_value;

/// Formats into UTF-8, with one value for each argument. Returns the length that the whole result has; what exceeds
/// `capacity` is not written. -1 and *error on failure.
int32_t kefu_message_format(kefu_message *_Nonnull message, const kefu_message_value *_Nullable values,
                            char *_Nullable result, int32_t capacity, int32_t *_Nonnull error);

#ifdef __cplusplus
}
#endif

#endif
