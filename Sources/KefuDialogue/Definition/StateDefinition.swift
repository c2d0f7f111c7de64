package import KefuValues

/// A state of a dialogue; which one by its place in `DialogueDefinition.states`.
package struct StateDefinition: Hashable, Sendable, Codable {
  package enum Kind: Hashable, Sendable, Codable {
    /// Goes on at once by the first branch that holds.
    case decide
    /// Asks for its slots one after another until all are filled, then goes on.
    case collect([VariableName])
    /// Waits for a message that one of `transitions` takes.
    case wait
    /// Runs an action and goes on, or takes the branch of its failure; `otherwise` stands for those not named.
    case act(ActionUse, failures: [FailureBranch], otherwise: Branch?, retries: Int)
    /// Runs another dialogue and goes on when it ends. Its results are bound as those of an action are, with the end's name
    /// as `outcome`; `results` puts some of them into slots of this dialogue.
    case call(DialogueName, arguments: [Argument], prefix: String?, results: [Binding])
    /// A state of states; entering it enters the first of them.
    case group(initial: Int)
    /// The dialogue is over.
    case end(outcome: String)
    /// A person takes over; when she gives the conversation back, it goes on.
    case handoff(reason: String)
  }

  package var name: String
  package var location: SourceLocation
  /// The group that it stands in.
  package var parent: Int?
  /// What is done on entering, in order.
  package var entry: [StateEffect]
  package var kind: Kind
  /// Where it goes on; empty for `wait`, `group` and `end`.
  package var next: [Branch]
  /// What messages do while the conversation waits in it or in a state within it, in order.
  package var transitions: [EventTransition]
  package var reminder: Reminder?
  package var timeout: Timeout?

  package init(
    name: String, location: SourceLocation, parent: Int? = nil, entry: [StateEffect] = [],
    kind: Kind, next: [Branch] = [], transitions: [EventTransition] = [],
    reminder: Reminder? = nil, timeout: Timeout? = nil
  ) {
    self.name = name
    self.location = location
    self.parent = parent
    self.entry = entry
    self.kind = kind
    self.next = next
    self.transitions = transitions
    self.reminder = reminder
    self.timeout = timeout
  }

  /// Puts what a called dialogue returns into a slot.
  package struct Binding: Hashable, Sendable, Codable {
    package var slot: VariableName
    package var result: VariableName

    package init(slot: VariableName, result: VariableName) {
      self.slot = slot
      self.result = result
    }
  }

  /// The branch of one failure of an action.
  package struct FailureBranch: Hashable, Sendable, Codable {
    package var failure: String
    package var branch: Branch

    package init(failure: String, branch: Branch) {
      self.failure = failure
      self.branch = branch
    }
  }

  /// Said once when the customer has been silent so long.
  package struct Reminder: Hashable, Sendable, Codable {
    /// Seconds.
    package var after: Int
    package var reply: ReplyName

    package init(after: Int, reply: ReplyName) {
      self.after = after
      self.reply = reply
    }
  }

  /// Taken when the customer has been silent so long.
  package struct Timeout: Hashable, Sendable, Codable {
    /// Seconds.
    package var after: Int
    package var branch: Branch

    package init(after: Int, branch: Branch) {
      self.after = after
      self.branch = branch
    }
  }
}

/// Something done on entering a state or taking a branch.
package enum StateEffect: Hashable, Sendable, Codable {
  case say(ReplyName, SourceLocation)
  case set(VariableName, Operand)
  case clear([VariableName])
  /// Puts what a variable holds into focus as a thing of a kind, so that "it" means it.
  case focus(kind: String, VariableName)
}

/// A way on, taken if its guard holds.
package struct Branch: Hashable, Sendable, Codable {
  /// `nil` always holds: `otherwise`, or a lone `next`.
  package var condition: Guard?
  package var effects: [StateEffect]
  package var target: Target
  package var location: SourceLocation

  package init(
    condition: Guard? = nil, effects: [StateEffect] = [], target: Target,
    location: SourceLocation
  ) {
    self.condition = condition
    self.effects = effects
    self.target = target
    self.location = location
  }
}

/// Where a branch leads.
package enum Target: Hashable, Sendable, Codable {
  case state(Int)
  /// The state of a group that was left last, at whatever depth; its initial one if it was never entered.
  case history(Int)
  /// Stays and, if the state collects, asks again; only in transitions.
  case stay
}

/// What a message does in a state.
package struct EventTransition: Hashable, Sendable, Codable {
  package var intents: [IntentName]
  package var questions: [QuestionName]
  /// Patterns of the engine in KefuText.
  package var patterns: [String]
  /// The first whose guard holds is taken; if none holds, the message goes on to what comes next.
  package var branches: [Branch]
  package var location: SourceLocation

  package init(
    intents: [IntentName] = [], questions: [QuestionName] = [], patterns: [String] = [],
    branches: [Branch], location: SourceLocation
  ) {
    self.intents = intents
    self.questions = questions
    self.patterns = patterns
    self.branches = branches
    self.location = location
  }
}
