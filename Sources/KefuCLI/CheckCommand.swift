import ArgumentParser
import Kefu
import KefuAuthoring
import KefuValues

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every mistake of an assistant's folder.",
    discussion:
      "Prints file:line:column: error: message [code]. Exit status 1 if there is an error.")

  @Argument(help: ArgumentHelp("The assistant's folder.", valueName: "dir"))
  var folder: String?

  @Flag(help: "Warnings fail too.")
  var strict = false

  @Flag(help: "Print one JSON object a diagnostic.")
  var json = false

  func run() throws {
    var options = AssistantOptions()
    options.assistant = folder
    let path = options.folderOrExit()
    var diagnostics: [Diagnostic] = []
    do throws(AuthoringError) {
      let definition = try AssistantDefinition(sources: AssistantFolder(path: path).sources())
      diagnostics = definition.warnings
      _ = try definition.settings.encoder?.opened(in: path, by: Encoder.open)
    } catch {
      diagnostics += error.diagnostics
    }
    for diagnostic in diagnostics {
      if json {
        StandardOutput.write(diagnostic.json)
      } else {
        StandardOutput.print(diagnostic.rendered)
      }
    }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    StandardError.print("\(path): \(count(errors, "error")), \(count(warnings, "warning"))")
    if errors > 0 || strict && warnings > 0 { throw ExitCode(1) }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 0 ? "no \(noun)s" : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
