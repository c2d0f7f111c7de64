import Kefu
import KefuAuthoring
import KefuText
import KefuUnderstanding
import Testing

/// What the shipped store's reader makes of mistyped and regional messages, and what it leaves alone.
@Suite struct ReadingTests {
  private struct Readers: ~Copyable {
    var tokenizer: Tokenizer
    var reader: MessageReader

    init() throws {
      let definition = try ShippedStore.definition
      let dictionary = UserDictionary(words: definition.words)
      let bytes = ReadingModel.bytes(
        texts: definition.labelledTexts.map(\.text),
        dictionaryWords: definition.words.map(\.text), dictionary: dictionary)
      reader = MessageReader(
        model: try ReadingModel(memory: ModelMemory(copying: bytes), path: "reading"))
      tokenizer = Tokenizer(dictionary: dictionary)
    }

    /// The message as the intent model sees it, or `nil` if nothing is read otherwise.
    mutating func reading(of text: String) -> String? {
      tokenizer.tokenize(text)
      return reader.read(tokenizer) ? String(decoding: reader.rewritten, as: UTF8.self) : nil
    }
  }

  @Test("Mistyped and regional words are read as what was meant", arguments: ["zh", "en"])
  func rewritten(language: String) throws {
    var readers = try Readers()
    let rows = try ShippedStore.fixture("Reading/rewritten-\(language).tsv").nonEmptyLines
    #expect(rows.count >= 120)
    for row in rows {
      let columns = row.split(separator: "\t").map(String.init)
      try #require(columns.count == 2, "\(row)")
      let reading = readers.reading(of: columns[0])
      #expect(reading == columns[1], "\(columns[0])")
    }
  }

  @Test("Clean and foreign messages stay as they are", arguments: ["zh", "en"])
  func kept(language: String) throws {
    var readers = try Readers()
    let rows = try ShippedStore.fixture("Reading/kept-\(language).txt").nonEmptyLines
    #expect(rows.count >= 120)
    for row in rows {
      let reading = readers.reading(of: row)
      #expect(reading == nil, "\(row)")
    }
  }

  @Test("No word of an example is taken for a slip; only the tables of regional words apply")
  func examplesAreKept() throws {
    var readers = try Readers()
    for example in try ShippedStore.definition.labelledTexts {
      guard readers.reading(of: example.text) != nil else { continue }
      // Common confusions are a table too, and told as homophones.
      let isTable = readers.reader.rewrites.allSatisfy {
        $0.reason == .regional || $0.reason == .homophone
      }
      #expect(isTable, "\(example.text)")
    }
  }

  @Test("Held-out lines are hardly touched", arguments: ["zh", "en"])
  func heldOutLinesAreKept(language: String) throws {
    var readers = try Readers()
    let lines = try ShippedStore.fixture("HeldOut/\(language).tsv").nonEmptyLines
    var count = 0
    for line in lines {
      let text = line.split(separator: "\t", maxSplits: 1).last.map(String.init) ?? ""
      if readers.reading(of: text) != nil { count += 1 }
    }
    #expect(count * 50 < lines.count)
  }
}
