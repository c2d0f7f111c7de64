extension DialogueGraph {
  /// A flowchart of Mermaid, which web pages and code hosts draw.
  package var mermaid: String {
    var lines = ["flowchart TD"]
    write(root, indentation: "  ", isRoot: true, to: &lines)
    for edge in edges {
      let arrow = edge.isEvent ? "-.->" : "-->"
      let label = edge.label.isEmpty ? "" : "|\"\(DialogueGraph.mermaidText(edge.label))\"|"
      lines.append("  \(edge.from) \(arrow)\(label) \(edge.to)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func write(
    _ group: Group, indentation: String, isRoot: Bool, to lines: inout [String]
  ) {
    let inner = isRoot ? indentation : indentation + "  "
    if !isRoot {
      let title = DialogueGraph.mermaidText(group.title)
      lines.append("\(indentation)subgraph \(group.id)[\"\(title)\"]")
    }
    for node in group.nodes {
      let (opening, closing) = node.shape.mermaidBrackets
      let text = node.lines.map(DialogueGraph.mermaidText).joined(separator: "<br>")
      lines.append("\(inner)\(node.id)\(opening)\"\(text)\"\(closing)")
    }
    for nested in group.groups {
      write(nested, indentation: inner, isRoot: false, to: &lines)
    }
    if !isRoot { lines.append("\(indentation)end") }
  }

  /// Text between quotes; Mermaid reads entities that begin with `#` in place of `&`.
  private static func mermaidText(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\"": result += "#quot;"
      case "#": result += "#35;"
      case "&": result += "#amp;"
      case "<": result += "#lt;"
      case ">": result += "#gt;"
      default: result.append(character)
      }
    }
    return result
  }
}

extension DialogueGraph.Shape {
  fileprivate var mermaidBrackets: (String, String) {
    switch self {
    case .begin, .end: ("([", "])")
    case .decide: ("{{", "}}")
    case .collect: ("[/", "/]")
    case .wait: ("(", ")")
    case .act: ("[[", "]]")
    case .call: ("[(", ")]")
    case .handoff: (">", "]")
    case .intent: ("([", "])")
    case .dialogue: ("[", "]")
    case .note: ("[", "]")
    }
  }
}
