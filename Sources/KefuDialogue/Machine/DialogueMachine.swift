import KefuText
package import KefuValues

/// Decides what to say: the entrance of this module.
///
/// A pure function of state and event: no clock, no chance, no world.
package struct DialogueMachine: Sendable {
  private let rules: [IntentName: Rule]
  private let questions: [QuestionName: Question]
  private let behaviours: [Behaviour.Name: ReplyName]
  private let languages: [ReplyLanguage]

  /// Makes a machine.
  ///
  /// - Parameters:
  ///   - rules: At most one for an intent.
  ///   - questions: Those that have an answer.
  ///   - behaviours: At most one of a name.
  ///   - languages: Those of the assistant; a conversation never switches to another.
  package init(
    rules: [Rule], questions: [Question] = [], behaviours: [Behaviour],
    languages: [ReplyLanguage]
  ) {
    self.questions = Dictionary(questions.map { ($0.name, $0) }) { first, _ in first }
    self.rules = Dictionary(rules.map { ($0.intent, $0) }) { first, _ in first }
    self.behaviours = Dictionary(behaviours.map { ($0.name, $0.reply) }) { first, _ in first }
    self.languages = languages
  }

  /// The question of a name, if it has an answer.
  package func question(_ name: QuestionName) -> Question? { questions[name] }

  /// The rule that answers an intent, if one does.
  package func rule(for intent: IntentName) -> Rule? { rules[intent] }

  /// The next state and what is to be done.
  package func transition(
    from state: DialogueState, on event: DialogueEvent
  ) -> (state: DialogueState, effects: [DialogueEffect]) {
    var state = state
    switch event {
    case .sessionStarted:
      guard let reply = behaviours[.greeting] else { return (state, []) }
      let effect = say(reply, because: nil, &state)
      return (state, [effect])
    case .message(let intent, let asked, let language, let day):
      switchLanguage(language, &state)
      state.turnCount += 1
      if let asked, let question = questions[asked], question.isValid(on: day) {
        let effect = say(asked.reply, because: question.location, &state)
        return (state, [effect])
      }
      if let rule = rules[intent] {
        let effect = say(rule.reply, because: rule.location, &state)
        return (state, [effect])
      }
      guard let reply = behaviours[.fallback] else { return (state, []) }
      let effect = say(reply, because: nil, &state)
      return (state, [effect])
    }
  }

  /// Switches on two words or characters, on a second message in a row, or on the first message of all.
  ///
  /// "OK", an emoji or an order number in the middle of a Chinese conversation switches nothing.
  private func switchLanguage(_ evidence: LanguageEvidence, _ state: inout DialogueState) {
    let language: ReplyLanguage
    switch evidence.language {
    case .zh: language = .zh
    case .en: language = .en
    case .mixed, .und: return
    }
    guard languages.contains(language) else { return }
    if language == state.language {
      state.pendingLanguage = nil
    } else if evidence.weight == 0, state.turnCount > 0 {
      return
    } else if evidence.weight >= 2 || state.turnCount == 0 || state.pendingLanguage == language {
      state.language = language
      state.pendingLanguage = nil
    } else {
      state.pendingLanguage = language
    }
  }

  private func say(
    _ reply: ReplyName, because location: SourceLocation?, _ state: inout DialogueState
  ) -> DialogueEffect {
    var index = 0
    while index < state.uses.count, state.uses[index].reply < reply.rawValue { index += 1 }
    if index == state.uses.count || state.uses[index].reply != reply.rawValue {
      state.uses.insert(ReplyUse(reply: reply.rawValue, count: 0), at: index)
    }
    // Each conversation starts elsewhere in the variants and then takes them in turn.
    let start = Digest(reply.rawValue, seed: Digest(high: state.seed, low: 0)).low >> 1
    let choice = start &+ UInt64(truncatingIfNeeded: state.uses[index].count)
    state.uses[index].count &+= 1
    return .reply(reply, language: state.language, choice: choice, location: location)
  }
}
