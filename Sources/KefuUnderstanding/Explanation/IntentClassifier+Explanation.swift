import CKernels
package import KefuText

extension IntentClassifier {
  /// Explains the ranking of the message that `tokenizer` holds.
  ///
  /// - Parameters:
  ///   - tokenizer: Holds the message.
  ///   - limit: How many intents are explained, at least 1.
  /// - Returns: The explanation; its ranking equals that of `ranking(of:limit:)`.
  package mutating func explanation(
    of tokenizer: borrowing Tokenizer, limit: Int
  ) -> IntentExplanation {
    let ranking = ranking(of: tokenizer, limit: limit)
    let foreignness = model.scope.foreignness(judgedFeatures[...])
    let signs = [1] + judgedFeatures
    let classes = ranking.candidates.indices.map { Int(best.classes[$0]) }
    let texts = pieceTexts(tokenizer)
    return IntentExplanation(
      words: (0..<tokenizer.tokens.count).map { tokenizer.explainedWord($0) },
      ranking: ranking,
      intents: zip(classes, ranking.candidates).map { index, candidate in
        IntentExplanation.Intent(
          name: candidate.name, confidence: candidate.confidence,
          score: Double(scores[index]), constant: contribution(of: 0, to: index),
          meaning: meaning(of: index),
          pieces: pieces(of: index, texts: texts))
      },
      foreignness: foreignness, threshold: threshold,
      scopeTerms: zip(ScopeSign.allCases, signs).map { sign, value in
        IntentExplanation.ScopeTerm(
          sign: sign, value: value,
          contribution: model.scope.coefficients[sign.rawValue] * value)
      })
  }

  /// What a component of the vector adds to the score of a class, in the arithmetic of `kefu_score_int8` and
  /// `kefu_score_revised`.
  private func contribution(of component: Int, to index: Int) -> Double {
    let feature = Int(vector.features[component])
    let source = model.revision?.byteSources.base[feature] ?? model.weightSources.base[feature]
    let value = vector.values[component] * source.scale
    let column = model.revision?.columns[index] ?? index
    if let revision = model.revision, source.row < 0 {
      let weights = revision.byteRows.base + (-1 - Int(source.row)) * revision.stride
      return Double(value * Float(weights[column]))
    }
    // An intent that an edit added has no column in the file.
    guard column < model.stride else { return 0 }
    return Double(value * Float(model.weightRows.base[Int(source.row) * model.stride + column]))
  }

  /// What the message's vector adds to the score of a class.
  private func meaning(of index: Int) -> Double? {
    guard hasMeaning, let embedder, let weights = model.embedding else { return nil }
    return weights.contribution(
      of: embedder.vector, to: model.revision?.columns[index] ?? index)
  }

  /// The text of every component but the constant one.
  private func pieceTexts(_ tokenizer: borrowing Tokenizer) -> [String] {
    (1..<max(1, vector.count)).map { component in
      let feature = extractor[Int(vector.origins[component])]
      return tokenizer.text(of: feature)
    }
  }

  /// Features of one form and text together: "ab" before a space and "ab" inside a word read the same.
  private func pieces(of index: Int, texts: [String]) -> [IntentExplanation.Piece] {
    struct Key: Hashable {
      var form: Feature.Form
      var text: String
    }
    var positions = [Key: Int]()
    var pieces = [IntentExplanation.Piece]()
    for (offset, text) in texts.enumerated() {
      let contribution = contribution(of: offset + 1, to: index)
      let feature = extractor[Int(vector.origins[offset + 1])]
      let key = Key(form: feature.form, text: text)
      if let position = positions[key] {
        pieces[position].contribution += contribution
        continue
      }
      positions[key] = pieces.count
      pieces.append(
        IntentExplanation.Piece(
          text: text, form: feature.form, range: Int(feature.start)..<Int(feature.end),
          contribution: contribution))
    }
    return pieces.sorted { left, right in
      (-abs(left.contribution), left.range.lowerBound, left.range.upperBound, left.form.rawValue)
        < (
          -abs(right.contribution), right.range.lowerBound, right.range.upperBound,
          right.form.rawValue
        )
    }
  }
}

extension Tokenizer {
  fileprivate func explainedWord(_ index: Int) -> IntentExplanation.Word {
    let token = tokens[index]
    return IntentExplanation.Word(
      text: text.text(of: token.range), kind: token.kind,
      wordClass: token.wordClass == 0 ? nil : Int(token.wordClass) - 1,
      source: text.source(of: token.range))
  }

  /// The text of a feature; of two words, the two without what is between them.
  fileprivate func text(of feature: Feature) -> String {
    let range = Int(feature.start)..<Int(feature.end)
    switch feature.form {
    case .word, .wordClass, .characters:
      return text.text(of: range)
    case .neighbours, .pair:
      var first: Range<Int>?
      var second: Range<Int>?
      for index in 0..<tokens.count {
        let token = tokens[index].range
        if token.lowerBound == range.lowerBound { first = token }
        if token.upperBound == range.upperBound { second = token }
      }
      guard let first, let second, first.upperBound < second.lowerBound else {
        return text.text(of: range)
      }
      let between = text.text(of: first.upperBound..<second.lowerBound)
      return between == " "
        ? text.text(of: range) : text.text(of: first) + " … " + text.text(of: second)
    }
  }
}
