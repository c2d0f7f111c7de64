package import KefuValues

/// An ICU MessageFormat pattern with named arguments, as it is checked and filled in.
package enum MessageTemplate {
  /// Why a pattern cannot be used.
  package struct Mistake: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      /// ICU cannot read it.
      case syntax
      /// A format other than number, date, plural, selectordinal and select.
      case unknownFormat
      /// The style `currency`, which prints the locale's currency and not the shop's: `::currency/CNY` is meant.
      case noCurrency
      /// A style that its format does not know, or one of a time of day.
      case badStyle
    }

    package var reason: Reason
    /// Scalars from the start of the pattern; `nil` if ICU does not say.
    package var offset: Int?
  }

  /// How an argument is laid out.
  package enum Layout: Hashable, Sendable {
    /// As it is: any value.
    case text
    case number
    case date
    /// `plural` and `selectordinal`, of a number.
    case plural
    /// `select`, of a text, an option or a yes/no (`yes`, `no`).
    case select
  }

  /// An argument where a pattern names it.
  package struct Argument: Hashable, Sendable {
    package var name: String
    package var layout: Layout
  }

  /// Checks a pattern and gives its arguments in order of their places, repetitions included.
  @discardableResult
  package static func check(
    _ pattern: String, language: ReplyLanguage
  ) throws(Mistake) -> [Argument] {
    try Message(pattern, language: language).arguments
  }

  /// Fills in a pattern; about 3 µs, 10 µs with a `plural`.
  ///
  /// The first number or date of a style costs a thread some 0.1 ms once, the first of a process more.
  ///
  /// - Parameters:
  ///   - pattern: A pattern that was checked.
  ///   - arguments: What is put in. Something unset leaves nothing, or `other` in a `select`.
  ///   - language: Decides plural rules and formats.
  /// - Returns: The text; the pattern itself if it is not valid, which loading rules out.
  package static func text(
    of pattern: String, arguments: MessageArguments, language: ReplyLanguage
  ) -> String {
    if isPlain(pattern) { return pattern }
    guard let message = try? Message(pattern, language: language) else { return pattern }
    return message.text(arguments).map { closed($0, arguments) } ?? pattern
  }

  /// Fills in a pattern once for each of several things; `text(of:arguments:language:)` of each.
  static func texts(
    of pattern: String, each: [MessageArguments], language: ReplyLanguage
  ) -> [String] {
    guard !isPlain(pattern), let message = try? Message(pattern, language: language) else {
      return each.map { _ in pattern }
    }
    return each.map { arguments in
      message.text(arguments).map { closed($0, arguments) } ?? pattern
    }
  }

  /// Closes the gap that an empty argument leaves between two spaces, or between a space and a mark.
  private static func closed(_ text: String, _ arguments: MessageArguments) -> String {
    guard arguments.values.values.contains(.text("")) else { return text }
    var closed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if closed.last == " ", scalar == " " || ",.;:!?，。；：！？、）)".unicodeScalars.contains(scalar) {
        closed.removeLast()
      }
      closed.append(scalar)
    }
    return String(closed)
  }

  /// Whether a pattern is its own text.
  static func isPlain(_ pattern: String) -> Bool {
    !pattern.utf8.contains {
      $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "'")
    }
  }
}
