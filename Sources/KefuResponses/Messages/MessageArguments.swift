package import KefuValues

/// What is put into a template: values of the dialogue, and facts that the author wrote.
package struct MessageArguments: Sendable {
  /// Values by name; they hide facts of the same name.
  package var values: [String: SlotValue]
  /// Names of values whose text is the shop's own: it keeps its lines and may be long.
  package var trusted: Set<String>
  /// The author's own text, put in as it stands.
  package var facts: [String: String]
  /// For the channel that renders the text.
  package var escaping: ReplyEscaping

  package init(
    values: [String: SlotValue] = [:], trusted: Set<String> = [], facts: [String: String] = [:],
    escaping: ReplyEscaping = .none
  ) {
    self.values = values
    self.trusted = trusted
    self.facts = facts
    self.escaping = escaping
  }

  /// What ICU is given for an argument; the number is NaN where there is none.
  func value(
    for argument: MessageTemplate.Argument, language: ReplyLanguage
  ) -> (text: String, number: Double) {
    switch argument.layout {
    case .text: (text(of: argument.name, language: language), .nan)
    case .number: orText(number(of: argument.name), argument.name, language)
    case .date: orText(day(of: argument.name), argument.name, language)
    case .plural: ("", number(of: argument.name) ?? .nan)
    case .select: (key(of: argument.name), .nan)
    }
  }

  /// A value of the wrong kind is shown as it is, since loading rules it out.
  private func orText(
    _ number: Double?, _ name: String, _ language: ReplyLanguage
  ) -> (text: String, number: Double) {
    guard let number else { return (text(of: name, language: language), .nan) }
    return ("", number)
  }

  private func text(of name: String, language: ReplyLanguage) -> String {
    guard let value = values[name] else { return facts[name] ?? "" }
    return switch value {
    case .text(let text):
      escaping.applied(to: text.madeSafe(isTrusted: trusted.contains(name)))
    case .number(let number): number.plainText
    case .yesNo, .list: value.text
    case .date(let date): date.longText(in: language)
    }
  }

  private func number(of name: String) -> Double? {
    guard let value = values[name] else { return facts[name].flatMap(Double.init(digits:)) }
    return switch value {
    case .text(let text): Double(digits: text)
    case .number(let number): number.isFinite ? number : nil
    case .list(let records): Double(records.count)
    case .yesNo, .date: nil
    }
  }

  /// Days since 1970.
  private func day(of name: String) -> Double? {
    let date: CivilDate? =
      switch values[name] {
      case .date(let date): date
      case .text(let text): CivilDate(text)
      case .number, .yesNo, .list: nil
      case nil: facts[name].flatMap { CivilDate($0) }
      }
    return date.map { Double($0.daysSince1970) }
  }

  /// The text that a `select` compares: never shown, hence as it is.
  private func key(of name: String) -> String {
    values[name]?.text ?? facts[name] ?? "other"
  }
}

extension Double {
  /// Reads plain digits with a sign and a point, and nothing else that `Double` takes.
  fileprivate init?(digits: String) {
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    self.init(digits)
  }

  /// Without groups, to three places at most: `1299`, `19.9`.
  fileprivate var plainText: String {
    guard isFinite else { return "" }
    // Beyond it, a thousandth is finer than the number itself.
    let rounded = magnitude < 1e12 ? (self * 1000).rounded() / 1000 : self
    return SlotValue.number(rounded).text
  }
}

extension CivilDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// As ICU's `medium` has it, without its cost: `2026年11月21日`, `Nov 21, 2026`.
  fileprivate func longText(in language: ReplyLanguage) -> String {
    switch language {
    case .zh: "\(year)年\(month)月\(day)日"
    case .en: "\(CivilDate.months[month - 1]) \(day), \(year)"
    }
  }
}
