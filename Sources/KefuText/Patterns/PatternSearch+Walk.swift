extension PatternSearch {
  /// Something to turn to when a way leads nowhere, or to undo on the way back to it.
  enum Alternative {
    case instruction(Int32)
    case bound(Int32, Int)
  }

  /// The forward pass: the preferred match that begins at `start`, where one is known to begin.
  ///
  /// The state of a position tells which instructions can be completed, so only ways through branches
  /// at one position are ever taken back, and there no instruction is visited twice.
  mutating func match(
    _ automaton: PatternAutomaton, over text: UnsafeBufferPointer<UInt32>, from start: Int
  ) -> PatternMatch {
    bounds.removeAll(keepingCapacity: true)
    bounds += repeatElement(-1, count: automaton.captureCount * 2)
    var instruction = automaton.starts[0]
    var position = start
    while true {
      let current = automaton.instructions[Int(instruction)]
      switch current.operation {
      case .match:
        return PatternMatch(range: start..<position, captures: captures)
      case .consume:
        steps += 1
        position += 1
        instruction = current.next
      case .branch, .capture, .assert:
        restore(automaton, text, at: position)
        instruction = nextReading(automaton, from: instruction, at: position)
      }
    }
  }

  /// The preferred instruction that can be reached without reading, and either reads or ends the match.
  private mutating func nextReading(
    _ automaton: PatternAutomaton, from start: Int32, at position: Int
  ) -> Int32 {
    let state = entries[position - base] >> 1
    visit += 1
    alternatives.removeAll(keepingCapacity: true)
    alternatives.append(.instruction(start))
    while let alternative = alternatives.popLast() {
      steps += 1
      switch alternative {
      case .bound(let number, let value): bounds[Int(number)] = value
      case .instruction(let number):
        guard visits[Int(number)] != visit, contains(number, in: state) else { continue }
        visits[Int(number)] = visit
        let instruction = automaton.instructions[Int(number)]
        switch instruction.operation {
        case .consume, .match: return number
        case .branch:
          alternatives.append(.instruction(instruction.argument))
          alternatives.append(.instruction(instruction.next))
        case .assert: alternatives.append(.instruction(instruction.next))
        case .capture:
          let bound = Int(instruction.argument)
          alternatives.append(.bound(instruction.argument, bounds[bound]))
          alternatives.append(.instruction(instruction.next))
          bounds[bound] = position
        }
      }
    }
    preconditionFailure("the state holds an instruction that completes nothing")
  }

  private var captures: [Range<Int>?] {
    (0..<bounds.count / 2).map { group in
      let lower = bounds[2 * group]
      let upper = bounds[2 * group + 1]
      return lower >= 0 && upper >= lower ? lower..<upper : nil
    }
  }
}
