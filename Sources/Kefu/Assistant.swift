package import KefuAuthoring
package import KefuDialogue
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
  private let lazyMachine: LazyValue<DialogueMachine>
  private let lazyRenderer: LazyValue<ReplyRenderer>
  var machine: DialogueMachine { lazyMachine.value }
  var renderer: ReplyRenderer { lazyRenderer.value }
  /// The shop's code; `nil` if there is none, and every action fails.
  let actions: Actions?
  /// Of all files; a conversation that another assistant handled is looked at once.
  let digest: String
  /// What its parsers read.
  package let models: ParserModels
  private let pool: ParserPool

  /// Opens the sentence encoder at a path, or says why it cannot.
  public typealias EncoderOpening = (_ path: String) throws -> any TextEmbedding

  /// Loads an assistant's folder, from the cache if nothing changed.
  ///
  /// - Parameters:
  ///   - folder: The folder with `intents/` and `dialogues/`.
  ///   - cache: Where compiled assistants are kept; `nil` keeps none.
  ///   - entitySources: Values that live elsewhere, for entities that name them; without one such an entity has none.
  ///   - actions: The shop's code behind the actions that are declared; without it every action fails.
  ///   - encoder: Opens the sentence encoder that the settings name, by its path; not called if they name none.
  /// - Throws: Every problem of the folder at once, and how the actions differ from their declarations.
  public init(
    contentsOf folder: String, cache: String? = AssistantCache.defaultPath(),
    entitySources: [any EntitySource] = [], actions: Actions? = nil,
    encoder: EncoderOpening? = nil
  ) throws(AuthoringError) {
    let compiled = try CompiledAssistant(
      folder: folder, cache: AssistantCache(path: cache), entitySources: entitySources,
      encoder: encoder)
    let problems = actions?.problems(with: compiled.dialogue.value.book.actions) ?? []
    if problems.contains(where: { $0.severity == .error }) { throw AuthoringError(problems) }
    self.init(compiled, actions: actions)
  }

  init(_ compiled: CompiledAssistant, actions: Actions?) {
    self.compiled = compiled
    digest = compiled.digest.description
    settings = compiled.definition.settings
    warnings = compiled.definition.warnings
    dictionary = compiled.dictionary
    model = compiled.model
    entityLocations = Dictionary(
      compiled.definition.entities.map { ($0.name, $0.location) }
    ) { first, _ in first }
    self.actions = actions
    let dialogue = compiled.dialogue
    lazyMachine = LazyValue { DialogueMachine(dialogue.value.book) }
    var facts = [ReplyLanguage: [String: String]]()
    for fact in settings.facts {
      for (language, value) in fact.values { facts[language, default: [:]][fact.name] = value }
    }
    let shopFacts = facts
    lazyRenderer = LazyValue { ReplyRenderer(replies: dialogue.value.replies, facts: shopFacts) }
    models = ParserModels(
      intents: model, dictionary: dictionary, rejectedShare: settings.rejectInScope,
      clarificationMargin: settings.clarificationMargin,
      asides: Set(compiled.definition.intents.filter(\.isAside).map(\.name)),
      sentiment: compiled.sentiment, answers: compiled.answers, entities: compiled.entities,
      entityEdits: compiled.entityEdits, embedding: compiled.embedding,
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
  package func conversation(
    id: String, language: ReplyLanguage?, customer: String? = nil, seed: UInt64? = nil
  ) -> Conversation {
    var conversation = Conversation(id: id, customer: customer, seed: seed)
    if let language, settings.languages.contains(language) {
      conversation.state = DialogueState(language: language, seed: conversation.seed)
    }
    return conversation
  }

  /// The dialogues, in the order of their files.
  package var dialogues: [DialogueDefinition] { compiled.dialogue.value.book.dialogues }

  /// Where the rule stands that answers an intent; `nil` if the fallback does.
  package func ruleLocation(for intent: IntentName) -> SourceLocation? {
    machine.rule(for: intent)?.location
  }

  /// Where an entity of the author's is defined; `nil` for a system entity.
  package func location(ofEntity name: String) -> SourceLocation? { entityLocations[name] }

  /// Where a question stands.
  package func location(of question: QuestionName) -> SourceLocation? {
    machine.question(question)?.location
  }

  /// What the running dialogue knows, sorted by name; numbers of identity and bank cards are masked.
  package func shownSlots(of conversation: Conversation) -> [(name: String, value: SlotValue)] {
    let secret = machine.secretSlots(of: conversation.state?.running?.dialogue)
    return conversation.slots.map { name, value in
      (name, secret.contains(name) ? .text(Masking.masked(value.text)) : value)
    }
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

  /// Lends a parser, for what `parse` does not tell.
  package func withParser<Result>(_ body: (MessageParser) -> Result) -> Result {
    pool.withParser(body)
  }

  /// How long a silence makes the assistant forget what was spoken of, in seconds.
  public var sessionExpiry: Int { settings.sessionExpiry }

  /// The answer to a question in the language of a text; `nil` if there is no such question.
  package func answer(to question: QuestionName, like text: String) -> String? {
    let language: ReplyLanguage
    switch pool.withParser({ $0.language(of: text) }) {
    case .zh: language = .zh
    case .en: language = .en
    case .mixed, .und: language = settings.defaultLanguage
    }
    return renderer.text(of: question.reply, language: language, choice: 0)
  }

  /// A message as parsed, for a conversation: more of the ranking than `parse` shows.
  func reading(of message: Message) -> (result: MessageParser.Result, understanding: Understanding)
  {
    pool.withParser { parser in
      let result = parser.parse(message.text, at: message.time, limit: Assistant.rankingLimit)
      return (result, understanding(of: message.text, result, limit: 3))
    }
  }

  /// How many intents the dialogue machine looks at.
  private static let rankingLimit = 12

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
