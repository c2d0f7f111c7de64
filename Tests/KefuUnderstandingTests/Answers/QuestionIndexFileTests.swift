import KefuTestSupport
import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// An index file is whole, or refused; and no file makes a search trap.
@Suite struct QuestionIndexFileTests {
  private static let bytes: [UInt8] = {
    var random = RandomQuestions(vocabulary: 60, seed: 17)
    let texts = (0..<3000).map { _ in random.question(most: 6) }
    return QuestionIndexBuilder.bytes(
      of: QuestionTexts(texts, groups: texts.indices.map { UInt32($0 / 2) }),
      data: Digest(high: 1, low: 2))
  }()

  private func open(_ bytes: [UInt8]) throws -> QuestionIndex {
    let index = try QuestionIndex(memory: ModelMemory(copying: bytes), path: "test")
    try index.checkContents()
    return index
  }

  @Test func aMappedFileEqualsItsBytes() throws {
    try withTemporaryFolder { folder in
      try write(QuestionIndexFileTests.bytes, to: folder + "/index")
      let index = try QuestionIndex(path: folder + "/index")
      try index.checkContents()
      #expect(index.count == 3000)
      #expect(index.dataDigest == Digest(high: 1, low: 2))
      #expect(index.byteCount == QuestionIndexFileTests.bytes.count)
      #expect(index.group(of: 2999) == 1499)
    }
  }

  @Test func everyFlippedBitIsSeen() {
    var generator = SplitMix64(seed: 19)
    for _ in 0..<300 {
      var altered = QuestionIndexFileTests.bytes
      altered[Int.random(in: altered.indices, using: &generator)] ^=
        1 << UInt8.random(in: 0..<8, using: &generator)
      #expect(throws: ModelError.self) { try open(altered) }
    }
    for count in stride(from: 0, to: QuestionIndexFileTests.bytes.count, by: 4999) {
      #expect(throws: ModelError.self) {
        try open(Array(QuestionIndexFileTests.bytes[..<count]))
      }
    }
  }

  @Test("whoever forges checksums may make an index useless, but not make it read out of bounds")
  func noForgedSectionTraps() throws {
    var generator = SplitMix64(seed: 23)
    let memory = ModelMemory(copying: QuestionIndexFileTests.bytes)
    let (digest, sections) = try SectionFile.sections(
      of: memory.bytes, path: "test", magic: QuestionIndex.magic,
      version: QuestionIndex.formatVersion)
    var random = RandomQuestions(vocabulary: 60, seed: 29)
    var tokenizer = Tokenizer()
    var opened = 0
    for round in 0..<600 {
      var forged = sections.keys.sorted().map {
        (number: $0, bytes: sections[$0].map { Array($0) } ?? [])
      }
      let victim = round % forged.count
      forged[victim].bytes.damage(using: &generator)
      let bytes = SectionFile.bytes(
        magic: QuestionIndex.magic, version: QuestionIndex.formatVersion, data: digest,
        sections: forged)
      guard let index = try? open(bytes) else { continue }
      opened += 1
      var edits = QuestionIndexEdits(of: index)
      tokenizer.tokenize(random.question(most: 6))
      _ = try edits.add(tokenizer, group: 1)
      edits.remove(question: 5)
      edits.remove(group: 7)
      var searcher = QuestionSearcher(edits: edits)
      for _ in 0..<10 {
        tokenizer.tokenize(random.question(most: 9))
        for match in searcher.search(tokenizer, limit: 10, distinctGroups: round % 2 == 0) {
          _ = searcher.explanation(of: match.question, for: tokenizer)
        }
      }
    }
    #expect(opened > 200)
  }
}

extension [UInt8] {
  /// Random bytes, a few of them, or fewer.
  fileprivate mutating func damage(using generator: inout SplitMix64) {
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: for index in indices { self[index] = UInt8.random(in: 0...255, using: &generator) }
    case 1:
      for _ in 0..<40 where !isEmpty {
        self[Int.random(in: indices, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
    default: removeLast(Int.random(in: 0...count, using: &generator))
    }
  }
}
