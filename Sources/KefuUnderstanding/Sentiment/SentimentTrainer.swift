package import KefuText
package import KefuValues

/// Trains models of sentiment: the entrance of the folder `Training`.
///
/// Compiles the lexicon, fits an n-gram classifier to everything and one to all but each domain, and learns from the scores
/// that a held-out domain gets how much n-grams and the lexicon count: so neither is trusted for what it knows by heart. The
/// same data gives the same bytes on any number of threads and any x86-64 processor.
package struct SentimentTrainer: Sendable {
  package var dictionary: UserDictionary
  /// Added to the built-in lexicon; a word that it has too is replaced.
  package var words: [LexiconWord]
  package var threads: Int

  package init(
    dictionary: UserDictionary = .empty, words: [LexiconWord] = [], threads: Int
  ) {
    self.dictionary = dictionary
    self.words = words
    self.threads = threads
  }

  /// Trains a model.
  ///
  /// - Parameter examples: Of every label, in both languages; their order matters to the bits.
  /// - Returns: The bytes of the model's file.
  package func train(_ examples: [SentimentExample]) -> [UInt8] {
    let lexicon = LexiconCompiler(BuiltInLexicon.words + words)
    let texts = SentimentTexts(
      examples.map(\.text), lexicon: lexicon, dictionary: dictionary, threads: threads
    ).texts
    let labels = examples.map { Int32(SentimentLabel.allCases.firstIndex(of: $0.label) ?? 0) }
    let trainer = NGramTrainer(rows: texts.map(\.buckets), labels: labels)
    let folds = SentimentFolds(
      domains: examples.map(\.domain), digests: texts.map(\.digest))
    let (weights, scores) = heldOut(trainer, folds: folds)
    let samples = examples.indices.map { index in
      SentimentJudge.Sample(
        signs: SentimentSign.values(texts[index].tally, scores[index]),
        label: examples[index].label, isChinese: texts[index].isChinese)
    }
    let quantised = NGramTrainer.quantised(weights)
    return SentimentModel.bytes(
      lexicon: lexicon, rows: quantised.rows, scale: quantised.scale,
      judge: SentimentJudge(fitting: samples, threads: threads), digest: digest(of: examples))
  }

  /// The weights of a model of everything, and the scores that every text gets from a model without its fold.
  private func heldOut(
    _ trainer: NGramTrainer, folds: SentimentFolds
  ) -> (weights: [SIMD4<Float>], scores: [SIMD4<Float>]) {
    var scores = [SIMD4<Float>](repeating: .zero, count: folds.assignment.count)
    var weights = [SIMD4<Float>]()
    scores.withUnsafeMutableBufferPointer { scores in
      withUnsafeMutablePointer(to: &weights) { weights in
        guard let base = scores.baseAddress else { return }
        let scoreMemory = SharedMemory(base)
        let weightMemory = SharedMemory(weights)
        // Task 0 is the largest, so it starts first.
        concurrently(folds.count + 1, threads: threads) { task in
          guard task > 0 else {
            weightMemory.base.pointee = trainer.weights(training: folds.all)
            return
          }
          let (heldOut, training) = folds.split(task - 1)
          guard !heldOut.isEmpty else { return }
          let weights = trainer.weights(training: training)
          for row in heldOut {
            scoreMemory.base[row] = trainer.scores(of: row, weights: weights)
          }
        }
      }
    }
    return (weights, scores)
  }

  /// Fingerprint of everything that a model depends on.
  package func digest(of examples: [SentimentExample]) -> Digest {
    var digest = Digest("kefu-sentiment-\(SentimentModel.formatVersion)")
    for word in BuiltInLexicon.words + words {
      digest = Digest(
        "\(word.text)\t\(word.valence)\t\(word.kinds.rawValue)\t\(word.factor)", seed: digest)
    }
    for example in examples {
      digest = Digest(example.label.rawValue, seed: digest)
      digest = Digest(example.domain ?? "", seed: digest)
      digest = Digest(example.text, seed: digest)
    }
    for name in dictionary.classes { digest = Digest(name, seed: digest) }
    return dictionary.edges.withUnsafeBytes { Digest($0, seed: digest) }
  }
}
