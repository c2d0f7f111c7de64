/// A drawing of dialogues before it has a format: the entrance of this folder.
package struct DialogueGraph: Hashable, Sendable {
  /// How a node looks.
  package enum Shape: Hashable, Sendable {
    case begin, decide, collect, wait, act, call, end, handoff
    /// An intent that starts a dialogue.
    case intent
    case dialogue
    case note
  }

  package struct Node: Hashable, Sendable {
    /// Letters, digits and `_`.
    package var id: String
    package var shape: Shape
    /// The lines that stand in it.
    package var lines: [String]
  }

  /// Nodes within a frame.
  package struct Group: Hashable, Sendable {
    package var id: String
    package var title: String
    package var nodes: [Node] = []
    package var groups: [Group] = []
  }

  package struct Edge: Hashable, Sendable {
    package var from: String
    package var to: String
    package var label: String = ""
    /// Taken by what the customer says or by time rather than by the dialogue going on.
    package var isEvent = false
  }

  package var root: Group
  package var edges: [Edge] = []
}
