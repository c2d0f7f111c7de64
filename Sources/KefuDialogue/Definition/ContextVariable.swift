internal import KefuValues

/// What every guard and template may name without a dialogue having set it; always set.
package enum ContextVariable: String, CaseIterable, Sendable {
  /// Yes/no: whether it is known who the customer is.
  case customerKnown = "customer_known"
  /// Choice: the language of the replies, `zh` or `en`.
  case language
  /// Choice: the mood of the conversation, `calm`, `happy`, `unhappy` or `angry`.
  case mood
  /// Yes/no: whether people are there to take over, by `opening_hours` and the time; yes if either is unknown.
  case serviceOpen = "service_open"

  package var name: VariableName { VariableName(rawValue: rawValue) }

  /// What it may hold.
  package var type: ValueType {
    switch self {
    case .customerKnown, .serviceOpen: .yesNo
    case .language: .choice(options(ReplyLanguage.allCases.map(\.rawValue)))
    case .mood: .choice(options(Mood.allCases.map(\.rawValue)))
    }
  }

  private func options(_ names: [String]) -> [ChoiceOption] {
    names.map { ChoiceOption(value: $0, location: SourceLocation(file: "")) }
  }
}
