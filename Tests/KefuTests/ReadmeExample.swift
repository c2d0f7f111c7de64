import Kefu

/// The README's Swift block as it stands there, compiled and run.
enum ReadmeExample {
  /// Runs it on the shipped store; returns what it prints.
  static func run() async throws -> [String] {
    var printed: [String] = []
    func print(_ items: Any...) {
      printed.append(items.map { "\($0)" }.joined(separator: " "))
    }
    // README begin
    let assistant = try Assistant(contentsOf: "path/to/store")
    var conversation = Conversation(id: "u-17")
    let turn = await assistant.respond(to: Message("我的订单到哪了"), in: conversation)
    conversation = turn.conversation
    for reply in turn.replies { print(reply.text) }
    let understanding = assistant.parse("where is order A10023")
    print(understanding.intent.name, understanding.intent.confidence)
    // README end
    return printed + ["\(conversation.revision)"]
  }
}

/// The example's path is nobody's, and the current folder belongs to all tests: this one stands in for it.
// swift-format-ignore: AlwaysUseLowerCamelCase
private func Assistant(contentsOf folder: String) throws -> Kefu.Assistant {
  folder == "path/to/store" ? try ShippedStore.assistant : try Kefu.Assistant(contentsOf: folder)
}
