#include "kefu_icu.h"

#include <memory>
#include <string>
#include <unicode/fmtable.h>
#include <unicode/locid.h>
#include <unicode/msgfmt.h>
#include <unicode/unistr.h>

struct kefu_message {
  icu::MessageFormat format;
};

kefu_message *kefu_message_open(const char *pattern, const char *locale, int32_t *error_offset,
                                int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError parse_error{};
  parse_error.offset = -1;
  icu::MessageFormat format(icu::UnicodeString::fromUTF8(pattern), icu::Locale(locale), parse_error,
                            status);
  *error = status;
  *error_offset = parse_error.offset;
  if (U_FAILURE(status)) return nullptr;
  return new (std::nothrow) kefu_message{std::move(format)};
}

void kefu_message_close(kefu_message *message) { delete message; }

int32_t kefu_message_format(const kefu_message *message, const char *const *names,
                            const char *const *values, int32_t count, char *result,
                            int32_t capacity, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::UnicodeString[]> keys(new icu::UnicodeString[count > 0 ? count : 1]);
  std::unique_ptr<icu::Formattable[]> arguments(new icu::Formattable[count > 0 ? count : 1]);
  for (int32_t i = 0; i < count; i++) {
    keys[i] = icu::UnicodeString::fromUTF8(names[i]);
    arguments[i] = icu::Formattable(icu::UnicodeString::fromUTF8(values[i]));
  }
  icu::UnicodeString text;
  message->format.format(keys.get(), arguments.get(), count, text, status);
  *error = status;
  if (U_FAILURE(status)) return -1;
  std::string bytes;
  text.toUTF8String(bytes);
  int32_t length = static_cast<int32_t>(bytes.size());
  if (result) bytes.copy(result, static_cast<size_t>(capacity < length ? capacity : length));
  return length;
}
