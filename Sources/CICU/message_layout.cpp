#include "message_layout.h"

#include <limits>
#include <string>
#include <unordered_map>
#include <unicode/gregocal.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

using icu::UnicodeString;

static const double milliseconds_per_day = 86400000.0;
/// An assistant has a handful of styles.
static const size_t kept_layouts = 32;

std::shared_ptr<const kefu_layout> kefu_layout::read(kefu_message_layout kind,
                                                     const UnicodeString &style,
                                                     const icu::Locale &locale, int32_t &error) {
  static thread_local std::unordered_map<std::string, std::shared_ptr<const kefu_layout>> kept;
  std::string key = std::string(kind == KEFU_MESSAGE_DATE ? "date " : "number ") + locale.getName() + " ";
  style.toUTF8String(key);
  error = 0;
  auto found = kept.find(key);
  if (found != kept.end()) return found->second;
  auto layout = std::make_shared<kefu_layout>();
  error = kind == KEFU_MESSAGE_DATE ? layout->set_date_style(style, locale)
                                    : layout->set_number_style(style, locale);
  if (error != 0) return nullptr;
  if (kept.size() >= kept_layouts) kept.clear();
  return kept[key] = layout;
}

int32_t kefu_layout::set_number_style(const UnicodeString &style, const icu::Locale &locale) {
  using namespace icu::number;
  UErrorCode status = U_ZERO_ERROR;
  if (style == u"currency") return KEFU_MESSAGE_NO_CURRENCY;
  if (style.isEmpty()) {
    number.emplace(NumberFormatter::withLocale(locale).precision(Precision::maxFraction(3)));
  } else if (style == u"integer") {
    number.emplace(NumberFormatter::withLocale(locale).precision(Precision::integer()));
  } else if (style == u"percent") {
    number.emplace(NumberFormatter::forSkeleton(u"percent scale/100 precision-integer", status)
                       .locale(locale));
  } else if (style.startsWith(u"::")) {
    UnicodeString skeleton(style, 2);
    if (skeleton.indexOf(u"currency/") >= 0 && skeleton.indexOf(u"unit-width") < 0) {
      skeleton.append(u" unit-width-narrow");
    }
    number.emplace(NumberFormatter::forSkeleton(skeleton.trim(), status).locale(locale));
  } else if (style.indexOf(u'0') < 0 && style.indexOf(u'#') < 0) {
    return KEFU_MESSAGE_BAD_STYLE;
  } else {
    decimal.reset(
        new icu::DecimalFormat(style, new icu::DecimalFormatSymbols(locale, status), status));
  }
  return U_FAILURE(status) ? KEFU_MESSAGE_BAD_STYLE : 0;
}

/// Whether a pattern or skeleton asks for nothing but fields of a day.
static bool is_of_days(const UnicodeString &pattern) {
  static const UnicodeString fields(u"GyYuUrQqMLwWdDFgEec");
  bool quoted = false;
  for (int32_t i = 0; i < pattern.length(); i++) {
    char16_t unit = pattern[i];
    if (unit == u'\'') quoted = !quoted;
    bool is_letter = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    if (!quoted && is_letter && fields.indexOf(unit) < 0) return false;
  }
  return true;
}

int32_t kefu_layout::set_date_style(const UnicodeString &style, const icu::Locale &locale) {
  UErrorCode status = U_ZERO_ERROR;
  static const struct {
    const char16_t *name;
    icu::DateFormat::EStyle style;
  } named[] = {{u"", icu::DateFormat::kMedium},
               {u"short", icu::DateFormat::kShort},
               {u"medium", icu::DateFormat::kMedium},
               {u"long", icu::DateFormat::kLong},
               {u"full", icu::DateFormat::kFull}};
  for (const auto &known : named) {
    if (style == known.name) {
      date.reset(icu::DateFormat::createDateInstance(known.style, locale));
    }
  }
  if (!date) {
    UnicodeString fields(style, style.startsWith(u"::") ? 2 : 0);
    if (!is_of_days(fields.trim()) || fields.isEmpty()) return KEFU_MESSAGE_BAD_STYLE;
    if (style.startsWith(u"::")) {
      date.reset(icu::DateFormat::createInstanceForSkeleton(fields, locale, status));
    } else {
      date.reset(new icu::SimpleDateFormat(fields, locale, status));
    }
  }
  if (U_FAILURE(status) || !date) return KEFU_MESSAGE_BAD_STYLE;
  // A day is a day wherever the process runs, and the calendar is the same before 1582.
  auto calendar = std::make_unique<icu::GregorianCalendar>(*icu::TimeZone::getGMT(), locale, status);
  if (U_SUCCESS(status)) {
    calendar->setGregorianChange(-std::numeric_limits<double>::max(), status);
  }
  if (U_FAILURE(status)) return status;
  date->adoptCalendar(calendar.release());
  return 0;
}

UnicodeString kefu_layout::text(double value, UErrorCode &status) const {
  UnicodeString text;
  if (number) return number->formatDouble(value, status).toString(status);
  if (decimal) return decimal->format(value, text);
  if (date) return date->format(value * milliseconds_per_day, text);
  return text;
}
