extension PatternSearch {
  var stateCount: Int { older.count }

  /// The entry at the end of a text.
  mutating func finalEntry(
    _ automaton: PatternAutomaton, before: PatternAssertion.Side
  ) -> Entry {
    let known = finalEntries[Int(before.rawValue)]
    if known >= 0 { return known }
    building = automaton.commonSet
    close(automaton, before: before, after: .edge)
    let entry = intern(automaton)
    finalEntries[Int(before.rawValue)] = entry
    return entry
  }

  /// Makes the set one scalar before a state: of the instructions that read the scalar into the state,
  /// and of those that lead there.
  mutating func build(
    _ automaton: PatternAutomaton, before entry: Entry, scalarClass: Int,
    side before: PatternAssertion.Side
  ) {
    building = automaton.commonSet
    steps += building.count
    for reader in commonReaders(automaton, of: scalarClass) { insert(reader) }
    let scalar = automaton.classifier.representatives[scalarClass]
    let first = Int(entry >> 1) * building.count
    for word in building.indices {
      var rest = sets[first + word] & ~automaton.commonSet[word]
      while rest != 0 {
        let instruction = word * 64 + rest.trailingZeroBitCount
        rest &= rest - 1
        for predecessor in automaton.predecessors(of: instruction) {
          steps += 1
          if reads(scalar, automaton, predecessor) { insert(predecessor) }
        }
      }
    }
    close(automaton, before: before, after: automaton.sides[scalarClass])
  }

  /// Adds whatever leads to a member without reading.
  private mutating func close(
    _ automaton: PatternAutomaton, before: PatternAssertion.Side, after: PatternAssertion.Side
  ) {
    for assertion in automaton.commonAssertions
    where holds(automaton, assertion, before: before, after: after) { insert(assertion) }
    while let instruction = pending.popLast() {
      for predecessor in automaton.predecessors(of: Int(instruction)) {
        steps += 1
        switch automaton.instructions[Int(predecessor)].operation {
        case .consume, .match: break
        case .branch, .capture: insert(predecessor)
        case .assert:
          if holds(automaton, predecessor, before: before, after: after) { insert(predecessor) }
        }
      }
    }
  }

  /// The instructions that read a class into what is in every state.
  private mutating func commonReaders(
    _ automaton: PatternAutomaton, of scalarClass: Int
  ) -> [Int32] {
    if let known = readers[scalarClass] { return known }
    let scalar = automaton.classifier.representatives[scalarClass]
    let found = automaton.commonReaders.filter { reads(scalar, automaton, $0) }
    steps += automaton.commonReaders.count
    readerCount += found.count + 8
    if readerCount * 4 > Self.memoryLimit / 4 {
      readers.removeAll()
      readerCount = found.count + 8
    }
    readers[scalarClass] = found
    return found
  }

  private func reads(
    _ scalar: UInt32, _ automaton: PatternAutomaton, _ number: Int32
  ) -> Bool {
    let instruction = automaton.instructions[Int(number)]
    return instruction.operation == .consume
      && automaton.sets[Int(instruction.argument)].contains(scalar)
  }

  private func holds(
    _ automaton: PatternAutomaton, _ number: Int32, before: PatternAssertion.Side,
    after: PatternAssertion.Side
  ) -> Bool {
    let argument = automaton.instructions[Int(number)].argument
    return PatternAssertion(rawValue: UInt8(argument))?.holds(before: before, after: after) == true
  }

  private mutating func insert(_ instruction: Int32) {
    let bit = UInt64(1) << UInt64(instruction & 63)
    guard building[Int(instruction >> 6)] & bit == 0 else { return }
    building[Int(instruction >> 6)] |= bit
    pending.append(instruction)
  }

  /// The entry of the set that was built, if it has one.
  func knownEntry(hash: UInt64) -> Entry? {
    var state = newest[hash] ?? -1
    while state >= 0 {
      let first = Int(state) * building.count
      if sets[first..<first + building.count].elementsEqual(building) { return entry(of: state) }
      state = older[Int(state)]
    }
    return nil
  }

  /// The entry of the set that was built, as a new state if need be.
  mutating func intern(_ automaton: PatternAutomaton) -> Entry {
    let hash = buildingHash
    if let entry = knownEntry(hash: hash) { return entry }
    let state = Int32(stateCount)
    sets += building
    table += repeatElement(-1, count: automaton.width)
    marks.append(0)
    older.append(newest[hash] ?? -1)
    newest[hash] = state
    var programs: [Int32] = []
    for word in building.indices {
      var rest = building[word] & automaton.startSet[word]
      while rest != 0 {
        let start = Int32(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
        if let program = automaton.programs[start] { programs.append(program) }
      }
    }
    beginning.append(programs)
    return entry(of: state)
  }

  /// Forgets all states.
  mutating func forgetStates() {
    table.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
    older.removeAll(keepingCapacity: true)
    newest.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    beginning.removeAll(keepingCapacity: true)
    for side in finalEntries.indices { finalEntries[side] = -1 }
  }

  func contains(_ instruction: Int32, in state: Int32) -> Bool {
    let word = sets[Int(state) * building.count + Int(instruction >> 6)]
    return word >> UInt64(instruction & 63) & 1 != 0
  }

  var buildingHash: UInt64 {
    var hash: UInt64 = 0
    for word in building {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }

  private func entry(of state: Int32) -> Entry {
    state << 1 | (beginning[Int(state)].isEmpty ? 0 : 1)
  }
}
