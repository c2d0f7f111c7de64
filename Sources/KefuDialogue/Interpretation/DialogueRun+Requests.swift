import KefuValues

extension DialogueRun {
  /// A message that asks for several things: rules answer at once, one dialogue starts, the others wait.
  mutating func takeSeveral(_ message: MessageContent) -> Bool {
    let requests = distinctRequests(of: message)
    guard requests.count > 1 else { return false }
    note(.answer, "it asks for \(requests.map(\.intent.rawValue).joined(separator: ", "))")
    for request in requests {
      if let rule = machine.rule(for: request.intent) { say(rule.reply, because: rule.location) }
    }
    let started = requests.filter { machine.dialogue(startedBy: $0.intent) != nil }
    for request in started.dropFirst().prefix(2) {
      let queued = QueuedRequest(
        intent: request.intent, carried: entities(of: request, among: requests, in: message),
        text: part(request.range, of: message.text))
      take(.requestQueued(queued))
    }
    guard let first = started.first else {
      promptAgain()
      return true
    }
    take(.carried(entities(of: first, among: requests, in: message), text: message.text))
    act(on: first.intent)
    return true
  }

  /// The part of a text, in scalars.
  private func part(_ range: Range<Int>, of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var part = String.UnicodeScalarView()
    part.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(part)
  }

  /// What a message asks for: what one dialogue deals with is one request, a part that only names something is none.
  private func distinctRequests(of message: MessageContent) -> [RequestContent] {
    var requests: [RequestContent] = []
    for request in message.requests where machine.isActionable(request.intent) {
      let named = message.entities.filter { request.range.contains($0.start) }
        .reduce(0) { $0 + $1.end - $1.start }
      if named * 5 >= request.range.count * 3 { continue }
      let start = machine.dialogue(startedBy: request.intent)
      let isKnown = requests.contains {
        $0.intent == request.intent
          || (start != nil && machine.dialogue(startedBy: $0.intent) == start)
      }
      if !isKnown { requests.append(request) }
    }
    return requests
  }

  /// The entities that belong to a request: those of its part, else those of no other part.
  private func entities(
    of request: RequestContent, among requests: [RequestContent], in message: MessageContent
  ) -> [MessageEntity] {
    let own = message.entities.filter { request.range.contains($0.start) }
    if !own.isEmpty { return own }
    // "A10023 到哪了？另外开发票": the only order there is is meant again.
    let names = Set(message.entities.map(\.name))
    return message.entities.filter { entity in
      message.entities.count { $0.name == entity.name } == 1 || names.isEmpty
    }
  }
}
