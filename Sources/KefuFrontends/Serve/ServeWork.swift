import Kefu
import KefuValues

/// Something to do that takes its turn: for one sender, or with the assistant itself.
enum ServeWork: Sendable {
  case respond(ServeRequest)
  case happen(Assistant.Event, sender: String, time: Instant?)
  /// A deadline has come, unless the sender has written meanwhile.
  case elapse(sender: String, deadline: Instant)
  /// A turn that a crash cut off is finished.
  case recover(sender: String)
  case history(sender: String)
  case reset(sender: String)
  case reload
  case edit([AssistantEdit])

  /// What is done one after the other.
  var lane: ServeLane {
    switch self {
    case .respond(let request): .sender(request.sender)
    case .happen(_, let sender, _), .elapse(let sender, _), .recover(let sender),
      .history(let sender), .reset(let sender):
      .sender(sender)
    case .reload, .edit: .assistant
    }
  }

  /// Whether it was this deadline that came: one that stays after it has come is not waited for again.
  func isElapse(at deadline: Instant) -> Bool {
    if case .elapse(_, let due) = self { return due == deadline }
    return false
  }
}

/// Work in one lane is done in order, lanes are independent of one another.
enum ServeLane: Hashable, Sendable {
  case sender(String)
  case assistant
}
