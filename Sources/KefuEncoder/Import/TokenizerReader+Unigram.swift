extension TokenizerReader {
  /// A model of SentencePiece: pieces with scores, a compiled normalisation.
  func unigram(_ model: JSONValue) throws(EncoderError) -> TokenizerDefinition {
    guard let vocabulary = model["vocab"]?.elements, !vocabulary.isEmpty else {
      throw malformed("its vocabulary is empty")
    }
    var pieces: [[UInt8]] = []
    var scores: [Double] = []
    pieces.reserveCapacity(vocabulary.count)
    scores.reserveCapacity(vocabulary.count)
    for element in vocabulary {
      guard let pair = element.elements, pair.count == 2, let piece = pair[0].text,
        let score = pair[1].number, score.isFinite
      else { throw malformed("piece \(pieces.count) of the vocabulary is not a text and a score") }
      pieces.append(Array(piece.utf8))
      scores.append(score)
    }
    guard let unknown = model["unk_id"]?.integer, pieces.indices.contains(unknown) else {
      throw malformed("'unk_id' is not a piece")
    }
    let (map, mergesSpaces) = try normalization(document["normalizer"] ?? .null)
    let (first, last) = try ends()
    return TokenizerDefinition(
      algorithm: .unigram(
        scores: scores, map: map,
        splitting: try splitting(document["pre_tokenizer"] ?? .null, mergesSpaces),
        bytePieces: model["byte_fallback"]?.isTrue == true ? try bytePieces(pieces) : []),
      pieces: pieces, unknown: unknown, first: first, last: last, added: try added())
  }

  private func bytePieces(_ pieces: [[UInt8]]) throws(EncoderError) -> [Int] {
    var places: [[UInt8]: Int] = [:]
    for (index, piece) in pieces.enumerated() where piece.count == 6 { places[piece] = index }
    var found: [Int] = []
    for byte in 0..<256 {
      let digits = String(byte, radix: 16, uppercase: true)
      let name = "<0x" + (digits.count == 1 ? "0" : "") + digits + ">"
      guard let place = places[Array(name.utf8)] else {
        throw malformed("the piece '\(name)' is not in the vocabulary")
      }
      found.append(place)
    }
    return found
  }

  /// The compiled map, and whether several spaces become one.
  private func normalization(
    _ normalizer: JSONValue
  ) throws(EncoderError) -> (map: [UInt8], mergesSpaces: Bool) {
    var map: [UInt8] = []
    var mergesSpaces = false
    let steps =
      normalizer["type"]?.text == "Sequence"
      ? normalizer["normalizers"]?.elements ?? [] : normalizer.isNull ? [] : [normalizer]
    for step in steps {
      switch step["type"]?.text ?? "" {
      case "Precompiled":
        guard map.isEmpty, let text = step["precompiled_charsmap"]?.text,
          let decoded = [UInt8](base64: text),
          decoded.withUnsafeBytes({ CharacterMap($0) != nil })
        else { throw malformed("its compiled normalisation cannot be read") }
        map = decoded
      case "Replace" where step["pattern"]?["Regex"]?.text == " {2,}":
        mergesSpaces = true
      case let type:
        throw unsupported(
          "texts are normalised by '\(type)'; known are Precompiled and Replace of spaces")
      }
    }
    return (map, mergesSpaces)
  }

  private func splitting(
    _ splitter: JSONValue, _ mergesSpaces: Bool
  ) throws(EncoderError) -> UnigramTokenizer.Splitting {
    let steps =
      splitter["type"]?.text == "Sequence"
      ? splitter["pretokenizers"]?.elements ?? [] : [splitter]
    let types = steps.map { $0["type"]?.text ?? "" }
    guard let metaspace = steps.last, metaspace["replacement"]?.text == "▁",
      metaspace["prepend_scheme"]?.text ?? "always" == "always",
      metaspace["add_prefix_space"] == nil || metaspace["add_prefix_space"]?.isTrue == true
    else {
      throw unsupported("words are split by \(types); known is Metaspace with '▁' before all")
    }
    switch types {
    case ["WhitespaceSplit", "Metaspace"]: return .whiteSpace
    case ["Metaspace"]: return mergesSpaces ? .spacesMerged : .spaces
    default: throw unsupported("words are split by \(types); known is Metaspace")
    }
  }
}

extension [UInt8] {
  /// Nil if a character is not of the alphabet of base64.
  fileprivate init?(base64 text: String) {
    self.init()
    reserveCapacity(text.utf8.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in text.utf8 {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      case UInt8(ascii: "="), 0x0A, 0x0D: continue
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
  }
}
