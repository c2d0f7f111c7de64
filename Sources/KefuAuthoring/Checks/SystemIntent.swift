/// The intents that the dialogue machine takes by itself, wherever the conversation is; they need no rule.
enum SystemIntent {
  static let names: Set<String> = [
    "ask_meaning", "cancel_dialogue", "contact_human_agent", "correct", "go_back", "out_of_scope",
    "repeat", "start_over",
  ]
}
