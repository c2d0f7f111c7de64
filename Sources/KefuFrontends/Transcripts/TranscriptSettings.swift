import KefuValues

/// The settings of a transcript while they are read.
struct TranscriptSettings {
  private var now: Instant?
  private var others = TranscriptHeader(now: Instant(secondsSince1970: 0))
  private var names: Set<String> = []

  /// `nil` without a time.
  var header: TranscriptHeader? {
    guard let now else { return nil }
    var header = others
    header.now = now
    return header
  }

  /// Sets one of them; returns what is wrong with it.
  mutating func set(_ name: String, _ value: String) -> TranscriptProblem? {
    guard names.insert(name).inserted else { return .repeatedSetting(name) }
    let isFine: Bool
    switch name {
    case "now":
      now = Instant(value)
      isFine = now != nil
      // A bad time is one problem, not two.
      if !isFine { now = Instant(secondsSince1970: 0) }
    case "seed":
      others.seed = UInt64(value)
      isFine = others.seed != nil
    case "language":
      others.language = ReplyLanguage(rawValue: value)
      isFine = others.language != nil
    case "customer":
      others.customer = value
      isFine = !value.isEmpty
    case "database":
      others.database = value
      isFine = !value.isEmpty
    default: return .unknownSetting(name)
    }
    return isFine ? nil : .badSetting(name, value: value)
  }
}
