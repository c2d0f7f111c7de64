package import KefuAuthoring
import KefuDialogue
import KefuResponses
package import KefuText
package import KefuUnderstanding
public import KefuValues

/// A shop's assistant: start here.
///
/// Immutable and shared by any number of threads. A turn is a function of the conversation, the message and its time; nothing
/// reads a clock, a network or chance.
///
///     let assistant = try Assistant(contentsOf: "/srv/store")
///     var conversation = Conversation(id: "u-17")
///     let turn = await assistant.respond(to: Message("我的订单到哪了"), in: conversation)
///     conversation = turn.conversation
public struct Assistant: Sendable {
  package let settings: AssistantSettings
  package let dictionary: UserDictionary
  package let model: IntentModel
  /// `nil` without examples of sentiment.
  package var sentimentModel: SentimentModel? { models.sentiment }
  /// `nil` without questions.
  package var answerModel: AnswerModel? { models.answers }
  private let entityLocations: [String: SourceLocation]
  /// What is odd about the folder but changes nothing.
  public let warnings: [Diagnostic]
  let compiled: CompiledAssistant
  private let machine: LazyValue<DialogueMachine>
  private let renderer: LazyValue<ReplyRenderer>
  /// What its parsers read.
  package let models: ParserModels
  private let pool: ParserPool

  /// Loads an assistant's folder, from the cache if nothing changed.
  ///
  /// - Parameters:
  ///   - folder: The folder with `intents/` and `dialogues/`.
  ///   - cache: Where compiled assistants are kept; `nil` keeps none.
  ///   - entitySources: Values that live elsewhere, for entities that name them; without one such an entity has none.
  /// - Throws: Every problem of the folder at once.
  public init(
    contentsOf folder: String, cache: String? = AssistantCache.defaultPath(),
    entitySources: [any EntitySource] = []
  ) throws(AuthoringError) {
    self.init(
      try CompiledAssistant(
        folder: folder, cache: AssistantCache(path: cache), entitySources: entitySources))
  }

  init(_ compiled: CompiledAssistant) {
    self.compiled = compiled
    settings = compiled.definition.settings
    warnings = compiled.definition.warnings
    dictionary = compiled.dictionary
    model = compiled.model
    entityLocations = Dictionary(
      compiled.definition.entities.map { ($0.name, $0.location) }
    ) { first, _ in first }
    let dialogue = compiled.dialogue
    let languages = settings.languages
    machine = LazyValue {
      let part = dialogue.value
      return DialogueMachine(
        rules: part.rules, questions: part.questions, behaviours: part.behaviours,
        languages: languages)
    }
    var facts = [ReplyLanguage: [String: String]]()
    for fact in settings.facts {
      for (language, value) in fact.values { facts[language, default: [:]][fact.name] = value }
    }
    let shopFacts = facts
    renderer = LazyValue { ReplyRenderer(replies: dialogue.value.replies, facts: shopFacts) }
    models = ParserModels(
      intents: model, dictionary: dictionary, rejectedShare: settings.rejectInScope,
      clarificationMargin: settings.clarificationMargin,
      asides: Set(compiled.definition.intents.filter(\.isAside).map(\.name)),
      sentiment: compiled.sentiment, answers: compiled.answers, entities: compiled.entities,
      entityEdits: compiled.entityEdits,
      reading: compiled.reading)
    let models = models
    pool = ParserPool { MessageParser(models) }
  }

  /// Seconds east of Greenwich of the shop's clock.
  public var utcOffset: Int32 { settings.utcOffset }

  /// The assistant's name in a language.
  public func name(in language: ReplyLanguage) -> String {
    settings.name[language] ?? settings.identifier
  }

  /// A conversation that begins in a language of the assistant rather than in its default.
  package func conversation(id: String, language: ReplyLanguage?) -> Conversation {
    var conversation = Conversation(id: id)
    if let language, settings.languages.contains(language) {
      conversation.state = DialogueState(language: language, seed: Digest(id).low)
    }
    return conversation
  }

  /// Where the rule stands that answers an intent; `nil` if the fallback does.
  package func ruleLocation(for intent: IntentName) -> SourceLocation? {
    machine.value.rule(for: intent)?.location
  }

