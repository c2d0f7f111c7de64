import KefuAuthoring
import KefuDialogue
import KefuResponses
import KefuText
import KefuUnderstanding
import KefuValues

extension Assistant {
  /// Another assistant with these changes, in order; it shares what did not change.
  ///
  /// It takes milliseconds, trains only what is near the changes, and may be called while other threads use this assistant: a
  /// turn in progress ends on the one that it began with. Word frequencies, calibration and thresholds stay those of the last
  /// full training (`isTrainingAdvised`).
  ///
  /// - Parameter edits: The changes.
  /// - Returns: The other assistant.
  /// - Throws: The first edit that cannot be applied; none is, then.
  public func applying(_ edits: [AssistantEdit]) throws(AssistantEditError) -> Assistant {
    var compiled = compiled
    for (index, edit) in edits.enumerated() {
      do throws(EditProblem) {
        try compiled.apply(edit)
      } catch {
        throw AssistantEditError(index: index, message: error.message)
      }
    }
    return Assistant(compiled, actions: actions)
  }

  /// Whether so much has changed that the assistant should be loaded again from its files, and so trained: one edit of an intent
  /// for every 20 examples.
  public var isTrainingAdvised: Bool { model.isTrainingAdvised }
}

/// What is wrong with an edit.
private struct EditProblem: Error {
  var message: String

  init(_ message: String) { self.message = message }
}

extension CompiledAssistant {
  fileprivate mutating func apply(_ edit: AssistantEdit) throws(EditProblem) {
    switch edit {
    case .addExample(let text, let intent):
      try self.edit(.addExample(LabelledText(text: text, label: intent)))
    case .removeExample(let text, let intent):
      try self.edit(.removeExample(LabelledText(text: text, label: intent)))
    case .addIntent(let name):
      try self.edit(.addIntent(name))
    case .removeIntent(let name):
      try self.edit(.removeIntent(name))
    case .addWord(let text, let wordClass):
      dictionary = dictionary.adding(DictionaryWord(text: text, wordClass: wordClass))
    case .removeWord(let text):
      dictionary = dictionary.removing(text)
    case .addValue(let value, let synonyms, let entity):
      try checkEntity(entity)
      entityEdits.add(
        EntityDefinition.Entry(
          value: value, synonyms: synonyms, location: SourceLocation(file: "edit")),
        to: entity, of: definition.entities)
    case .removeValue(let value, let entity):
      try checkEntity(entity)
      entityEdits.remove(value, from: entity)
    case .addQuestion(let name, let phrasings, let answer):
      try addQuestion(name, phrasings: phrasings, answer: answer)
    case .removeQuestion(let name):
      guard let model = answers, answers?.edits.remove(name, from: model) == true else {
        throw EditProblem("there is no question '\(name)'")
      }
      editDialogue { $0.remove(name) }
    }
  }

  private mutating func edit(_ edit: IntentEdit) throws(EditProblem) {
    do throws(IntentEditError) {
      model = try model.applying(
        [edit], trainingDictionary: trainingDictionary, dictionary: dictionary,
        embedding: embedding)
    } catch {
      throw EditProblem(error.problem.message)
    }
  }

  private func checkEntity(_ name: String) throws(EditProblem) {
    guard entities != nil, definition.entities.contains(where: { $0.name == name }) else {
      throw EditProblem(
        "there is no entity '\(name)' in intents/entities/; define it in a file and load again")
    }
  }

  private mutating func addQuestion(
    _ name: QuestionName, phrasings: [String], answer: [ReplyLanguage: String]
  ) throws(EditProblem) {
    guard let model = answers else {
      throw EditProblem("the assistant has no questions; put the first ones in intents/faq/")
    }
    guard !phrasings.isEmpty else { throw EditProblem("a question needs a phrasing") }
    for language in definition.settings.languages where answer[language] == nil {
      throw EditProblem("the answer lacks the language '\(language.rawValue)'")
    }
    let location = SourceLocation(file: "edit")
    let languages = ReplyLanguage.allCases.filter { answer[$0] != nil }
    answers?.edits.add(
      name, phrasings: phrasings, evidence: languages.compactMap { answer[$0] }, to: model,
      dictionary: dictionary, embedding: embedding)
    editDialogue {
      $0.remove(name)
      var title = LocalizedText()
      title[phrasings[0].unicodeScalars.contains { $0.value >= 0x3400 } ? .zh : .en] = phrasings[0]
      $0.book.questions.append(Question(name: name, location: location, title: title))
      $0.replies.append(
        ReplyDefinition(
          name: name.reply, location: location,
          variants: answer.mapValues { [ReplyTemplate(pattern: $0, location: location)] }))
    }
  }

  private mutating func editDialogue(_ edit: (inout DialoguePart) -> Void) {
    var part = dialogue.value
    edit(&part)
    dialogue = LazyValue(part)
  }
}

extension DialoguePart {
  fileprivate mutating func remove(_ question: QuestionName) {
    book.questions.removeAll { $0.name == question }
    replies.removeAll { $0.name == question.reply }
  }
}

extension IntentEditError.Problem {
  fileprivate var message: String {
    switch self {
    case .noSuchExample: "there is no such example of this intent; it must be given word for word"
    case .noSuchIntent: "there is no such intent; add it first"
    case .intentExists: "the intent exists already"
    case .lastIntent: "an assistant needs at least one intent"
    case .exampleTooLong:
      "the example has more than \(IntentEditError.longestExample) bytes"
    case .emptyExample: "there is nothing in the example that a model looks at"
    case .alteredModel: "the examples in the cached model are damaged; delete the cache"
    }
  }
}
