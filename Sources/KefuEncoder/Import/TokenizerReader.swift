/// Reads a `tokenizer.json` of the library tokenizers; whatever it says that is not known is an error.
struct TokenizerReader {
  let document: JSONValue
  let path: String

  func definition() throws(EncoderError) -> TokenizerDefinition {
    guard let model = document["model"] else { throw malformed("it has no 'model'") }
    // Old files have no type.
    let isList = model["vocab"]?.elements != nil
    let type =
      model["type"]?.text ?? (model["merges"] != nil ? "BPE" : isList ? "Unigram" : "WordPiece")
    switch type {
    case "Unigram": return try unigram(model)
    case "WordPiece": return try wordPiece(model)
    default: throw unsupported("the tokenizer is '\(type)'; known are WordPiece and Unigram")
    }
  }

  func malformed(_ problem: String) -> EncoderError { .malformed(path: path, problem: problem) }

  func unsupported(_ problem: String) -> EncoderError { .unsupported(path: path, problem: problem) }

  private func wordPiece(_ model: JSONValue) throws(EncoderError) -> TokenizerDefinition {
    guard let vocabulary = model["vocab"]?.members, !vocabulary.isEmpty else {
      throw malformed("its vocabulary is empty")
    }
    var pieces = [[UInt8]](repeating: [], count: vocabulary.count)
    for (piece, number) in vocabulary {
      // Numbers may have holes, but a tokenizer of 30,000 pieces has none that is a billion.
      guard let number = number.integer, number >= 0, number < vocabulary.count * 2 + 1_000 else {
        throw malformed("the number of the piece '\(piece)' is out of all measure")
      }
      if number >= pieces.count {
        pieces += [[UInt8]](repeating: [], count: number + 1 - pieces.count)
      }
      pieces[number] = Array(piece.utf8)
    }
    let unknown = model["unk_token"]?.text ?? "[UNK]"
    guard let unknownNumber = vocabulary.last(where: { $0.key == unknown })?.value.integer else {
      throw malformed("the piece '\(unknown)' is not in the vocabulary")
    }
    guard let normalizer = document["normalizer"], normalizer["type"]?.text == "BertNormalizer"
    else { throw unsupported("texts are normalised otherwise than by BertNormalizer") }
    guard document["pre_tokenizer"]?["type"]?.text == "BertPreTokenizer" else {
      throw unsupported("words are split otherwise than by BertPreTokenizer")
    }
    let lowercases = normalizer["lowercase"]?.isTrue ?? true
    let strips = normalizer["strip_accents"] ?? .null
    let (first, last) = try ends()
    return TokenizerDefinition(
      algorithm: .wordPiece(
        BertNormalization(
          cleans: normalizer["clean_text"]?.isTrue ?? true,
          splitsChinese: normalizer["handle_chinese_chars"]?.isTrue ?? true,
          stripsMarks: strips.isNull ? lowercases : strips.isTrue, lowercases: lowercases),
        longestWord: model["max_input_chars_per_word"]?.integer ?? 100,
        continuation: Array((model["continuing_subword_prefix"]?.text ?? "##").utf8)),
      pieces: pieces, unknown: unknownNumber, first: first, last: last, added: try added())
  }

  /// The tokens that every text begins and ends with.
  func ends() throws(EncoderError) -> (first: [Int], last: [Int]) {
    guard let processor = document["post_processor"], !processor.isNull else { return ([], []) }
    switch processor["type"]?.text {
    case "TemplateProcessing":
      var ends: (first: [Int], last: [Int]) = ([], [])
      var isAfter = false
      for part in processor["single"]?.elements ?? [] {
        if part["Sequence"] != nil {
          isAfter = true
        } else if let name = part["SpecialToken"]?["id"]?.text {
          let numbers = processor["special_tokens"]?[name]?["ids"]?.elements ?? []
          let tokens = numbers.compactMap(\.integer)
          guard !tokens.isEmpty, tokens.count == numbers.count else {
            throw malformed("the special token '\(name)' has no number")
          }
          if isAfter { ends.last += tokens } else { ends.first += tokens }
        }
      }
      return ends
    case "BertProcessing", "RobertaProcessing":
      guard let first = processor["cls"]?.elements?.last?.integer,
        let last = processor["sep"]?.elements?.last?.integer
      else { throw malformed("the post-processor has no 'cls' and 'sep'") }
      return ([first], [last])
    case let type: throw unsupported("the post-processor is '\(type ?? "")'")
    }
  }

  /// Pieces of text that are always one token.
  func added() throws(EncoderError) -> [EncoderTokenizer.AddedToken] {
    var added: [EncoderTokenizer.AddedToken] = []
    for token in document["added_tokens"]?.elements ?? [] {
      guard let text = token["content"]?.text, let number = token["id"]?.integer,
        let number = Int32(exactly: number), number >= 0
      else { throw malformed("an added token has no content or number") }
      added.append(
        EncoderTokenizer.AddedToken(
          text: text, token: number, stripsLeft: token["lstrip"]?.isTrue ?? false,
          stripsRight: token["rstrip"]?.isTrue ?? false))
    }
    return added
  }
}
