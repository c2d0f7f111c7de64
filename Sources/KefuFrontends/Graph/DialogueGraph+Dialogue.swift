package import KefuDialogue
import KefuValues

extension DialogueGraph {
  /// The states of a dialogue, what leads from one to another, and the behaviours over it.
  package init(_ dialogue: DialogueDefinition) {
    self.init(root: Group(id: "dialogue", title: dialogue.name.rawValue))
    let begin = Node(id: "begin", shape: .begin, lines: dialogue.startLines)
    root.nodes.append(begin)
    root.groups = []
    let (nodes, groups) = DialogueGraph.content(of: dialogue, in: nil)
    root.nodes += nodes
    root.groups = groups
    root.nodes.append(Node(id: "behaviours", shape: .note, lines: dialogue.behaviourLines))
    if !dialogue.states.isEmpty {
      edges.append(Edge(from: begin.id, to: DialogueGraph.entrance(of: 0, in: dialogue)))
    }
    for index in dialogue.states.indices { addEdges(from: index, of: dialogue) }
    for slot in dialogue.slots {
      guard let state = slot.giveUp else { continue }
      for index in dialogue.states.indices where dialogue.states[index].collects(slot.name) {
        add(
          index, .state(state), "\(slot.name.rawValue) asked \(slot.attempts) times", dialogue,
          isEvent: true)
      }
    }
  }

  private static func content(
    of dialogue: DialogueDefinition, in parent: Int?
  ) -> (nodes: [Node], groups: [Group]) {
    var nodes: [Node] = []
    var groups: [Group] = []
    for (index, state) in dialogue.states.enumerated() where state.parent == parent {
      if state.isGroup {
        let (inner, innerGroups) = content(of: dialogue, in: index)
        groups.append(
          Group(id: "group\(index)", title: state.name, nodes: inner, groups: innerGroups))
      } else {
        nodes.append(Node(id: "s\(index)", shape: state.shape, lines: state.graphLines))
      }
    }
    return (nodes, groups)
  }

  /// The node that stands for a state: of a group the first state that is entered.
  private static func entrance(of index: Int, in dialogue: DialogueDefinition) -> String {
    var index = index
    // No group is nested deeper than there are states.
    for _ in dialogue.states.indices {
      guard dialogue.states.indices.contains(index),
        case .group(let initial) = dialogue.states[index].kind
      else { break }
      index = initial
    }
    return "s\(index)"
  }

  private mutating func addEdges(from index: Int, of dialogue: DialogueDefinition) {
    let state = dialogue.states[index]
    for branch in state.next {
      let isLone = state.next.count == 1 && branch.condition == nil
      let label = branch.condition?.description ?? (isLone ? "" : "otherwise")
      add(index, branch.target, label, dialogue)
    }
    switch state.kind {
    case .act(_, let failures, let otherwise, _):
      for failure in failures {
        add(index, failure.branch.target, "fails: \(failure.failure)", dialogue)
      }
      if let otherwise { add(index, otherwise.target, "fails: otherwise", dialogue) }
    case .decide, .collect, .wait, .call, .group, .end, .handoff: break
    }
    for transition in state.transitions {
      for branch in transition.branches {
        let condition = branch.condition.map { " if \($0)" } ?? ""
        add(index, branch.target, transition.graphLabel + condition, dialogue, isEvent: true)
      }
    }
    if let timeout = state.timeout {
      add(
        index, timeout.branch.target, "after \(DialogueGraph.duration(timeout.after))", dialogue,
        isEvent: true)
    }
  }

  private mutating func add(
    _ index: Int, _ target: Target, _ label: String, _ dialogue: DialogueDefinition,
    isEvent: Bool = false
  ) {
    let from = DialogueGraph.entrance(of: index, in: dialogue)
    let isGroup = dialogue.states[index].isGroup
    let prefix = isGroup ? "anywhere in \(dialogue.states[index].name): " : ""
    var label = prefix + label
    let to: String
    switch target {
    case .stay: to = from
    case .state(let state): to = DialogueGraph.entrance(of: state, in: dialogue)
    case .history(let group):
      to = DialogueGraph.entrance(of: group, in: dialogue)
      label += label.isEmpty ? "history" : " (history)"
    }
    edges.append(Edge(from: from, to: to, label: label, isEvent: isEvent))
  }

  /// `1h30m`.
  static func duration(_ seconds: Int) -> String { Transcript.duration(Int64(seconds)) }
}
