import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// A model of sentiment is whole and of this version, or refused.
@Suite struct SentimentModelFileTests {
  private let path = "mood.model"

  private func refusal(of bytes: [UInt8]) -> ModelError? {
    do {
      _ = try SmallMood.model(bytes)
      return nil
    } catch let error as ModelError {
      return error
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  @Test("A cut file is told") func truncation() {
    let bytes = SmallMood.bytes
    #expect(refusal(of: []) == .notAModel(path: path))
    for count in stride(from: 997, to: bytes.count, by: 99_991) {
      #expect(
        refusal(of: Array(bytes[..<count]))
          == .truncated(path: path, expected: bytes.count, found: count))
    }
    #expect(refusal(of: bytes + [0]) == .altered(path: path))
    #expect(refusal(of: Array("label\ttext\n".utf8)) == .notAModel(path: path))
  }

  @Test("Every flipped bit is seen") func flippedBits() {
    var generator = SplitMix64(seed: 41)
    let bytes = SmallMood.bytes
    let places =
      (0..<60).map { _ in Int.random(in: 56..<bytes.count, using: &generator) }
      + Array(16..<48)
    for place in places {
      var altered = bytes
      altered[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      #expect(refusal(of: altered) == .altered(path: path), "byte \(place)")
    }
  }

  @Test("Another version is told") func otherVersion() {
    var bytes = SmallMood.bytes
    bytes[8] = 99
    #expect(
      refusal(of: bytes)
        == .otherVersion(path: path, found: 99, expected: SentimentModel.formatVersion))
  }

  @Test("Whoever forges checksums may make a model useless, but not make it read out of bounds")
  func forgedSections() throws {
    var generator = SplitMix64(seed: 43)
    let memory = ModelMemory(copying: SmallMood.bytes)
    let (digest, sections) = try SectionFile.sections(
      of: memory.bytes, path: path, magic: SentimentModel.magic,
      version: SentimentModel.formatVersion)
    var opened = 0
    for round in 0..<120 {
      var forged = sections.keys.sorted().map {
        (number: $0, bytes: sections[$0].map { Array($0) } ?? [])
      }
      let victim = round % forged.count
      var contents = forged[victim].bytes
      switch round / forged.count % 3 {
      case 0:
        for _ in 0..<200 where !contents.isEmpty {
          contents[Int.random(in: contents.indices, using: &generator)] = UInt8.random(
            in: 0...255, using: &generator)
        }
      case 1:
        for index in contents.indices {
          contents[index] = UInt8.random(in: 0...255, using: &generator)
        }
      default:
        contents.removeLast(Int.random(in: 0...contents.count, using: &generator))
      }
      forged[victim].bytes = contents
      let bytes = SectionFile.bytes(
        magic: SentimentModel.magic, version: SentimentModel.formatVersion, data: digest,
        sections: forged)
      guard let model = try? SmallMood.model(bytes) else { continue }
      opened += 1
      var analyzer = SentimentAnalyzer(model: model)
      var tokenizer = Tokenizer()
      for text in ["味道不错但是太慢了，不好", "not bad at all, good", "A10023", "呵呵😡", ""] {
        tokenizer.tokenize(text)
        _ = analyzer.sentiment(of: tokenizer)
        _ = analyzer.explanation(of: tokenizer)
      }
    }
    #expect(opened > 30)
  }
}
