import ArgumentParser
import Glibc

/// The program `kefu`: start here.
///
/// One file a subcommand; what they do is in KefuFrontends and below.
@main
struct KefuCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kefu",
    abstract:
      "Customer service in Chinese and English, on premises: chat, label, serve, measure, check.",
    discussion: """
      The assistant is the folder given with --assistant, else the current folder if it has intents/, else \
      $KEFU_ASSISTANT, else <program>/../share/kefu, else the folder beside the program. Exit status: 0 fine, 1 the \
      input has errors, 2 misuse.
      """,
    version: "0.1.0",
    subcommands: [
      ChatCommand.self, LabelCommand.self, ServeCommand.self, CheckCommand.self, TrainCommand.self,
      EvaluateCommand.self, AnswerCommand.self, ExplainCommand.self, SegmentCommand.self,
      TestCommand.self, GraphCommand.self, EmbedCommand.self, ImportEncoderCommand.self,
    ])

  static func main() async {
    // A reader that goes away is an error of `write`, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      let status = exitCode(for: error)
      if status.isSuccess { exit(withError: error) }  // --help, --version
      StandardError.print(fullMessage(for: error))
      Glibc.exit(2)
    }
  }
}
