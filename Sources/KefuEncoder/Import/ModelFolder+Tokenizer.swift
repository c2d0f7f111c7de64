extension ModelFolder {
  /// The tokenizer: `tokenizer.json`, else `vocab.txt`.
  func tokenizer() throws(EncoderError) -> TokenizerDefinition {
    if let document = try json("tokenizer.json") {
      return try TokenizerReader(document: document, path: file("tokenizer.json")).definition()
    }
    guard FileMemory.exists(file("vocab.txt")) else {
      throw .missing(file: "tokenizer.json' or 'vocab.txt", folder: path)
    }
    return try vocabularyTokenizer()
  }

  /// BERT's tokenizer with a list of pieces, one a line.
  private func vocabularyTokenizer() throws(EncoderError) -> TokenizerDefinition {
    let path = file("vocab.txt")
    let memory = try FileMemory(mapping: path)
    var pieces = memory.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      [UInt8]($0.last == 0x0D ? $0.dropLast() : $0)
    }
    if pieces.last?.isEmpty == true { pieces.removeLast() }
    func number(of piece: String) throws(EncoderError) -> Int {
      guard let number = pieces.lastIndex(of: Array(piece.utf8)) else {
        throw .malformed(path: path, problem: "it has no line '\(piece)'")
      }
      return number
    }
    let settings = try json("tokenizer_config.json")
    let lowercases: Bool
    if case .boolean(let flag) = settings?["do_lower_case"] ?? .null {
      lowercases = flag
    } else {
      lowercases = true
    }
    let stripsMarks: Bool
    if case .boolean(let flag) = settings?["strip_accents"] ?? .null {
      stripsMarks = flag
    } else {
      stripsMarks = lowercases
    }
    let splitsChinese: Bool
    if case .boolean(let flag) = settings?["tokenize_chinese_chars"] ?? .null {
      splitsChinese = flag
    } else {
      splitsChinese = true
    }
    var added: [EncoderTokenizer.AddedToken] = []
    for text in ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] {
      if let token = pieces.lastIndex(of: Array(text.utf8)) {
        added.append(
          EncoderTokenizer.AddedToken(
            text: text, token: Int32(token), stripsLeft: false, stripsRight: false))
      }
    }
    return TokenizerDefinition(
      algorithm: .wordPiece(
        BertNormalization(
          cleans: true, splitsChinese: splitsChinese, stripsMarks: stripsMarks,
          lowercases: lowercases),
        longestWord: 100, continuation: Array("##".utf8)),
      pieces: pieces, unknown: try number(of: "[UNK]"), first: [try number(of: "[CLS]")],
      last: [try number(of: "[SEP]")], added: added)
  }
}
