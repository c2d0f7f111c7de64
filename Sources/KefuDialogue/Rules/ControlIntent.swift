package import KefuValues

/// The intents that every conversation takes by itself, whatever it is about; they need no rule.
package enum ControlIntent: String, CaseIterable, Sendable {
  case cancelDialogue = "cancel_dialogue"
  case startOver = "start_over"
  case goBack = "go_back"
  case `repeat`
  case askMeaning = "ask_meaning"
  case correct
  case humanAgent = "contact_human_agent"

  package var name: IntentName { IntentName(rawValue: rawValue) }
}
