import KefuValues

/// What can be wrong with a transcript as it is written.
enum TranscriptProblem: Hashable, Sendable {
  case unknownLine
  case nothingToContinue
  case missingTime
  case lateSetting
  case unknownSetting(String)
  case repeatedSetting(String)
  case badSetting(String, value: String)
  case unknownDirective
  case badDuration(String)
  case badAction
  case badResults(String)
  case strayExpectation
  case replyAfterAnything
  case missingName
  case notAssigned(String)
  case unknownCheck(String)
  case openQuote
  case nothingHappens
}

extension TranscriptProblem {
  var code: Diagnostic.Code {
    let name =
      switch self {
      case .unknownLine, .nothingToContinue: "transcript-line"
      case .missingTime, .lateSetting, .unknownSetting, .repeatedSetting, .badSetting:
        "transcript-setting"
      case .unknownDirective, .badDuration: "transcript-directive"
      case .badAction, .badResults: "transcript-action"
      case .strayExpectation, .replyAfterAnything, .missingName, .notAssigned, .unknownCheck,
        .openQuote:
        "transcript-expectation"
      case .nothingHappens: "transcript-empty"
      }
    return Diagnostic.Code(rawValue: name)
  }

  var message: String {
    switch self {
    case .unknownLine: "a line begins with '#', '@', '>', '<' or '~'"
    case .nothingToContinue: "an indented line continues nothing"
    case .missingTime: "the transcript does not say when it begins"
    case .lateSetting: "a setting stands behind the first message"
    case .unknownSetting(let name): "unknown setting '\(name)'"
    case .repeatedSetting(let name): "'\(name)' is set twice"
    case .badSetting(let name, let value): "'\(value)' is no \(name)"
    case .unknownDirective: "nobody knows how to do this"
    case .badDuration(let text): "'\(text)' is no time to let pass"
    case .badAction: "it is not said what the action comes to"
    case .badResults(let reason): "the results cannot be read: \(reason)"
    case .strayExpectation: "nothing has happened that this could be expected of"
    case .replyAfterAnything: "a reply stands behind '< *', which stands for all others"
    case .missingName: "the name of the reply is missing"
    case .notAssigned(let word): "'\(word)' has no '='"
    case .unknownCheck(let name): "'\(name)' cannot be looked at"
    case .openQuote: "a quote does not end"
    case .nothingHappens: "nothing happens in the transcript"
    }
  }

  var hint: String? {
    switch self {
    case .unknownLine, .nothingToContinue, .lateSetting, .repeatedSetting, .strayExpectation,
      .replyAfterAnything, .openQuote, .badResults:
      nil
    case .missingTime: "begin with '@ now=2026-11-21T09:30:00+08:00'"
    case .unknownSetting: "there are now, seed, language, customer and database"
    case .badSetting("now", _): "as in 2026-11-21T09:30:00+08:00"
    case .badSetting("language", _): "zh or en"
    case .badSetting: nil
    case .unknownDirective: "'@ +10m', '@ agent returns', '@ action NAME …' or '@ now=…'"
    case .badDuration: "as in +90s, +10m, +1h30m or +2d"
    case .badAction: "'fails NAME', 'returns {\"state\": \"paid\"}' or 'hangs'"
    case .missingName: "as in '<= cancel_order/sure'"
    case .notAssigned: "as in 'state=cancel_order/confirm'"
    case .unknownCheck:
      "there are intent, question, state, slot.NAME, sentiment, mood, language, handoff and "
        + "db.TABLE[KEY].COLUMN"
    case .nothingHappens: "say something: '> 你好'"
    }
  }
}
