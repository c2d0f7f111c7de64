import ArgumentParser
import Glibc
import Kefu
import KefuFrontends
import KefuUnderstanding
import KefuValues

struct ChatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat", abstract: "Talk to the assistant.",
    discussion: "On a terminal with line editing and history; from a pipe one message a line.")

  @OptionGroup var assistantOptions: AssistantOptions

  @Flag(help: "Say after every answer why it was given.")
  var explain = false

  @Option(help: "The language to begin in: zh or en.")
  var language: LanguageArgument?

  @Option(
    help: ArgumentHelp(
      "Who the customer is, as the shop knows her; it chooses among the wordings.",
      valueName: "id"))
  var customer: String?

  @Option(
    help: ArgumentHelp(
      "The store behind the assistant, made if there is none. Default: one in memory, as of now.",
      valueName: "file"))
  var database: String?

  @Option(
    help: ArgumentHelp(
      "The time of every message, in ISO 8601; else the clock's.", valueName: "time"))
  var now: InstantArgument?

  func run() async throws {
    let fixed = now?.instant
    let store = try SampleStore(
      database: database, now: fixed ?? Clock.now(utcOffset: SampleStore.utcOffset))
    let assistant = assistantOptions.load(
      actions: store.actions, entitySources: store.entitySources)
    let editor = LineEditor(
      historyFile: AssistantCache.defaultPath().map { "\($0)/chat-history" })
    var session = ChatSession(
      assistant: assistant, id: customer ?? "chat", customer: customer,
      language: language?.language, isExplaining: explain)
    let offset = assistant.utcOffset
    await session.run(
      ask: { editor.line(prompt: $0) }, show: { StandardOutput.print($0) },
      now: { fixed ?? Clock.now(utcOffset: offset) },
      save: { text, path in
        let isWritten = Array(text.utf8).withUnsafeBytes { AtomicFile.write($0, to: path) }
        return isWritten ? nil : String(cString: strerror(errno))
      })
  }
}
