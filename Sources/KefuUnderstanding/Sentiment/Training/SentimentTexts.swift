import KefuText
import KefuValues

/// What the lexicon and the n-grams make of many texts.
struct SentimentTexts: Sendable {
  struct Text: Sendable {
    var tally: SentimentTally
    var buckets: [UInt32]
    var isChinese: Bool
    /// Equal for texts that are the same once normalised.
    var digest: Digest
  }

  let texts: [Text]

  init(
    _ messages: [String], lexicon: LexiconCompiler, dictionary: UserDictionary, threads: Int
  ) {
    let lexicon = OwnedLexicon(lexicon)
    let empty = Text(
      tally: SentimentTally(), buckets: [], isChinese: false, digest: Digest(high: 0, low: 0))
    var texts = [Text](repeating: empty, count: messages.count)
    let piece = 256
    texts.withUnsafeMutableBufferPointer { texts in
      guard let base = texts.baseAddress else { return }
      let memory = SharedMemory(base)
      concurrently((messages.count + piece - 1) / piece, threads: threads) { pieceIndex in
        var tokenizer = Tokenizer(dictionary: dictionary)
        var reading = SentimentReading()
        for index in (pieceIndex * piece)..<min((pieceIndex + 1) * piece, messages.count) {
          var message = messages[index]
          message.withUTF8 {
            tokenizer.tokenize($0)
            reading.read(tokenizer, message: $0, trie: lexicon.trie)
          }
          memory.base[index] = SentimentTexts.text(reading, tokenizer.text)
        }
      }
    }
    self.texts = texts
  }

  private static func text(
    _ reading: borrowing SentimentReading, _ text: borrowing TextBuffer
  ) -> Text {
    Text(
      tally: reading.tally,
      buckets: (0..<reading.grams.count).map { reading.grams[$0].bucket },
      isChinese: reading.isChinese,
      digest: Digest(
        UnsafeRawBufferPointer(UnsafeBufferPointer(start: text.units, count: text.count))))
  }
}
