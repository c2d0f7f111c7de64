#if Shop
  import Kefu
  @testable import KefuShop
  package import KefuValues
  import Testing

  /// A store in memory and somebody who asks it, each call with a key of its own.
  final class Counter {
    let shop: Shop
    private var step = 0

    /// Noon of a Saturday.
    static let noon = moment("2026-11-21T12:00:00+08:00")

    init(path: String? = nil, now: Instant = noon) throws {
      shop = try Shop(path: path, now: now)
    }

    static func moment(_ text: String) -> Instant {
      guard let instant = Instant(text) else { preconditionFailure("'\(text)' is no moment") }
      return instant
    }

    /// The day so many days from `noon`.
    static func day(_ days: Int) -> SlotValue {
      guard let date = CivilDate(at: noon)?.adding(days: days) else {
        preconditionFailure("no day \(days)")
      }
      return .date(date)
    }

    /// Somebody's step at noon.
    static func context(key: String) -> ActionContext {
      ActionContext(conversation: "c", customer: "li", time: noon, key: key)
    }

    /// Runs an action; the key is new unless one is given.
    @discardableResult
    func call(
      _ action: String, _ arguments: [String: SlotValue] = [:], as customer: String? = "li",
      in conversation: String = "c", at time: Instant = noon, language: ReplyLanguage = .zh,
      key: String? = nil
    ) async throws -> [String: SlotValue] {
      step += 1
      let action = try #require(ShopAction.all.first { $0.name == action }, "no action \(action)")
      return try await shop.perform(
        action, arguments,
        ActionContext(
          conversation: conversation, customer: customer, time: time, language: language,
          key: key ?? "\(conversation)/\(step)"))
    }

    /// The name of the failure of an action; `nil` if it succeeds.
    func failure(
      _ action: String, _ arguments: [String: SlotValue] = [:], as customer: String? = "li",
      in conversation: String = "c", at time: Instant = noon, key: String? = nil
    ) async throws -> String? {
      do {
        try await call(action, arguments, as: customer, in: conversation, at: time, key: key)
        return nil
      } catch let failure as ActionFailure {
        return failure.name
      }
    }

    /// A value of the database.
    func value(_ table: String, _ key: String, _ column: String) throws -> String? {
      try shop.value(table: table, key: key, column: column)
    }
  }

  extension SlotValue: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
  }

  extension SlotValue: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self = .number(Double(value)) }
  }

  extension SlotValue: ExpressibleByFloatLiteral {
    package init(floatLiteral value: Double) { self = .number(value) }
  }

  extension SlotValue: ExpressibleByBooleanLiteral {
    package init(booleanLiteral value: Bool) { self = .yesNo(value) }
  }
#endif
