import KefuValues
import Testing

@Suite struct DigestTests {
  /// Reference values of MurmurHash3_x64_128 with seed 0.
  @Test(arguments: [
    ("", "00000000000000000000000000000000"),
    ("hello", "cbd8a7b341bd9b025b1e906a48ae1d19"),
    ("The quick brown fox jumps over the lazy dog", "e34bbc7bbc071b6c7a433ca9c49a9347"),
  ])
  func equalsTheReference(text: String, expected: String) {
    #expect(Digest(text).description == expected)
  }

  @Test func aSeedChainsPieces() {
    let first = Digest("a")
    #expect(Digest("b", seed: first) != Digest("b"))
    #expect(Digest("b", seed: first) == Digest("b", seed: Digest("a")))
  }
}
