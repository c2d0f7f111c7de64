#include "message_layout.h"

#include <cmath>
#include <memory>
#include <string>
#include <unicode/fmtable.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/uchar.h>
#include <utility>
#include <vector>

using icu::MessagePattern;
using icu::UnicodeString;

/// An argument where a pattern names it.
struct kefu_message_argument {
  std::string name;
  kefu_message_layout kind = KEFU_MESSAGE_TEXT;
  /// Of numbers and dates.
  std::shared_ptr<const kefu_layout> layout;
};

struct kefu_message {
  std::vector<kefu_message_argument> arguments;
  /// The name of each argument in `format`: every place has its own, so that a place gets what its layout needs.
  std::vector<UnicodeString> names;
  /// The pattern with numbers and dates as plain arguments: ICU would lay out dates in the zone of the process, and
  /// refuse the whole message for one text where a number should be.
  std::unique_ptr<icu::MessageFormat> format;
};

namespace {

/// A mistake and where it is.
struct mistake {
  int32_t error = 0;
  int32_t offset = -1;
};

/// Reads the argument that starts at a part, and notes what replaces its name and style.
mistake read_argument(const MessagePattern &pattern, int32_t start, const UnicodeString &source,
                      const icu::Locale &locale, kefu_message_argument &argument,
                      std::pair<int32_t, int32_t> &replaced) {
  const auto &name = pattern.getPart(start + 1);
  pattern.getSubstring(name).toUTF8String(argument.name);
  replaced = {name.getIndex(), name.getLimit()};
  switch (pattern.getPart(start).getArgType()) {
  case UMSGPAT_ARG_TYPE_NONE: return {};
  case UMSGPAT_ARG_TYPE_PLURAL:
  case UMSGPAT_ARG_TYPE_SELECTORDINAL: argument.kind = KEFU_MESSAGE_PLURAL; return {};
  case UMSGPAT_ARG_TYPE_SELECT: argument.kind = KEFU_MESSAGE_SELECT; return {};
  case UMSGPAT_ARG_TYPE_SIMPLE: break;
  default: return {KEFU_MESSAGE_UNKNOWN_FORMAT, name.getIndex()};
  }
  const auto &type = pattern.getPart(start + 2);
  int32_t limit = pattern.getPart(pattern.getLimitPartIndex(start)).getIndex();
  UnicodeString style;
  int32_t place = type.getIndex();
  if (pattern.getPartType(start + 3) == UMSGPAT_PART_TYPE_ARG_STYLE) {
    place = pattern.getPart(start + 3).getIndex();
    while (place < limit && u_isUWhiteSpace(source[place])) place++;
    style = source.tempSubStringBetween(place, limit);
    style.trim();
  }
  replaced.second = limit;
  UnicodeString format = pattern.getSubstring(type);
  if (format == u"number") {
    argument.kind = KEFU_MESSAGE_NUMBER;
  } else if (format == u"date") {
    argument.kind = KEFU_MESSAGE_DATE;
  } else {
    return {KEFU_MESSAGE_UNKNOWN_FORMAT, type.getIndex()};
  }
  mistake found{0, place};
  argument.layout = kefu_layout::read(argument.kind, style, locale, found.error);
  return found;
}

mistake read_message(kefu_message &message, const char *utf8, const icu::Locale &locale) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError parse_error{};
  parse_error.offset = -1;
  UnicodeString source = UnicodeString::fromUTF8(utf8);
  MessagePattern pattern(source, &parse_error, status);
  if (U_FAILURE(status)) return {status, parse_error.offset};
  UnicodeString rest;
  int32_t end = 0;
  for (int32_t i = 0; i < pattern.countParts(); i++) {
    if (pattern.getPartType(i) != UMSGPAT_PART_TYPE_ARG_START) continue;
    kefu_message_argument argument;
    std::pair<int32_t, int32_t> replaced;
    mistake found = read_argument(pattern, i, source, locale, argument, replaced);
    if (found.error != 0) return found;
    UnicodeString name = UnicodeString(u"a").append(
        UnicodeString::fromUTF8(std::to_string(message.names.size())));
    rest.append(source, end, replaced.first - end).append(name);
    end = replaced.second;
    message.names.push_back(name);
    message.arguments.push_back(std::move(argument));
  }
  rest.append(source, end, source.length() - end);
  message.format = std::make_unique<icu::MessageFormat>(rest, locale, parse_error, status);
  return {U_FAILURE(status) ? status : 0, -1};
}

}  // namespace

kefu_message *kefu_message_open(const char *pattern, const char *locale, int32_t *error_offset,
                                int32_t *error) {
  auto message = std::make_unique<kefu_message>();
  mistake found = read_message(*message, pattern, icu::Locale(locale));
  *error = found.error;
  *error_offset = found.offset;
  return found.error == 0 ? message.release() : nullptr;
}

void kefu_message_close(kefu_message *message) { delete message; }

int32_t kefu_message_argument_count(const kefu_message *message) {
  return static_cast<int32_t>(message->arguments.size());
}

const char *kefu_message_argument_name(const kefu_message *message, int32_t index) {
  return message->arguments[static_cast<size_t>(index)].name.c_str();
}

kefu_message_layout kefu_message_argument_layout(const kefu_message *message, int32_t index) {
  return message->arguments[static_cast<size_t>(index)].kind;
}

int32_t kefu_message_format(kefu_message *message, const kefu_message_value *values, char *result,
                            int32_t capacity, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  size_t count = message->arguments.size();
  std::vector<icu::Formattable> formattables(count + 1);
  for (size_t i = 0; i < count; i++) {
    const kefu_message_argument &argument = message->arguments[i];
    if (argument.kind == KEFU_MESSAGE_PLURAL) {
      formattables[i].setDouble(values[i].number);
    } else if (argument.layout && !std::isnan(values[i].number)) {
      formattables[i].setString(argument.layout->text(values[i].number, status));
    } else {
      formattables[i].setString(UnicodeString::fromUTF8(values[i].text ? values[i].text : ""));
    }
  }
  UnicodeString text;
  message->format->format(message->names.data(), formattables.data(), static_cast<int32_t>(count), text,
                          status);
  *error = status;
  if (U_FAILURE(status)) return -1;
  std::string bytes;
  text.toUTF8String(bytes);
  int32_t length = static_cast<int32_t>(bytes.size());
  if (result) bytes.copy(result, static_cast<size_t>(capacity < length ? capacity : length));
  return length;
}