  /// Where an entity of the author's is defined; `nil` for a system entity.
  package func location(ofEntity name: String) -> SourceLocation? { entityLocations[name] }

  /// Where a question stands.
  package func location(of question: QuestionName) -> SourceLocation? {
    machine.value.question(question)?.location
  }

  /// A parser for a thread that understands many messages.
  package func makeParser() -> MessageParser { pool.make() }

  /// What a message means, without a conversation.
  ///
  /// It takes microseconds and may be called from any thread.
  ///
  /// - Parameters:
  ///   - text: The message.
  ///   - time: When it was written; without it, days such as tomorrow have no value.
  ///   - limit: How many intents the ranking lists.
  /// - Returns: The understanding.
  public func parse(_ text: String, at time: Instant? = nil, limit: Int = 3) -> Understanding {
    pool.withParser {
      understanding(of: text, $0.parse(text, at: time, limit: limit), limit: limit)
    }
  }

  /// The answer to a question in the language of a text; `nil` if there is no such question.
  package func answer(to question: QuestionName, like text: String) -> String? {
    let language: ReplyLanguage
    switch pool.withParser({ $0.language(of: text) }) {
    case .zh: language = .zh
    case .en: language = .en
    case .mixed, .und: language = settings.defaultLanguage
    }
    return renderer.value.text(of: question.reply, language: language, choice: 0)
  }

  /// Answers a message.
  public func respond(to message: Message, in conversation: Conversation) async -> Turn {
    let (result, understanding) = pool.withParser { parser in
      let result = parser.parse(message.text, at: message.time, limit: 3)
      return (result, self.understanding(of: message.text, result, limit: 3))
    }
    return turn(
      on: .message(
        intent: understanding.intent.name, question: understanding.answer,
        language: result.language, day: message.time.flatMap { CivilDate(at: $0) }),
      message: message.text, understanding: understanding, in: conversation, at: message.time)
  }

  /// Something that happens without a message.
  public enum Event: Hashable, Sendable {
    /// The customer opened the chat and the assistant may speak first.
    case sessionStarted
  }

  /// Handles what happens without a message.
  public func handle(
    _ event: Event, in conversation: Conversation, at time: Instant? = nil
  ) async -> Turn {
    switch event {
    case .sessionStarted:
      turn(
        on: .sessionStarted, message: nil, understanding: nil, in: conversation, at: time)
    }
  }

  private func turn(
    on event: DialogueEvent, message: String?, understanding: Understanding?,
    in conversation: Conversation, at time: Instant?
  ) -> Turn {
    var next = conversation
    let state =
      conversation.state
      ?? DialogueState(
        language: settings.defaultLanguage, seed: Digest(conversation.id).low)
    let (newState, effects) = machine.value.transition(from: state, on: event)
    var replies = [Reply]()
    var rule: SourceLocation?
    for effect in effects {
      switch effect {
      case .reply(let name, let language, let choice, let location):
        rule = rule ?? location
        if let text = renderer.value.text(of: name, language: language, choice: choice) {
          replies.append(Reply(text: text, language: language, name: name.rawValue))
        }
      }
    }
    next.state = newState
    next.revision += 1
    if let time { next.time = max(time, next.time ?? time) }
    next.history.append(
      .init(message: message.map { String($0.prefix(Conversation.messageLimit)) }, replies: replies)
    )
    if next.history.count > Conversation.historyLimit { next.history.removeFirst() }
    return Turn(
      replies: replies, conversation: next, understanding: understanding, rule: rule)
  }

  private func understanding(
    of text: String, _ result: MessageParser.Result, limit: Int
  ) -> Understanding {
    let decision = result.ranking.decision
    return Understanding(
      text: text, language: result.language.language,
      intent: .init(name: decision.name, confidence: decision.confidence),
      ranking: result.ranking.candidates.prefix(limit).map {
        .init(name: $0.name, confidence: $0.confidence)
      }, isAmbiguous: result.isAmbiguous,
      requests: result.requests.map {
        .init(
          intent: .init(name: $0.intent.name, confidence: $0.intent.confidence),
          range: $0.range)
      }, entities: result.entities, sentiment: result.sentiment,
      answers: result.listedAnswers.map { .init(question: $0.question, score: $0.score) },
      answer: result.answer)
  }
}
