import ArgumentParser
import Kefu
import KefuFrontends
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
    help: ArgumentHelp("Names the conversation; it chooses among the wordings.", valueName: "id"))
  var customer = "chat"

  @Option(
    help: ArgumentHelp(
      "The time of every message, in ISO 8601; else the clock's.", valueName: "time"))
  var now: InstantArgument?

  func run() async throws {
    let assistant = assistantOptions.load()
    let editor = LineEditor(
      historyFile: AssistantCache.defaultPath().map { "\($0)/chat-history" })
    var session = ChatSession(
      assistant: assistant, id: customer, language: language?.language, isExplaining: explain)
    let offset = assistant.utcOffset
    let fixed = now?.instant
    await session.run(
      ask: { editor.line(prompt: $0) }, show: { StandardOutput.print($0) },
      now: { fixed ?? Clock.now(utcOffset: offset) })
  }
}
