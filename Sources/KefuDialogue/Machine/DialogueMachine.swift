package import KefuText
package import KefuValues

/// Decides what to do: the entrance of this module.
///
/// A pure function of state and event: no clock, no chance, no world. Everything that happens is recorded as a step, and the state
/// changes by steps alone. `DialogueRun` is one event being handled; `Interpretation/` has one file for each way in which a message
/// is understood, in the order of `InterpretationStep`.
package struct DialogueMachine: Sendable {
  /// How many dialogues may lie on one another, those that were called left out.
  package static let stackLimit = 3

  /// What an assistant's files say, as far as the machine is concerned.
  package struct Book: Hashable, Sendable, Codable {
    package var dialogues: [DialogueDefinition] = []
    package var actions: [ActionDeclaration] = []
    package var outlines: [ReplyOutline] = []
    /// At most one for an intent.
    package var rules: [Rule] = []
    /// Those that have an answer.
    package var questions: [Question] = []
    /// At most one of a name.
    package var behaviours: [Behaviour] = []
    /// What buttons call the intents.
    package var titles: [IntentTitle] = []
    /// Intents that are never a request of their own: praise, thanks.
    package var asides: [IntentName] = []
    package var settings: DialogueSettings

    package init(settings: DialogueSettings) { self.settings = settings }
  }

  /// What a button calls an intent.
  package struct IntentTitle: Hashable, Sendable, Codable {
    package var intent: IntentName
    package var title: LocalizedText

    package init(intent: IntentName, title: LocalizedText) {
      self.intent = intent
      self.title = title
    }
  }

  let settings: DialogueSettings
  private let dialogues: [DialogueName: CompiledDialogue]
  private let actions: [ActionName: ActionDeclaration]
  private let outlines: [ReplyName: ReplyOutline]
  private let rules: [IntentName: Rule]
  private let questions: [QuestionName: Question]
  private let behaviours: [Behaviour.Name: Behaviour]
  private let titles: [IntentName: LocalizedText]
  private let asides: Set<IntentName>
  private let starts: [IntentName: DialogueName]
  let collectedEntities: Set<String>
  /// The kind of thing in focus that an entity is: `order` for `order_id`.
  private let focusKinds: [String: String]
  private let kindsBeside: [String: Set<String>]
  /// The dialogue that each of `patterns` starts.
  let patternStarts: [DialogueName]
  /// The patterns that start dialogues, to be matched against every message.
  package let patterns: PatternSet

  package init(_ book: Book) {
    settings = book.settings
    dialogues = Dictionary(
      book.dialogues.map {
        ($0.name, CompiledDialogue($0, actions: book.actions, dialogues: book.dialogues))
      }
    ) { first, _ in first }
    actions = Dictionary(book.actions.map { ($0.name, $0) }) { first, _ in first }
    outlines = Dictionary(book.outlines.map { ($0.name, $0) }) { first, _ in first }
    rules = Dictionary(book.rules.map { ($0.intent, $0) }) { first, _ in first }
    questions = Dictionary(book.questions.map { ($0.name, $0) }) { first, _ in first }
    behaviours = Dictionary(book.behaviours.map { ($0.name, $0) }) { first, _ in first }
    asides = Set(book.asides)
    titles = Dictionary(book.titles.map { ($0.intent, $0.title) }) { first, _ in first }
    starts = Dictionary(
      book.dialogues.flatMap { dialogue in dialogue.intents.map { ($0, dialogue.name) } }
    ) { first, _ in first }
    collectedEntities = Set(
      book.dialogues.flatMap(\.slots).compactMap { slot in
        if case .entity(let name) = slot.type { name } else { nil }
      })
    focusKinds = Dictionary(
      book.dialogues.flatMap(\.slots).compactMap { slot in
        if case .entity(let name) = slot.type, let kind = slot.refersTo {
          (name, kind)
        } else {
          nil
        }
      }
    ) { first, _ in first }
    var kindsBeside: [String: Set<String>] = [:]
    for dialogue in book.dialogues {
      let kinds = Set(dialogue.slots.compactMap(\.refersTo))
      for slot in dialogue.slots {
        if case .entity(let name) = slot.type { kindsBeside[name, default: []].formUnion(kinds) }
      }
    }
    self.kindsBeside = kindsBeside
    let authored = book.dialogues.flatMap { dialogue in
      dialogue.patterns.compactMap { source in
        (try? Pattern(source)).map { (pattern: $0, dialogue: dialogue.name) }
      }
    }
    patterns = PatternSet(authored.map(\.pattern))
    patternStarts = authored.map(\.dialogue)
  }

  /// What an event did.
  package struct Outcome: Sendable {
    package var state: DialogueState
    package var effects: [DialogueEffect]
    package var steps: [DialogueStep]
  }

  /// The next state, what is to be done, and how it came about.
  package func transition(
    from state: DialogueState, on event: DialogueEvent, in context: EventContext
  ) -> Outcome {
    var run = DialogueRun(self, state: state, context: context)
    run.handle(event)
    return Outcome(state: run.state, effects: run.effects, steps: run.steps)
  }

  /// The question of a name, if it has an answer.
  package func question(_ name: QuestionName) -> Question? { questions[name] }

  /// The rule that answers an intent, if one does.
  package func rule(for intent: IntentName) -> Rule? { rules[intent] }

  /// The dialogue that an intent starts, if it does.
  package func dialogue(startedBy intent: IntentName) -> DialogueName? { starts[intent] }

  package func dialogue(_ name: DialogueName) -> CompiledDialogue? { dialogues[name] }

  package func action(_ name: ActionName) -> ActionDeclaration? { actions[name] }

  func outline(_ name: ReplyName) -> ReplyOutline { outlines[name] ?? ReplyOutline(name: name) }

  func behaviour(_ name: Behaviour.Name) -> Behaviour? { behaviours[name] }

  /// Whether something happens on an intent: a rule answers it or a dialogue starts.
  func isActionable(_ intent: IntentName) -> Bool { rules[intent] != nil || starts[intent] != nil }

  func focusKind(of entity: String) -> String? { focusKinds[entity] }

  /// The kinds of things that dialogues speak of together with an entity.
  func kinds(beside entity: String) -> Set<String> { kindsBeside[entity] ?? [] }

  /// Whether an intent is never a request of its own.
  func isAside(_ intent: IntentName) -> Bool { asides.contains(intent) }

  /// What a button calls an intent; its name if nothing better is known.
  func title(of intent: IntentName, in language: ReplyLanguage) -> String {
    if let title = titles[intent] { return title.preferring(language) }
    if let name = starts[intent], let dialogue = dialogues[name] {
      let title = dialogue.definition.title.preferring(language)
      if !title.isEmpty { return title }
    }
    return intent.rawValue
  }
}
