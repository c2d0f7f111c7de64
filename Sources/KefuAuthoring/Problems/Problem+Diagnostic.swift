internal import KefuValues

extension Problem {
  /// The problem in English, at a place.
  func diagnostic(
    at span: SourceSpan, sourceLine: String?, related: [Diagnostic.Note]
  ) -> Diagnostic {
    let wording = wording
    return Diagnostic(
      code: Diagnostic.Code(rawValue: code.rawValue), severity: severity, location: span.location,
      length: span.length, message: wording.message, hint: wording.hint, sourceLine: sourceLine,
      related: related)
  }

  /// What is wrong and what to do; the sentences for the reasons are in `Problem+Wording.swift`.
  private var wording: Wording {
    switch self {
    case .unreadableFile(let reason): reason.wording
    case .fileTooLarge(let size, let limit):
      Wording(
        "the file is too large: \(size >> 20) MiB, of at most \(limit >> 20)",
        "split it into several files")
    case .notUTF8(let fault): fault.wording
    case .ignoredFile:
      Wording(
        "nothing reads this file: its name does not end in .yaml",
        "rename it, move it out of the folder, or put a dot before its name")
    case .unknownFileKind(let fault): fault.wording
    case .invalidYAML(let message):
      Wording("invalid YAML: \(message)", Wording.hint(forYAML: message))
    case .forbiddenCharacter(let value):
      Wording(
        "the character U+\(value.hexadecimal) does not belong in a text file",
        "delete it: it is invisible in most editors")
    case .yamlFeature(let feature): feature.wording
    case .deepNesting(let limit):
      Wording(
        "nested more than \(limit) levels deep",
        "no file needs that; text that begins with brackets belongs in quotes")
    case .duplicateKey(let key):
      Wording("the key '\(key.short)' stands here twice", "merge the two or delete one")
    case .missingKey(let key, let owner):
      Wording("the key '\(key)' is missing in \(owner)", "add a line '\(key): …' to it")
    case .missingOneOf(let keys, let owner):
      Wording(
        "\(owner) needs one of \(keys.quoted(joinedBy: "and"))", "add a line '\(keys[0]): …' to it")
    case .unknownKey(let key, let owner, let known):
      Wording(
        "unknown key '\(key.short)' in \(owner)",
        Wording.suggestion(for: key, among: known) ?? "known keys: \(known.listed)")
    case .wrongType(let subject, let expected, let found):
      Wording("\(subject) must be \(expected.phrase), not \(found.phrase)", expected.example)
    case .badValue(let subject, let value, let expected, let known):
      Wording(
        "\(subject) cannot be '\(value.short)'",
        Wording.suggestion(for: value, among: known) ?? "expected \(expected)")
    case .badName(let name, let noun):
      Wording(
        "'\(name.short)' is no name for \(noun.withArticle)",
        noun == "assistant"
          ? "use small letters a to z, digits, and '-' or '_' between them, such as kefu-store"
          : "use small letters a to z, digits and '_' between words, such as track_order")
    case .clashingKeys(let keys, let owner):
      Wording(
        "\(keys.quoted(joinedBy: "and")) exclude each other in \(owner)", "keep one of them")
    case .notABlock(let subject, let reason): reason.wording(subject)
    case .badItemLine(let fault): fault.wording
    case .emptyExample(let noun):
      Wording("empty \(noun)", "write its text after the '- ', or delete the line")
    case .emptyList(let subject): Wording("nothing stands under \(subject)", "add an item to it")
    case .badAnnotation(let fault): fault.wording
    case .unknownEntity(let name, let known):
      Wording(
        "unknown entity '\(name.short)'",
        Wording.suggestion(for: name, among: known) ?? "known entities: \(known.listed)")
    case .duplicateEntity(let name, let isSystem):
      isSystem
        ? Wording("every assistant has an entity '\(name)' already", "choose another name")
        : Wording("the entity '\(name)' is defined twice", "merge the two files or rename one")
    case .duplicateValue(let text, let entity):
      Wording("'\(text.short)' is listed twice for '\(entity)'", "delete one of the two")
    case .badPattern(let message, let hint): Wording(message, hint)
    case .duplicateQuestion(let name):
      Wording("the question '\(name)' is defined twice", "merge the two or rename one")
    case .unknownQuestion(let name, let known):
      Wording(
        "unknown question '\(name.short)'",
        Wording.suggestion(for: name, among: known) ?? "name the 'id' of another question")
    case .conflictingPhrasing(let text, let question, let other):
      Wording(
        other == question
          ? "'\(text.short)' stands twice under '\(question)'"
          : "'\(text.short)' asks '\(other)' and '\(question)'",
        other == question
          ? "delete one of the two" : "decide for one question, or word it more clearly")
    case .conflictingSentiment(let text, let label, let other):
      Wording(
        other == label
          ? "'\(text.short)' stands twice under '\(label)'"
          : "'\(text.short)' is an example of '\(other)' and of '\(label)'",
        other == label ? "delete one of the two" : "decide for one label")
    case .noIntents:
      Wording("the assistant has no intents", "add a file such as intents/greet.yaml")
    case .duplicateIntent(let name):
      Wording("the intent '\(name)' is defined twice", "merge the two files or rename one")
    case .conflictingExample(let text, let intent, let other):
      Wording(
        "'\(text.short)' is an example of '\(other)' and of '\(intent)'",
        "decide for one intent, or word the message more clearly")
    case .duplicateExample(let text, let intent):
      Wording("'\(text.short)' stands twice under '\(intent)'", "delete one of the two")
    case .duplicateWord(let text):
      Wording("the word '\(text.short)' is listed twice", "delete one of the two")
    case .unknownIntent(let name, let known):
      Wording(
        "unknown intent '\(name)'",
        Wording.suggestion(for: name, among: known) ?? "define it in intents/\(name).yaml")
    case .duplicateRule(let intent):
      Wording(
        "the intent '\(intent)' has two rules", "put both wordings into one, as its variants")
    case .duplicateReply(let name):
      Wording(
        "two replies are named '\(name)'", "choose another name, with 'reply_name:' in a rule")
    case .missingLanguage(let language, let subject):
      Wording(
        "\(subject) has nothing in \(language.englishName)",
        "add '\(language.rawValue):', or take it out of 'languages' in dialogues/assistant.yaml")
    case .unknownFact(let name, let known):
      Wording(
        "the template names '\(name)', which is no fact",
        Wording.suggestion(for: name, among: known)
          ?? "add '\(name): …' to 'facts' in dialogues/assistant.yaml")
    case .badTemplate(let fault): fault.wording
    case .intentWithoutRule(let name):
      Wording(
        "no rule answers '\(name)', so the fallback will",
        "add a rule '- on: \(name)' to a file in dialogues/rules/")
    case .dialogue(let problem): problem.wording
    case .missingAssistant:
      Wording("the assistant has no settings", "add this file, with a line 'assistant: my-shop'")
    case .duplicateAssistant:
      Wording("the assistant has a second file of settings", "merge the two files")
    }
  }
}
