// How the numbers and dates of a message are laid out. Not seen outside CICU.
#ifndef KEFU_MESSAGE_LAYOUT_H
#define KEFU_MESSAGE_LAYOUT_H

#include "kefu_icu.h"

#include <memory>
#include <optional>
#include <unicode/datefmt.h>
#include <unicode/decimfmt.h>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/unistr.h>

/// The style of a number or of a date, read.
class kefu_layout {
public:
  /// Reads the style of a number: none, `integer`, `percent`, `::` and a skeleton, or a pattern such as `0.00`;
  /// or that of a date: none, `short` to `full`, `::` and a skeleton, or a pattern such as `yyyy-MM-dd`.
  /// Null and *error, a UErrorCode or a mistake of kefu_icu.h, if there is no such style. What was read last is kept
  /// by the thread, since ICU is slow to begin: a layout must not leave the thread that asked for it.
  static std::shared_ptr<const kefu_layout> read(kefu_message_layout kind, const icu::UnicodeString &style,
                                                 const icu::Locale &locale, int32_t &error);

  /// The text of a number, or of a day counted from 1970.
  icu::UnicodeString text(double value, UErrorCode &status) const;

private:
  int32_t set_number_style(const icu::UnicodeString &style, const icu::Locale &locale);
  int32_t set_date_style(const icu::UnicodeString &style, const icu::Locale &locale);

  std::optional<icu::number::LocalizedNumberFormatter> number;
  std::unique_ptr<icu::NumberFormat> decimal;
  std::unique_ptr<icu::DateFormat> date;
};

#endif
