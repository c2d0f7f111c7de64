package import KefuDialogue
import KefuValues

extension DialogueGraph {
  /// Which intents start which dialogue, and which dialogue calls which.
  package init(overviewOf dialogues: [DialogueDefinition]) {
    self.init(root: Group(id: "assistant", title: "dialogues"))
    var ids: [DialogueName: String] = [:]
    for (index, dialogue) in dialogues.enumerated() {
      let id = "d\(index)"
      ids[dialogue.name] = id
      let title = dialogue.title.preferring(.en)
      root.nodes.append(
        Node(
          id: id, shape: .dialogue,
          lines: [dialogue.name.rawValue] + (title.isEmpty ? [] : [title])))
      if !dialogue.intents.isEmpty || !dialogue.patterns.isEmpty {
        root.nodes.append(Node(id: "i\(index)", shape: .intent, lines: dialogue.startLines))
        edges.append(Edge(from: "i\(index)", to: id))
      }
    }
    for dialogue in dialogues {
      var called: [DialogueName] = []
      for state in dialogue.states {
        guard case .call(let name, _, _, _) = state.kind, !called.contains(name) else { continue }
        called.append(name)
      }
      for name in called {
        guard let from = ids[dialogue.name], let to = ids[name] else { continue }
        edges.append(Edge(from: from, to: to, label: "calls"))
      }
    }
  }
}
