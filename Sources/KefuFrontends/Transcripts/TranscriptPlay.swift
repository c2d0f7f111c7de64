import KefuValues

/// A transcript while it is played.
struct TranscriptPlay {
  private var partner: any TranscriptPartner
  private let world: any TranscriptWorld
  private var time: Instant
  private var buttons: [TranscriptTurn.Button] = []
  private var lastTurn: TranscriptTurn?
  var failures: [TranscriptFailure] = []
  var visits: Set<TranscriptTurn.Visit> = []
  /// The replies of the steps whose replies differ.
  var rewriting: [TranscriptRewriting] = []

  init(partner: any TranscriptPartner, world: any TranscriptWorld, time: Instant) {
    self.partner = partner
    self.world = world
    self.time = time
  }

  mutating func perform(_ step: TranscriptStep) async {
    switch step.event {
    case .sessionStarted: compare(step, with: [await respond(to: .sessionStarted)])
    case .message(let text): compare(step, with: [await respond(to: .message(text))])
    case .agentReturned: compare(step, with: [await respond(to: .agentReturned)])
    case .pass(let seconds): compare(step, with: await pass(seconds, step))
    case .press(let title):
      guard let button = buttons.first(where: { $0.title == title }) else {
        let titles = buttons.map { "[\($0.title)]" }.joined(separator: " ")
        return fail(
          step.location,
          "there is no button '\(title)' to press; there "
            + (titles.isEmpty ? "are none" : "is \(titles)"))
      }
      let turn = await respond(to: .press(payload: button.payload, title: button.title))
      compare(step, with: [turn])
    }
  }

  private mutating func respond(to event: TranscriptEvent) async -> TranscriptTurn {
    let turn = await partner.respond(to: event, at: time)
    let shown = turn.replies.flatMap(\.buttons)
    if !shown.isEmpty { buttons = shown }
    lastTurn = turn
    return turn
  }

  /// Lets time pass, with what becomes due on the way.
  private mutating func pass(_ seconds: Int64, _ step: TranscriptStep) async -> [TranscriptTurn] {
    var turns: [TranscriptTurn] = []
    let end = Instant(
      secondsSince1970: time.secondsSince1970 + seconds, utcOffset: time.utcOffset)
    while let deadline = partner.nextDeadline, deadline.secondsSince1970 <= end.secondsSince1970 {
      time.secondsSince1970 = max(time.secondsSince1970, deadline.secondsSince1970)
      turns.append(await respond(to: .timeElapsed))
      if partner.nextDeadline == deadline {
        fail(step.location, "what is due at \(deadline.text) stays due", turns.last?.events ?? [])
        break
      }
    }
    time = end
    return turns
  }

  private mutating func compare(_ step: TranscriptStep, with turns: [TranscriptTurn]) {
    let events = turns.flatMap(\.events)
    let comparison = TranscriptComparison(step.replies, turns.flatMap(\.replies))
    if !step.expectsNothing {
      visits.formUnion(turns.flatMap(\.visits))
    } else if !turns.isEmpty, comparison.actual.isEmpty {
      fail(step.location, "nothing is said, and nothing is expected of it", events)
    }
    if !comparison.isFulfilled {
      failures.append(
        TranscriptFailure(
          location: step.replies.first?.location ?? step.location,
          message: step.replies.isEmpty
            ? "the replies are not expected" : "the replies differ",
          difference: comparison.difference, events: events))
      rewriting.append(TranscriptRewriting(step: step, comparison: comparison))
    }
    for check in step.checks { compare(check, with: lastTurn, events) }
  }

  private mutating func compare(
    _ check: TranscriptCheck, with turn: TranscriptTurn?, _ events: [String]
  ) {
    guard let turn else { return fail(check.location, "nothing happened") }
    let actual: String?
    switch check.subject {
    case .intent: actual = turn.intent
    case .question: actual = turn.question
    case .sentiment: actual = turn.sentiment
    case .mood: actual = turn.mood
    case .language: actual = turn.language
    case .handoff: actual = turn.handoff
    case .slot(let name): actual = turn.slots.first { $0.name == name }?.value
    case .state:
      // Groups may be left out.
      let ends = [turn.path.first, turn.path.last].compactMap { $0 }
      actual = (check.value == ends.joined(separator: "/") ? ends : turn.path)
        .joined(separator: "/")
    case .cell(let table, let key, let column):
      do {
        actual = try world.value(table: table, key: key, column: column)
      } catch {
        return fail(check.location, "'\(check.subject)' cannot be looked at: \(error)", events)
      }
    }
    guard actual ?? "" != check.value else { return }
    func shown(_ value: String) -> String { value.isEmpty ? "nothing" : "'\(value)'" }
    fail(
      check.location,
      "\(check.subject) is \(shown(actual ?? "")), expected \(shown(check.value))", events)
  }

  private mutating func fail(
    _ location: SourceLocation, _ message: String, _ events: [String] = []
  ) {
    failures.append(TranscriptFailure(location: location, message: message, events: events))
  }
}
