import KefuValues
import Testing

@testable import KefuUnderstanding

/// A reading model's file is the same for the same examples, and whole or refused.
@Suite struct ReadingModelTests {
  @Test("The same examples give the same bytes")
  func determinism() {
    let bytes = SmallReading.bytes()
    #expect((0..<3).allSatisfy { _ in SmallReading.bytes() == bytes })
  }

  @Test("A damaged file is refused")
  func damage() {
    let bytes = SmallReading.bytes()
    var generator = SplitMix64(seed: 43)
    for _ in 0..<100 {
      var altered = bytes
      altered[Int.random(in: 0..<bytes.count, using: &generator)] ^=
        1 << UInt8.random(in: 0..<8, using: &generator)
      #expect(throws: ModelError.self) { try SmallReading.model(altered) }
    }
    for count in stride(from: 0, to: bytes.count, by: 9973) {
      #expect(throws: ModelError.self) { try SmallReading.model(Array(bytes[..<count])) }
    }
  }

  @Test("Another example or word gives another digest")
  func digests() throws {
    let digest = ReadingModel.digest(texts: ["a"], dictionaryWords: ["b"])
    #expect(digest != ReadingModel.digest(texts: ["a", "b"], dictionaryWords: []))
    #expect(digest != ReadingModel.digest(texts: ["a"], dictionaryWords: ["c"]))
    #expect(digest == ReadingModel.digest(texts: ["a"], dictionaryWords: ["b"]))
  }
}
