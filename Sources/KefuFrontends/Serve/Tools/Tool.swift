/// What an agent may use of the assistant.
enum Tool: String, CaseIterable, Sendable {
  case classify, answer, reply

  private var title: StaticString {
    switch self {
    case .classify: "Classify a customer's message"
    case .answer: "Find answers to a customer's question"
    case .reply: "Let the store's assistant reply"
    }
  }

  private var summary: StaticString {
    switch self {
    case .classify:
      "What a message of a customer means: intent with probability, language, entities, sentiment. Chinese and English. No conversation, no effect."
    case .answer:
      "The store's own answers to a question, with a score from 0 to 1. No conversation, no effect."
    case .reply:
      "One message of a customer in a conversation with the store's assistant: it asks for what it needs, looks up and changes orders, and hands over to a person. Messages of one sender belong to one conversation."
    }
  }

  /// Whether it changes nothing.
  private var isReadOnly: Bool {
    switch self {
    case .classify, .answer: true
    case .reply: false
    }
  }

  /// A JSON Schema of the arguments.
  private var input: StaticString {
    switch self {
    case .classify:
      #"{"type":"object","properties":{"text":{"type":"string","description":"The message."},"time":{"type":"string","description":"When it was written, in ISO 8601; for days such as tomorrow."},"limit":{"type":"integer","minimum":1,"maximum":100,"description":"How many intents are ranked; 3 by default."}},"required":["text"],"additionalProperties":false}"#
    case .answer:
      #"{"type":"object","properties":{"question":{"type":"string","description":"The question."},"top":{"type":"integer","minimum":1,"maximum":100,"description":"How many answers; 3 by default."}},"required":["question"],"additionalProperties":false}"#
    case .reply:
      #"{"type":"object","properties":{"sender":{"type":"string","minLength":1,"maxLength":256,"description":"Whose conversation it is."},"message":{"type":"string","description":"What the customer wrote."},"payload":{"type":"string","description":"The payload of the button that was pressed."},"customer":{"type":"string","description":"Who the customer is, if it is known for certain."},"time":{"type":"string","description":"When, in ISO 8601; now by default."},"attachments":{"type":"array","items":{"type":"string"},"description":"Addresses of pictures and files."},"metadata":{"type":"object","description":"channel: how the customer writes; format: html or markdown, if it renders."},"client_id":{"type":"string","description":"Your own id of this message; the same again gives the same reply and has no second effect."}},"required":["sender"],"additionalProperties":false}"#
    }
  }

  /// A JSON Schema of the structured result.
  private var output: StaticString {
    switch self {
    case .classify:
      #"{"type":"object","properties":{"text":{"type":"string"},"language":{"type":"string","enum":["zh","en","mixed","und"]},"intent":{"type":"object","properties":{"name":{"type":"string"},"confidence":{"type":"number"}},"required":["name","confidence"]},"intent_ranking":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"confidence":{"type":"number"}},"required":["name","confidence"]}},"entities":{"type":"array","items":{"type":"object"}},"sentiment":{"type":"object"}},"required":["text","language","intent","intent_ranking","entities"]}"#
    case .answer:
      #"{"type":"object","properties":{"text":{"type":"string"},"outcome":{"type":"string","enum":["answer","choice","refusal"]},"answers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"score":{"type":"number"},"question":{"type":"string"},"answer":{"type":"string"}},"required":["id","score","question","answer"]}}},"required":["text","answers"]}"#
    case .reply:
      #"{"type":"object","properties":{"recipient_id":{"type":"string"},"messages":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string"},"buttons":{"type":"array","items":{"type":"object"}},"cards":{"type":"array","items":{"type":"object"}},"image":{"type":"string"},"custom":{"type":"object"}},"required":["text"]}},"language":{"type":"string"},"intent":{"type":"object"},"sentiment":{"type":"object"},"state":{"type":"object"},"handoff":{"type":"object"},"next_deadline":{"type":"string"}},"required":["recipient_id","messages","state"]}"#
    }
  }

  /// The tool as `tools/list` shows it.
  func write(to object: inout JSONObject, _ version: ToolVersion) {
    object.string("name", rawValue)
    if version.hasStructure { object.string("title", "\(title)") }
    object.string("description", "\(summary)")
    object.json("inputSchema", "\(input)".utf8)
    if version.hasStructure { object.json("outputSchema", "\(output)".utf8) }
    if version >= .march2025 {
      object.object("annotations") { annotations in
        annotations.flag("readOnlyHint", isReadOnly)
        annotations.flag("openWorldHint", false)
      }
    }
  }
}
