import ArgumentParser
import Kefu

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a message is taken for what it is.")

  @OptionGroup var assistantOptions: AssistantOptions

  @Argument(help: "The message.")
  var text: String

  func run() throws {
    let assistant = assistantOptions.load()
    let understanding = assistant.parse(text)
    StandardOutput.print(String(describing: understanding))
  }
}
