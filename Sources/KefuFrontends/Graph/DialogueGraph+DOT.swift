extension DialogueGraph {
  /// A graph in the language of Graphviz.
  package var dot: String {
    var lines = ["digraph {", "  node [shape=box, fontname=\"sans-serif\"];"]
    write(root, indentation: "  ", isRoot: true, to: &lines)
    for edge in edges {
      var attributes: [String] = []
      if !edge.label.isEmpty { attributes.append("label=\(DialogueGraph.quoted([edge.label]))") }
      if edge.isEvent { attributes.append("style=dashed") }
      let suffix = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
      lines.append("  \(edge.from) -> \(edge.to)\(suffix);")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func write(
    _ group: Group, indentation: String, isRoot: Bool, to lines: inout [String]
  ) {
    let inner = isRoot ? indentation : indentation + "  "
    if !isRoot {
      // Graphviz frames only what is named so.
      lines.append("\(indentation)subgraph cluster_\(group.id) {")
      lines.append("\(inner)label=\(DialogueGraph.quoted([group.title]));")
    }
    for node in group.nodes {
      let label = DialogueGraph.quoted(node.lines)
      lines.append("\(inner)\(node.id) [\(node.shape.dotAttributes), label=\(label)];")
    }
    for nested in group.groups {
      write(nested, indentation: inner, isRoot: false, to: &lines)
    }
    if !isRoot { lines.append("\(indentation)}") }
  }

  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map { line in
      line.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    }
    return "\"\(escaped.joined(separator: "\\n"))\""
  }
}

extension DialogueGraph.Shape {
  fileprivate var dotAttributes: String {
    switch self {
    case .begin, .intent: "shape=oval"
    case .end: "shape=oval, peripheries=2"
    case .decide: "shape=diamond"
    case .collect: "shape=parallelogram"
    case .wait: "shape=box, style=rounded"
    case .act: "shape=component"
    case .call: "shape=box3d"
    case .handoff: "shape=house"
    case .dialogue: "shape=box"
    case .note: "shape=note"
    }
  }
}
