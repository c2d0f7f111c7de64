import Kefu
import KefuUnderstanding
import KefuValues

/// What the customer's turns of a conversation come to: what it is about, how it ends.
///
/// - The intent is the one with the greatest sum of confidence over the customer's turns, each request of a turn for itself;
///   small talk and what is foreign to the shop do not count, asides only if there is nothing else; of equals, the first.
/// - The mood is the last of the last three turns that was not neutral; thanks calm.
/// - It is resolved if the last turn that says something about it wants nothing more and the mood is good.
///
/// Its size does not depend on the number of turns.
struct ConversationFacts {
  /// What one turn adds.
  struct Turn {
    var decision: IntentName
    /// What it asks for.
    var topics: [(name: IntentName, confidence: Double)]
    var sentiment: SentimentLabel?
  }

  private static let rememberedMoods = 3

  private let rules: ConversationRules
  private var topics: [(name: IntentName, weight: Double)] = []
  private var moods: [SentimentLabel] = []
  private var hasSentiment = false
  private var isClosed = false
  /// Whether no customer has said anything.
  private(set) var isEmpty = true

  init(rules: ConversationRules) { self.rules = rules }

  mutating func add(_ turn: Turn) {
    isEmpty = false
    var asksForSomething = false
    for (name, confidence) in turn.topics where isTopic(name) {
      asksForSomething = true
      if let index = topics.firstIndex(where: { $0.name == name }) {
        topics[index].weight += confidence
      } else {
        topics.append((name, confidence))
      }
    }
    if rules.closings.contains(turn.decision) {
      isClosed = !asksForSomething || turn.topics.count == 1
    } else if !rules.pauses.contains(turn.decision) {
      isClosed = false
    }
    guard let sentiment = turn.sentiment else { return }
    hasSentiment = true
    if rules.thanks.contains(turn.decision) { moods.removeAll() }
    if moods.count == ConversationFacts.rememberedMoods { moods.removeFirst() }
    moods.append(sentiment)
  }

  /// What it is about; `nil` if the customer only greeted, thanked and the like.
  var intent: IntentName? {
    best { !rules.asides.contains($0) } ?? best { _ in true }
  }

  private func best(_ isMeant: (IntentName) -> Bool) -> IntentName? {
    var best: (name: IntentName, weight: Double)?
    for topic in topics where isMeant(topic.name) && topic.weight > best?.weight ?? 0 {
      best = topic
    }
    return best?.name
  }

  /// How the customer feels at the end; `nil` without a model of sentiment.
  var mood: Mood? {
    guard hasSentiment else { return nil }
    switch moods.last(where: { $0 != .neutral }) {
    case .positive: return .happy
    case .negative: return .unhappy
    case .angry: return .angry
    case .neutral, nil: return .calm
    }
  }

  var isResolved: Bool {
    switch mood {
    case .unhappy, .angry: false
    case .calm, .happy, nil: isClosed
    }
  }

  private func isTopic(_ name: IntentName) -> Bool {
    name != .outOfScope && !rules.smallTalk.contains(name)
  }
}

extension ConversationFacts.Turn {
  init(_ result: MessageParser.Result) {
    let decision = result.ranking.decision
    self.decision = decision.name
    if result.requests.isEmpty {
      topics = [(decision.name, decision.confidence)]
    } else {
      topics = result.requests.map { ($0.intent.name, $0.intent.confidence) }
    }
    sentiment = result.sentiment?.label
  }
}

extension JSONBytes {
  /// The member `conversation`.
  mutating func write(_ conversation: ConversationFacts) {
    raw("\"conversation\":{\"intent\":")
    if let intent = conversation.intent { string(intent.rawValue) } else { raw("null") }
    if let mood = conversation.mood {
      raw(",\"mood\":")
      string(mood.rawValue)
    }
    raw(",\"resolved\":")
    raw(conversation.isResolved ? "true" : "false")
    raw("}")
  }
}
