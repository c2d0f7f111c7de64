/// Several programs as one list of instructions with common sets.
struct LinkedPrograms {
  private(set) var instructions: [PatternProgram.Instruction] = []
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  private(set) var sets: [ScalarSet] = []
  private var setNumbers: [ScalarSet: Int32] = [:]

  mutating func append(_ program: PatternProgram) {
    let base = Int32(instructions.count)
    let numbers = program.sets.map { number(of: $0) }
    for var instruction in program.instructions {
      switch instruction.operation {
      case .match: ends.append(Int32(instructions.count))
      case .branch: instruction.argument += base
      case .consume: instruction.argument = numbers[Int(instruction.argument)]
      case .capture, .assert: break
      }
      instruction.next += base
      instructions.append(instruction)
    }
    starts.append(program.start + base)
  }

  private mutating func number(of set: ScalarSet) -> Int32 {
    if let number = setNumbers[set] { return number }
    sets.append(set)
    setNumbers[set] = Int32(sets.count - 1)
    return Int32(sets.count - 1)
  }
}
