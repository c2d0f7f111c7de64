/// One or several programs prepared for reading a text backwards; immutable, shared by all searches.
final class PatternAutomaton: Sendable {
  let instructions: [PatternProgram.Instruction]
  /// The first instruction of each program.
  let starts: [Int32]
  /// The program that each starting instruction starts.
  let programs: [Int32: Int32]
  /// The starting instructions, one bit each.
  let startSet: [UInt64]
  let sets: [ScalarSet]
  let classifier: ScalarClassifier
  let captureCount: Int

  /// What each class is to `\b`; all `edge` in programs without assertions, where it does not matter.
  let sides: [PatternAssertion.Side]
  /// How many sides there are to tell apart: 1 or 3.
  let sideCount: Int

  /// What is in every state, one bit each: the ends of programs and whatever leads there unconditionally.
  let commonSet: [UInt64]
  /// The instructions that read a scalar into a member of `commonSet`.
  let commonReaders: [Int32]
  /// The assertions before a member of `commonSet`.
  let commonAssertions: [Int32]

  private let predecessorStarts: [Int32]
  private let predecessors: [Int32]

  init(_ list: [PatternProgram]) {
    var linked = LinkedPrograms()
    for program in list { linked.append(program) }
    instructions = linked.instructions
    starts = linked.starts
    programs = Dictionary(
      linked.starts.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    var startSet = Array(repeating: UInt64(0), count: (linked.instructions.count + 63) / 64)
    for start in linked.starts { startSet[Int(start >> 6)] |= 1 << UInt64(start & 63) }
    self.startSet = startSet
    sets = linked.sets
    captureCount = list.first?.captureCount ?? 0

    let assertions = linked.instructions.lazy.filter { $0.operation == .assert }
      .compactMap { PatternAssertion(rawValue: UInt8($0.argument)) }
    let usesWords = assertions.contains { $0 == .wordBoundary || $0 == .notWordBoundary }
    let words: ScalarSet? = usesWords ? .spacedWordScalars : nil
    let classifier = ScalarClassifier(linked.sets + (words.map { [$0] } ?? []))
    self.classifier = classifier
    sideCount = assertions.isEmpty ? 1 : 3
    sides = classifier.representatives.map { [sideCount] value in
      guard sideCount > 1 else { return .edge }
      return words?.contains(value) == true ? .word : .other
    }
    let edges = Self.reversed(linked.instructions)
    (predecessorStarts, predecessors) = edges
    let common = Self.common(linked, predecessorStarts: edges.starts, edges.predecessors)
    (commonSet, commonReaders, commonAssertions) = common
  }

  /// Follows the edges back from the ends of all programs as far as that needs no scalar and no condition.
  private static func common(
    _ linked: LinkedPrograms, predecessorStarts: [Int32], _ predecessors: [Int32]
  ) -> (set: [UInt64], readers: [Int32], assertions: [Int32]) {
    var set = Array(repeating: UInt64(0), count: (linked.instructions.count + 63) / 64)
    var readers: [Int32] = []
    var assertions: [Int32] = []
    var pending = linked.ends
    while let instruction = pending.popLast() {
      let bit = UInt64(1) << UInt64(instruction & 63)
      if set[Int(instruction >> 6)] & bit != 0 { continue }
      set[Int(instruction >> 6)] |= bit
      let edges = predecessorStarts[Int(instruction)]..<predecessorStarts[Int(instruction) + 1]
      for edge in edges {
        let predecessor = predecessors[Int(edge)]
        switch linked.instructions[Int(predecessor)].operation {
        case .consume: readers.append(predecessor)
        case .assert: assertions.append(predecessor)
        case .branch, .capture, .match: pending.append(predecessor)
        }
      }
    }
    return (set, readers, assertions)
  }

  /// The 64-bit words that hold one bit for each instruction.
  var wordCount: Int { (instructions.count + 63) / 64 }

  /// How many transitions a state has: one for each class and side.
  var width: Int { classifier.count * sideCount }

  /// The instructions that name this one as following.
  func predecessors(of instruction: Int) -> ArraySlice<Int32> {
    predecessors[Int(predecessorStarts[instruction])..<Int(predecessorStarts[instruction + 1])]
  }

  /// Turns the edges of a program around: all predecessors, and where those of each instruction start.
  private static func reversed(
    _ instructions: [PatternProgram.Instruction]
  ) -> (starts: [Int32], predecessors: [Int32]) {
    func successors(_ instruction: PatternProgram.Instruction) -> [Int32] {
      switch instruction.operation {
      case .match: []
      case .branch: [instruction.next, instruction.argument]
      case .consume, .capture, .assert: [instruction.next]
      }
    }
    var starts = Array(repeating: Int32(0), count: instructions.count + 1)
    for instruction in instructions {
      for successor in successors(instruction) { starts[Int(successor) + 1] += 1 }
    }
    for index in instructions.indices { starts[index + 1] += starts[index] }
    var predecessors = Array(repeating: Int32(0), count: Int(starts[instructions.count]))
    var free = starts
    for (index, instruction) in instructions.enumerated() {
      for successor in successors(instruction) {
        predecessors[Int(free[Int(successor)])] = Int32(index)
        free[Int(successor)] += 1
      }
    }
    return (starts, predecessors)
  }
}
