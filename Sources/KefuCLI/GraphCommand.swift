import ArgumentParser
import KefuAuthoring
import KefuDialogue
import KefuFrontends
import KefuValues

/// How a graph is written.
enum GraphFormat: String, ExpressibleByArgument, CaseIterable {
  case mermaid, dot
}

struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Draw a dialogue, or how the dialogues hang together.",
    discussion:
      "Prints Mermaid, which code hosts draw, or DOT: kefu graph cancel_order --format dot | dot -Tsvg"
  )

  @OptionGroup var assistantOptions: AssistantOptions

  @ArgumentParser.Argument(help: "The name of a dialogue; without it, what starts and calls which.")
  var dialogue: String?

  @Option(help: "mermaid or dot.")
  var format = GraphFormat.mermaid

  func run() throws {
    let dialogues = assistantOptions.definitionOrExit().dialogues
    let graph: DialogueGraph
    if let dialogue {
      guard let definition = dialogues.first(where: { $0.name.rawValue == dialogue }) else {
        let names = dialogues.map(\.name.rawValue).sorted().joined(separator: ", ")
        StandardError.print("error: there is no dialogue '\(dialogue)'; there are \(names)")
        throw ExitCode(2)
      }
      graph = DialogueGraph(definition)
    } else {
      graph = DialogueGraph(overviewOf: dialogues)
    }
    switch format {
    case .mermaid: StandardOutput.write(Array(graph.mermaid.utf8))
    case .dot: StandardOutput.write(Array(graph.dot.utf8))
    }
  }
}
