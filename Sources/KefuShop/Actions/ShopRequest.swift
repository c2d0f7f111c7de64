#if Shop
  import GRDB
  import Kefu
  import KefuValues

  /// One call of an action: who asks for what, in a transaction of the database.
  struct ShopRequest {
    let db: Database
    let arguments: [String: SlotValue]
    let context: ActionContext
    let now: Instant

    var today: Day { now.day }
    var language: ReplyLanguage { context.language }

    /// An argument as text; `nil` if it is not given or blank.
    func text(_ name: String) -> String? {
      guard let text = arguments[name]?.text.trimmed, !text.isEmpty else { return nil }
      return text
    }

    /// An argument that must be there.
    func required(_ name: String) throws -> String {
      guard let text = text(name) else { throw ShopError.missingArgument(name) }
      return text
    }

    /// An argument as a number.
    func number(_ name: String) -> Double? {
      switch arguments[name] {
      case .number(let number): number
      case .text(let text): Double(text)
      case .yesNo, .date, .list, nil: nil
      }
    }

    /// An amount of money given as a number of yuan.
    func money(_ name: String) -> Money? {
      number(name).flatMap { Int(exactly: ($0 * 100).rounded()) }.map { Money(fen: $0) }
    }

    /// An argument as yes or no, which is no if it is not given.
    func flag(_ name: String) -> Bool { arguments[name] == .yesNo(true) }

    /// One of two wordings.
    func local(_ zh: String, _ en: String) -> String {
      switch language {
      case .zh: zh
      case .en: en
      }
    }

    /// The column of the language: `title_zh`.
    func column(_ name: String) -> String { local("\(name)_zh", "\(name)_en") }

    /// The day of a moment that the database has.
    func day(_ second: Int64) -> Day {
      Instant(secondsSince1970: second, utcOffset: now.utcOffset).day
    }

    /// The next number of a kind of record, `R20007`.
    func nextNumber(_ prefix: String, after first: Int, in table: String) throws -> String {
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      return "\(prefix)\(first + count)"
    }
  }

  extension String {
    /// Without spaces around it.
    var trimmed: String {
      var text = self[...]
      while text.first?.isWhitespace == true { text.removeFirst() }
      while text.last?.isWhitespace == true { text.removeLast() }
      return String(text)
    }
  }
#endif
