import KefuText

/// Decides what a run of letters and digits identifies: a telephone, a card, a parcel, an order.
///
/// A word before it decides first, then its form.
enum IdentifierGrammar {
  /// Appends what the digits that start at a position identify.
  static func readDigits(
    _ text: GrammarText, at start: Int, context: inout GrammarContext,
    into candidates: inout EntityCandidateBuffer
  ) {
    let run = DigitRun(text, at: start)
    // Nothing below has fewer digits than three in its first group, 86 and UPS's 1Z excepted.
    guard run.count >= 2 || text[run.end] == 0x7A else { return }
    if context.announces(.trackingContext, at: start, in: text),
      let candidate = TrackingGrammar.readDigits(run, announced: true)
    {
      candidates.append(candidate)
      context.extend(.trackingContext, to: candidate.end)
      return
    }
    if context.announces(.orderContext, at: start, in: text),
      let candidate = OrderGrammar.readDigits(run, announced: true)
    {
      candidates.append(candidate)
      context.extend(.orderContext, to: candidate.end)
      return
    }
    switch CardGrammar.read(run) {
    case .card(let candidate):
      candidates.append(candidate)
      return
    case .broken:
      return
    case .none:
      break
    }
    let isPhone = context.announces(.phoneContext, at: start, in: text)
    if let candidate = PhoneGrammar.read(run, announced: isPhone) {
      candidates.append(candidate)
    } else if let candidate = TrackingGrammar.readDigits(run, announced: false) {
      candidates.append(candidate)
    } else if !context.announces(
      [.bankContext, .idContext, .phoneContext, .otherContext], at: start, in: text),
      let candidate = OrderGrammar.readDigits(run, announced: false)
    {
      candidates.append(candidate)
    }
  }

  /// Appends what the code that starts with a letter identifies.
  static func readLetters(
    _ text: GrammarText, _ code: CodeRun, context: inout GrammarContext,
    into candidates: inout EntityCandidateBuffer
  ) {
    guard !context.announces(.otherContext, at: code.start, in: text) else { return }
    let isTracking = context.announces(.trackingContext, at: code.start, in: text)
    let isOrder = context.announces(.orderContext, at: code.start, in: text)
    if let candidate = TrackingGrammar.readLetters(text, code, announced: isTracking)
      ?? OrderGrammar.readLetters(text, code, announced: isOrder)
    {
      candidates.append(candidate)
      if isTracking || isOrder {
        context.extend([.trackingContext, .orderContext], to: candidate.end)
      }
    }
  }
}
