package import KefuValues

/// What makes the label of a conversation.
package struct ConversationRules: Sendable {
  /// Who is a customer among the speakers, in lower case.
  package var customers: Set<String> = [
    "customer", "user", "client", "buyer", "客户", "用户", "顾客", "买家",
  ]
  /// Intents that no conversation is about.
  package var smallTalk = names([
    "greet", "thank", "goodbye", "affirm", "deny", "praise", "apologize", "wait", "ask_meaning",
    "repeat", "bot_challenge", "out_of_scope",
  ])
  /// Intents that a conversation is about only if there is nothing else.
  package var asides: Set<IntentName> = []
  /// Intents of a customer who wants nothing more.
  package var closings = names(["thank", "goodbye", "affirm", "deny", "praise", "report_received"])
  /// Intents that calm, whatever was said before.
  package var thanks = names(["thank", "praise"])
  /// Intents that say nothing about whether more is wanted.
  package var pauses = names(["greet", "wait", "apologize"])

  package init() {}

  private static func names(_ names: [String]) -> Set<IntentName> {
    Set(names.map { IntentName(rawValue: $0) })
  }
}
