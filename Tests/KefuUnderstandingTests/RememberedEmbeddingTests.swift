import KefuUnderstanding
import KefuValues
import Testing

/// No text is encoded twice, in one run or in the next.
@Suite struct RememberedEmbeddingTests {
  private let encoder = SynonymEmbedding([["a"], ["b"]])

  private func vectors(_ texts: [String], _ embedding: any TextEmbedding) -> [Float] {
    var numbers = [Float](repeating: -1, count: texts.count * embedding.dimension)
    numbers.withUnsafeMutableBufferPointer { embedding.embed(texts, into: $0) }
    return numbers
  }

  @Test func encodesATextOnce() {
    let remembered = RememberedEmbedding(encoder)
    let texts = ["a", "b", "a", "ab"]
    #expect(vectors(texts, remembered) == vectors(texts, SynonymEmbedding([["a"], ["b"]])))
    #expect(encoder.encoded == ["a", "b", "ab"])
    _ = vectors(["b", "new"], remembered)
    #expect(encoder.encoded == ["a", "b", "ab", "new"])
  }

  @Test func goesOnWhereAnotherRunEnded() {
    let first = RememberedEmbedding(encoder)
    let expected = vectors(["a", "b"], first)
    #expect(first.hasLearned)
    let later = SynonymEmbedding([["a"], ["b"]])
    let second = RememberedEmbedding(later, remembering: ModelMemory(copying: first.bytes))
    #expect(vectors(["a", "b"], second) == expected)
    #expect(later.encoded.isEmpty && !second.hasLearned)
    #expect(second.bytes == first.bytes)
  }

  @Test func ignoresWhatIsDamagedOrOfAnotherEncoder() {
    let first = RememberedEmbedding(encoder)
    _ = vectors(["a"], first)
    let other = SynonymEmbedding([["a"], ["b"]], name: "another")
    _ = vectors(["a"], RememberedEmbedding(other, remembering: ModelMemory(copying: first.bytes)))
    #expect(other.encoded == ["a"])
    var bytes = first.bytes
    for position in stride(from: 0, to: bytes.count, by: 7) {
      bytes[position] ^= 0x55
      let fresh = SynonymEmbedding([["a"], ["b"]])
      let remembered = RememberedEmbedding(fresh, remembering: ModelMemory(copying: bytes))
      #expect(vectors(["a"], remembered) == [1, 0])
      bytes[position] ^= 0x55
    }
  }
}
