import KefuText

/// The features of many texts, in compressed rows, before a vocabulary numbers them.
struct FeaturizedTexts: Sendable {
  struct Entry: Sendable {
    var hash: UInt64
    var count: Float
    var block: Feature.Block
    var isHan: Bool
  }

  var rows: [[Entry]]
  /// Equal for texts of the same words in any order, numbers and dictionary classes masked: near-duplicates.
  var signatures: [UInt64]

  init(
    _ texts: [String], settings: FeatureSettings, dictionary: UserDictionary, threads: Int
  ) {
    var rows = [[Entry]](repeating: [], count: texts.count)
    var signatures = [UInt64](repeating: 0, count: texts.count)
    let piece = 256
    rows.withUnsafeMutableBufferPointer { rows in
      signatures.withUnsafeMutableBufferPointer { signatures in
        guard let rowBase = rows.baseAddress, let signatureBase = signatures.baseAddress else {
          return
        }
        let rowMemory = SharedMemory(rowBase)
        let signatureMemory = SharedMemory(signatureBase)
        concurrently((texts.count + piece - 1) / piece, threads: threads) { pieceIndex in
          var tokenizer = Tokenizer(dictionary: dictionary)
          var extractor = FeatureExtractor(settings: settings)
          for index in (pieceIndex * piece)..<min((pieceIndex + 1) * piece, texts.count) {
            tokenizer.tokenize(texts[index])
            extractor.extract(from: tokenizer)
            var row = [Entry]()
            row.reserveCapacity(extractor.count)
            for position in 0..<extractor.count {
              let feature = extractor[position]
              row.append(
                Entry(
                  hash: feature.hash, count: feature.count, block: feature.block,
                  isHan: feature.isHan))
            }
            rowMemory.base[index] = row
            signatureMemory.base[index] = extractor.signature
          }
        }
      }
    }
    self.rows = rows
    self.signatures = signatures
  }
}
