import KefuText
import KefuValues

extension DialogueRun {
  /// What a message says of the customer's mood; the mood outlasts two neutral messages.
  mutating func feel(_ sentiment: Sentiment?, isForeign: Bool) {
    var mood = state.mood
    var negative = state.negativeTurns
    var since = state.turnsSinceComplaint + 1
    // A short answer to a question is hardly ever a complaint, nor is what nobody understands.
    let isDoubtful = isForeign || pendingSlot != nil && PlainText(state.carriedText).isShort
    switch sentiment?.felt(isDoubtful: isDoubtful) {
    case .angry:
      negative = max(negative + 1, machine.settings.angerLimit)
      since = 0
      mood = .angry
    case .negative:
      negative += 1
      since = 0
      mood = negative >= machine.settings.angerLimit ? .angry : .unhappy
    case .positive:
      negative = 0
      mood = .happy
    case .neutral, nil:
      if mood == .happy { mood = .calm }
      if since > 2 {
        negative = 0
        mood = .calm
      }
    }
    if negative == 0 { since = 0 }
    let isSame =
      mood == state.mood && negative == state.negativeTurns && since == state.turnsSinceComplaint
    guard !isSame else { return }
    take(.moodChanged(mood, negativeTurns: negative, turnsSinceComplaint: since))
  }

  /// One apology to an angry customer, and not another for a few turns.
  mutating func apologize() {
    guard state.mood == .angry, state.turnsSinceComplaint == 0 else { return }
    if let turn = state.apologyTurn, state.turnCount - turn < 5 { return }
    take(.apologized)
    behave(.apology)
  }

  /// Switches on two words or characters, on a second message in a row, or on the first message of all.
  ///
  /// "OK", an emoji or an order number in the middle of a Chinese conversation switches nothing.
  mutating func weighLanguage(_ evidence: LanguageEvidence) {
    let language: ReplyLanguage
    switch evidence.language {
    case .zh: language = .zh
    case .en: language = .en
    case .mixed, .und: return
    }
    guard machine.settings.languages.contains(language) else { return }
    let isFirst = state.turnCount == 1
    if language == state.language {
      if state.pendingLanguage != nil { take(.languageWeighed(nil)) }
    } else if evidence.weight == 0, !isFirst {
      return
    } else if evidence.weight >= 2 || isFirst || state.pendingLanguage == language {
      take(.languageSwitched(language))
    } else {
      take(.languageWeighed(language))
    }
  }
}

extension Sentiment {
  /// The label where it is clear; a message that only leans to one side is neutral to a conversation, which would answer with an
  /// apology else.
  fileprivate func felt(isDoubtful: Bool) -> SentimentLabel {
    switch label {
    case .angry where score <= (isDoubtful ? -0.95 : -0.7): .angry
    case .angry, .negative: score <= (isDoubtful ? -0.9 : -0.5) ? .negative : .neutral
    case .positive, .neutral: label
    }
  }
}
