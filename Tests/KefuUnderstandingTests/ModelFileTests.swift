import Glibc
import KefuTestSupport
import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// A model file is whole and of this version, or refused.
@Suite struct ModelFileTests {
  private let path = "small.model"

  private func refusal(of bytes: [UInt8]) -> ModelError? {
    do {
      try SmallStore.model(bytes).checkExamples()
      return nil
    } catch let error as ModelError {
      return error
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  @Test func truncationIsTold() {
    let bytes = SmallStore.bytes
    #expect(refusal(of: []) == .notAModel(path: path))
    for count in stride(from: 997, to: bytes.count, by: 997) {
      #expect(
        refusal(of: Array(bytes[..<count]))
          == .truncated(path: path, expected: bytes.count, found: count))
    }
    #expect(
      refusal(of: Array(bytes[..<20])) == .truncated(path: path, expected: 56, found: 20))
    #expect(refusal(of: bytes + [0]) == .altered(path: path))
  }

  @Test func everyFlippedBitIsSeen() {
    var generator = SplitMix64(seed: 31)
    let bytes = SmallStore.bytes
    let places =
      (0..<200).map { _ in Int.random(in: 0..<bytes.count, using: &generator) }
      + Array(0..<96)
    for place in places {
      var altered = bytes
      altered[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      let error = refusal(of: altered)
      switch place {
      case 0..<8: #expect(error == .notAModel(path: path))
      case 8..<12:
        guard case .otherVersion = error else {
          Issue.record("byte \(place): \(error?.description ?? "accepted")")
          continue
        }
      case 48..<56:
        // The size of the file: a larger one is taken for the truth.
        #expect(error != nil)
      default: #expect(error == .altered(path: path), "byte \(place)")
      }
    }
  }

  @Test func anotherVersionIsTold() {
    var bytes = SmallStore.bytes
    bytes[8] = 1
    #expect(
      refusal(of: bytes)
        == .otherVersion(path: path, found: 1, expected: IntentModel.formatVersion))
    #expect(
      refusal(of: bytes)?.description
        == "the model 'small.model' has format version 1, this program reads "
        + "\(IntentModel.formatVersion); "
        + "train it again with 'kefu train'")
  }

  @Test func anotherFileIsNotAModel() {
    #expect(refusal(of: Array("label\ttext\n".utf8)) == .notAModel(path: path))
    #expect(throws: ModelError.self) { try IntentModel(path: "/nonexistent/kefu.model") }
    #expect(throws: ModelError.unreadable(path: "/", reason: "it is not a file")) {
      try IntentModel(path: "/")
    }
  }

  @Test func aDamagedExampleIsNotShownAndTheRestStillWorks() throws {
    let place = try #require(
      SmallStore.bytes.indices.last {
        SmallStore.bytes[$0...].starts(with: "where is my order".utf8)
      })
    var bytes = SmallStore.bytes
    bytes[place] ^= 1
    let model = try SmallStore.model(bytes)
    #expect(throws: ModelError.altered(path: path)) { try model.checkExamples() }
    var classifier = IntentClassifier(model: model, rejectedShare: 0.05)
    var tokenizer = Tokenizer()
    tokenizer.tokenize("where is my order")
    #expect(classifier.nearestExamples(to: tokenizer, limit: 3).isEmpty)
    #expect(
      classifier.ranking(of: tokenizer, limit: 1).candidates[0].name.rawValue == "track_order")
  }

  /// Whoever forges checksums may make a model useless, but not make it read out of bounds.
  @Test func noForgedSectionTraps() throws {
    var generator = SplitMix64(seed: 37)
    let memory = ModelMemory(copying: SmallStore.bytes)
    let (digest, sections) = try SectionFile.sections(
      of: memory.bytes, path: path, magic: IntentModel.magic, version: IntentModel.formatVersion)
    var opened = 0
    for round in 0..<400 {
      var forged = sections.keys.sorted().map {
        (number: $0, bytes: sections[$0].map { Array($0) } ?? [])
      }
      let victim = round % forged.count
      var contents = forged[victim].bytes
      switch Int.random(in: 0..<3, using: &generator) {
      case 0:
        for index in contents.indices {
          contents[index] = UInt8.random(in: 0...255, using: &generator)
        }
      case 1:
        for _ in 0..<5 where !contents.isEmpty {
          contents[Int.random(in: contents.indices, using: &generator)] = UInt8.random(
            in: 0...255, using: &generator)
        }
      default:
        contents.removeLast(Int.random(in: 0...contents.count, using: &generator))
      }
      forged[victim].bytes = contents
      let bytes = SectionFile.bytes(
        magic: IntentModel.magic, version: IntentModel.formatVersion, data: digest,
        sections: forged)
      guard let model = try? SmallStore.model(bytes) else { continue }
      opened += 1
      #expect(throws: Never.self) { try model.checkExamples() }
      var classifier = IntentClassifier(model: model, rejectedShare: 0.05)
      var tokenizer = Tokenizer()
      for text in ["where is my order 我的退款", "A10023", "请改一下收货地址", ""] {
        tokenizer.tokenize(text)
        _ = classifier.ranking(of: tokenizer, limit: 5)
        _ = classifier.nearestExamples(to: tokenizer, limit: 100)
        _ = classifier.explanation(of: tokenizer, limit: 2)
      }
    }
    #expect(opened > 100)
  }

  @Test func aMappedFileEqualsItsBytes() throws {
    let file = "/tmp/kefu-model-\(getpid()).model"
    let stream = try #require(fopen(file, "w"))
    _ = SmallStore.bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) }
    fclose(stream)
    defer { unlink(file) }
    let model = try IntentModel(path: file)
    try model.checkExamples()
    #expect(model.exampleCount == SmallStore.examples.count)
    #expect(model.byteCount == SmallStore.bytes.count)
    #expect(model.labels.map(\.rawValue) == SmallStore.intents.map(\.name).sorted())
    checkClassifierLaws(model, dictionary: SmallStore.dictionary, messages: ["我的快递到哪了"])
  }
}
