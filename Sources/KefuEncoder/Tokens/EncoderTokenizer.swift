/// Texts to the tokens of a model: what was declared special is found first, the rest goes to the model's tokenizer.
package struct EncoderTokenizer: Sendable {
  /// A piece of text that is always one token, such as "[SEP]".
  struct AddedToken: Sendable {
    var text: String
    var token: Int32
    /// Whether white space beside it belongs to it.
    var stripsLeft: Bool
    var stripsRight: Bool
  }

  let model: any TextTokenizer
  /// Stands for what the vocabulary does not have.
  let unknown: Int32
  /// What every text begins and ends with.
  let first: [Int32]
  let last: [Int32]
  /// Longest first.
  let added: [AddedToken]
  /// With which bytes a special piece of text may begin, a bit each.
  private let addedStarts: SIMD4<UInt64>
  /// Put before every text, such as "query: ".
  let prefix: String
  /// The most tokens of a text, those at its ends included.
  let longestText: Int

  init(
    model: any TextTokenizer, unknown: Int32, first: [Int32], last: [Int32], added: [AddedToken],
    prefix: String, longestText: Int
  ) {
    self.model = model
    self.unknown = unknown
    self.first = first
    self.last = last
    self.added = added.filter { !$0.text.isEmpty }.sorted { a, b in
      let counts = (a.text.utf8.count, b.text.utf8.count)
      return counts.0 == counts.1 ? a.text < b.text : counts.0 > counts.1
    }
    var starts = SIMD4<UInt64>()
    for byte in added.compactMap({ $0.text.utf8.first }) {
      starts[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }
    addedStarts = starts
    self.prefix = prefix
    self.longestText = longestText
  }

  /// The same without a prefix and without what texts begin and end with.
  func plain(longestText: Int) -> EncoderTokenizer {
    EncoderTokenizer(
      model: model, unknown: unknown, first: [], last: [], added: added, prefix: "",
      longestText: longestText)
  }

  /// Appends the tokens of a text, at most `longestText`.
  package func append(_ text: String, to tokens: inout [Int32]) {
    tokens += first
    let end = tokens.count + max(0, longestText - first.count - last.count)
    if prefix.isEmpty {
      append(text, until: end, to: &tokens)
    } else {
      append(prefix + text, until: end, to: &tokens)
    }
    tokens += last
  }

  private func append(_ text: String, until end: Int, to tokens: inout [Int32]) {
    guard text.utf8.contains(where: { addedStarts[Int($0 >> 6)] >> UInt64($0 & 63) & 1 == 1 })
    else {
      model.append(text[...], limit: end - tokens.count, to: &tokens)
      return
    }
    var rest = text[...]
    var position = rest.startIndex
    while position < rest.endIndex, tokens.count < end {
      guard let found = added.first(where: { rest[position...].utf8.starts(with: $0.text.utf8) })
      else {
        position = rest.utf8.index(after: position)
        continue
      }
      var before = rest[..<position]
      if found.stripsLeft {
        while before.last?.isWhitespace == true { before.removeLast() }
      }
      if !before.isEmpty { model.append(before, limit: end - tokens.count, to: &tokens) }
      if tokens.count < end { tokens.append(found.token) }
      rest = rest[rest.utf8.index(position, offsetBy: found.text.utf8.count)...]
      if found.stripsRight { rest = rest.drop { $0.isWhitespace } }
      position = rest.startIndex
    }
    if tokens.count < end, !rest.isEmpty {
      model.append(rest, limit: end - tokens.count, to: &tokens)
    }
  }
}
