import Kefu
import KefuValues

/// Reads the changes of a running assistant from JSON.
enum EditReader {
  /// How many edits a request may have.
  static let limit = 1000

  private static let keys = [
    "op", "text", "intent", "class", "value", "synonyms", "entity", "question", "phrasings",
    "answer",
  ]

  static func edits(_ parameters: JSONValue?) throws(RPCError) -> [AssistantEdit] {
    let parameters = try Parameters(parameters, keys: ["edits"])
    guard let list = parameters.value("edits"), list.kind == .array else {
      throw .invalidParameters("'edits' must be an array of objects")
    }
    let elements = list.elements
    guard elements.count <= limit else {
      throw .invalidParameters("there are more than \(limit) edits; send them in several requests")
    }
    var edits: [AssistantEdit] = []
    for (index, element) in elements.enumerated() {
      do throws(RPCError) {
        edits.append(try edit(element))
      } catch {
        var error = error
        error.index = index
        throw error
      }
    }
    return edits
  }

  private static func edit(_ value: JSONValue) throws(RPCError) -> AssistantEdit {
    guard value.kind == .object else { throw .invalidParameters("an edit must be an object") }
    let fields = try Parameters(value, keys: keys)
    switch try fields.requiredText("op") {
    case "add_example":
      return .addExample(try fields.requiredText("text"), intent: try intent(fields))
    case "remove_example":
      return .removeExample(try fields.requiredText("text"), intent: try intent(fields))
    case "add_intent": return .addIntent(try intent(fields))
    case "remove_intent": return .removeIntent(try intent(fields))
    case "add_word":
      return .addWord(try fields.requiredText("text"), wordClass: try fields.text("class"))
    case "remove_word": return .removeWord(try fields.requiredText("text"))
    case "add_value":
      return .addValue(
        try fields.requiredText("value"), synonyms: try fields.texts("synonyms"),
        entity: try fields.requiredText("entity"))
    case "remove_value":
      return .removeValue(
        try fields.requiredText("value"), entity: try fields.requiredText("entity"))
    case "add_question":
      return .addQuestion(
        try question(fields), phrasings: try fields.texts("phrasings"), answer: try answer(fields))
    case "remove_question": return .removeQuestion(try question(fields))
    default:
      throw .invalidParameters(
        "there is no such 'op'",
        advice: "'op' is add_ or remove_ with example, intent, word, value or question")
    }
  }

  private static func intent(_ fields: Parameters) throws(RPCError) -> IntentName {
    IntentName(rawValue: try fields.requiredText("intent"))
  }

  private static func question(_ fields: Parameters) throws(RPCError) -> QuestionName {
    QuestionName(rawValue: try fields.requiredText("question"))
  }

  private static func answer(_ fields: Parameters) throws(RPCError) -> [ReplyLanguage: String] {
    var answer: [ReplyLanguage: String] = [:]
    for (key, value) in fields.value("answer")?.members ?? [] {
      guard let language = ReplyLanguage(rawValue: key), let text = value.string else {
        throw .invalidParameters("'answer' must have texts under 'zh' and 'en'")
      }
      answer[language] = text
    }
    return answer
  }
}
