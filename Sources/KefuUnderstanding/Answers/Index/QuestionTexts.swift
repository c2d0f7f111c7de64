import KefuText

/// The texts to index: ranges of bytes in UTF-8, and the group of each.
package struct QuestionTexts: Sendable {
  /// Where a text is, half-open.
  package struct Range: Hashable, Sendable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }
  }

  package let memory: ModelMemory
  package let ranges: [Range]
  /// By text; empty if every text is its own group.
  package let groups: [UInt32]

  /// Texts in memory; ranges must be inside of it, and `groups` empty or as many.
  package init(memory: ModelMemory, ranges: [Range], groups: [UInt32] = []) {
    let size = memory.bytes.count
    precondition(ranges.allSatisfy { $0.start >= 0 && $0.start <= $0.end && $0.end <= size })
    precondition(groups.isEmpty || groups.count == ranges.count)
    self.memory = memory
    self.ranges = ranges
    self.groups = groups
  }

  /// Copies strings.
  package init(_ texts: [String], groups: [UInt32] = []) {
    var bytes = [UInt8]()
    var ranges = [Range]()
    ranges.reserveCapacity(texts.count)
    for text in texts {
      let start = bytes.count
      bytes += text.utf8
      ranges.append(Range(start: start, end: bytes.count))
    }
    self.init(memory: ModelMemory(copying: bytes), ranges: ranges, groups: groups)
  }

  package var count: Int { ranges.count }

  /// The bytes of a text.
  @inline(__always)
  package subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    let range = ranges[index]
    return UnsafeRawBufferPointer(rebasing: memory.bytes[range.start..<range.end])
      .assumingMemoryBound(to: UInt8.self)
  }
}
