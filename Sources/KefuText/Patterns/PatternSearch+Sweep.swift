extension PatternSearch {
  /// The backward pass: finds the state of every position from the end down to `lower`.
  mutating func sweep(
    _ automaton: PatternAutomaton, over text: UnsafeBufferPointer<UInt32>, from lower: Int
  ) {
    begin(automaton, text, from: lower)
    descend(automaton, text, from: end, to: lower)
  }

  /// The same over the whole text, and marks the programs that match somewhere instead of keeping states.
  mutating func markMatching(
    _ automaton: PatternAutomaton, over text: UnsafeBufferPointer<UInt32>,
    in isMatching: inout [Bool]
  ) {
    begin(automaton, text, from: 0)
    visit += 1
    var position = end
    while true {
      let known = follow(automaton, text, from: position, to: 0)
      for entry in entries[known...position] where entry & 1 != 0 {
        let state = Int(entry >> 1)
        if marks[state] == visit { continue }
        marks[state] = visit
        for program in beginning[state] { isMatching[Int(program)] = true }
      }
      guard known > 0 else { return }
      position = known - 1
      extend(automaton, text, to: position)
      segments.removeAll()
    }
  }

  /// The first position from `position` on at which a match begins.
  func firstStart(from position: Int) -> Int? {
    guard position <= end else { return nil }
    return entries[(position - base)...(end - base)].firstIndex { $0 & 1 != 0 }.map { $0 + base }
  }

  /// Makes the state of a position known again; positions must not decrease between calls.
  mutating func restore(
    _ automaton: PatternAutomaton, _ text: UnsafeBufferPointer<UInt32>, at position: Int
  ) {
    while position > top {
      let segment = segments.removeLast()
      guard position <= segment.upper else { continue }
      forgetStates()
      building = segment.set
      top = segment.upper
      entries[top - base] = intern(automaton)
      descend(automaton, text, from: top, to: segment.lower)
    }
  }

  private mutating func begin(
    _ automaton: PatternAutomaton, _ text: UnsafeBufferPointer<UInt32>, from lower: Int
  ) {
    segments.removeAll(keepingCapacity: true)
    base = lower
    end = text.count
    top = end
    if entries.count <= end - base {
      entries += repeatElement(0, count: end - base + 1 - entries.count)
    }
    // Three more states than the limit do no harm, and are needed together with any other.
    entries[end - base] = finalEntry(automaton, before: side(automaton, text, before: end))
  }

  private mutating func descend(
    _ automaton: PatternAutomaton, _ text: UnsafeBufferPointer<UInt32>, from upper: Int,
    to lower: Int
  ) {
    var position = upper
    while true {
      position = follow(automaton, text, from: position, to: lower)
      guard position > lower else { return }
      position -= 1
      extend(automaton, text, to: position)
    }
  }

  /// Follows known transitions down from a position; returns where they or the text end.
  private mutating func follow(
    _ automaton: PatternAutomaton, _ text: UnsafeBufferPointer<UInt32>, from upper: Int,
    to lower: Int
  ) -> Int {
    let reached = Self.follow(
      automaton, text, table: table, entries: &entries, base: base, from: upper, to: lower)
    steps += upper - reached
    return reached
  }

  private static func follow(
    _ automaton: PatternAutomaton, _ text: UnsafeBufferPointer<UInt32>, table: [Entry],
    entries: inout [Entry], base: Int, from upper: Int, to lower: Int
  ) -> Int {
    guard upper > lower else { return upper }
    let width = automaton.width
    let sideCount = automaton.sideCount
    return table.withUnsafeBufferPointer { table in
      automaton.sides.withUnsafeBufferPointer { sides in
        automaton.classifier.withUnsafePages { classifier in
          entries.withUnsafeMutableBufferPointer { entries in
            var position = upper
            var entry = entries[position - base]
            var scalarClass = classifier(text[position - 1])
            while position > lower {
              let classBefore = position > 1 ? classifier(text[position - 2]) : 0
              let side = position > 1 ? sides[classBefore].rawValue : 0
              let symbol = scalarClass &* sideCount &+ Int(side)
              entry = table[Int(entry >> 1) &* width &+ symbol]
              if entry < 0 { break }
              position &-= 1
              entries[position - base] = entry
              scalarClass = classBefore
            }
            return position
          }
        }
      }
    }
  }

  /// Finds the entry of a position by making the transition from the next one; forgets all states if
  /// there is no room for another.
  private mutating func extend(
    _ automaton: PatternAutomaton, _ text: UnsafeBufferPointer<UInt32>, to position: Int
  ) {
    let entry = entries[position + 1 - base]
    let scalarClass = automaton.classifier.search(text[position])
    let side = side(automaton, text, before: position)
    build(automaton, before: entry, scalarClass: scalarClass, side: side)
    steps += 1
    let isFull = stateCount >= stateLimit && knownEntry(hash: buildingHash) == nil
    if isFull {
      let first = Int(entries[top - base] >> 1) * building.count
      let set = Array(sets[first..<first + building.count])
      segments.append(Segment(lower: position + 1, upper: top, set: set))
      top = position
      forgetStates()
    }
    entries[position - base] = intern(automaton)
    if !isFull {
      let symbol = scalarClass * automaton.sideCount + Int(side.rawValue)
      table[Int(entry >> 1) * automaton.width + symbol] = entries[position - base]
    }
  }

  private func side(
    _ automaton: PatternAutomaton, _ text: UnsafeBufferPointer<UInt32>, before position: Int
  ) -> PatternAssertion.Side {
    position > 0 ? automaton.sides[automaton.classifier.search(text[position - 1])] : .edge
  }
}
