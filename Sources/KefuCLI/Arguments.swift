import ArgumentParser
import KefuFrontends
import KefuValues

/// A language on the command line.
enum LanguageArgument: String, ExpressibleByArgument {
  case zh, en

  var language: ReplyLanguage {
    switch self {
    case .zh: .zh
    case .en: .en
    }
  }
}

/// A time on the command line.
struct InstantArgument: ExpressibleByArgument {
  var instant: Instant

  init?(argument: String) {
    guard let instant = Instant(argument) else { return nil }
    self.instant = instant
  }
}

/// A length of time on the command line.
struct DurationArgument: ExpressibleByArgument {
  var seconds: Int64

  init?(argument: String) {
    guard let seconds = Int64(secondsIn: argument) else { return nil }
    self.seconds = seconds
  }
}
