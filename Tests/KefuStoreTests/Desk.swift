#if Store
  import Kefu
  import KefuTestSupport
  import KefuValues
  import Synchronization

  /// A small shop with an action that may be repeated and one that may not.
  ///
  /// "cancel my order" looks something up, cancels and says so; "i want a refund" pays out, once; "what sells best" is asked back and
  /// waits for ten minutes.
  final class Desk: Sendable {
    /// What was carried out: the names of actions with their keys.
    private let performed = Mutex<[String]>([])
    /// Called when an action begins.
    private let beginning = Mutex<(@Sendable (String) -> Void)?>(nil)

    var done: [String] { performed.withLock { $0 } }

    func whenBeginning(_ body: (@Sendable (String) -> Void)?) {
      beginning.withLock { $0 = body }
    }

    /// Makes the assistant.
    func assistant() throws -> Assistant {
      try withTemporaryFolder { folder in
        try SmallShop.write(to: folder)
        for (path, text) in Desk.files { try write(text, to: "\(folder)/\(path)") }
        return try Assistant(contentsOf: folder, cache: nil, actions: actions)
      }
    }

    private var actions: Actions {
      var actions = Actions()
      actions.forward { [self] name, _, context in
        beginning.withLock { $0 }?(name)
        performed.withLock { $0.append("\(name) \(context.key)") }
        return name == "look_up" ? ["count": .number(2)] : [:]
      }
      return actions
    }

    private static let files = [
      "dialogues/rules/all.yaml": """
      rules:
        - on: greet
          reply:
            zh: |
              - 你好。
            en: |
              - Hello.
        - on: thank
          reply:
            zh: |
              - 不客气。
            en: |
              - You are welcome.

      """,
      "dialogues/news.yaml": """
      dialogue: news
      title: {zh: 新品通知, en: news}
      start:
        intents: [best_sellers]
      slots:
        wanted:
          type: yes_no
          ask: wanted
      states:
        ask:
          collect: [wanted]
          timeout: {after: 10m, go: left}
          next: left
        left: {end: left}
      replies:
        wanted:
          zh: |
            - 要通知您吗？
          en: |
            - Shall we tell you about news?

      """,
      "dialogues/actions.yaml": """
      actions:
        look_up:
          results: {count: number}
          repeatable: yes
        cancel_all:
          repeatable: yes
        pay_out: {}

      """,
      "dialogues/cancel.yaml": """
      dialogue: cancel
      title: {zh: 取消, en: cancelling}
      start:
        intents: [cancel_order]
      states:
        begin: {say: wait, next: look}
        look:
          action: look_up
          failures:
            otherwise: broken
          next: all
        all:
          action: cancel_all
          failures:
            otherwise: broken
          next: done
        done: {say: done, end: done}
        broken: {say: broken, end: failed}
      replies:
        wait:
          zh: |
            - 稍等。
          en: |
            - One moment.
        done:
          zh: |
            - {count, number} 个订单已取消。
          en: |
            - {count, number} orders are cancelled.
        broken:
          zh: |
            - 出错了。
          en: |
            - That failed.

      """,
      "dialogues/refund.yaml": """
      dialogue: refund
      title: {zh: 退款, en: the refund}
      start:
        intents: [get_refund]
      states:
        pay:
          action: pay_out
          failures:
            outcome_unknown: perhaps
            otherwise: broken
          next: paid
        paid: {say: paid, end: paid}
        perhaps: {say: perhaps, end: unknown}
        broken: {say: broken, end: failed}
      replies:
        paid:
          zh: |
            - 钱已退。
          en: |
            - The money is on its way.
        perhaps:
          zh: |
            - 可能已退，请查一下。
          en: |
            - The money may be on its way.
        broken:
          zh: |
            - 出错了。
          en: |
            - That failed.

      """,
    ]
  }

  extension Instant {
    func adding(seconds: Int64) -> Instant {
      Instant(secondsSince1970: secondsSince1970 + seconds, utcOffset: utcOffset)
    }
  }
#endif
