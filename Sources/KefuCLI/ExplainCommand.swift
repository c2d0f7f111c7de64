import ArgumentParser
import Kefu
import KefuFrontends

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a message is taken for what it is.",
    discussion: """
      Prints the words, the best intents with what speaks for and against each (the contributions add up to the score), \
      how foreign the message looks, the nearest examples, the rule or question that would answer, what the message names \
      and by which rule, and its sentiment word by word.
      """)

  @OptionGroup var assistantOptions: AssistantOptions

  @Option(help: ArgumentHelp("How many intents are explained.", valueName: "n"))
  var top = 3

  @Option(
    help: ArgumentHelp(
      "The time of the message, in ISO 8601, for days such as tomorrow.", valueName: "time"))
  var now: InstantArgument?

  @Argument(help: "The message.")
  var text: String

  func validate() throws {
    if !(1...100).contains(top) { throw ValidationError("--top takes a number from 1 to 100") }
  }

  func run() throws {
    let assistant = assistantOptions.load()
    let page = ExplanationPage(text: text, assistant: assistant, at: now?.instant, intents: top)
    StandardOutput.write(Array(page.text.utf8))
  }
}
