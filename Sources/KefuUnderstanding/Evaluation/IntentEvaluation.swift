package import KefuText
package import KefuValues

/// Measures models of intents: the entrance of this folder.
package enum IntentEvaluation {
  /// Judges labelled messages by a model.
  package static func judgements(
    of tests: [LabelledText], model: IntentModel, dictionary: UserDictionary,
    rejectedShare: Double, embedding: (any TextEmbedding)? = nil
  ) -> [IntentMetrics.Judgement] {
    var tokenizer = Tokenizer(dictionary: dictionary)
    var classifier = IntentClassifier(
      model: model, rejectedShare: rejectedShare, embedding: embedding)
    return tests.map { test in
      tokenizer.tokenize(test.text)
      let ranking = classifier.ranking(of: tokenizer, limit: 1)
      return IntentMetrics.Judgement(
        text: test.text, label: test.label,
        predicted: ranking.candidates.first?.name ?? .outOfScope,
        confidence: ranking.candidates.first?.confidence ?? 0,
        foreignness: 1 - ranking.inScopeProbability, language: tokenizer.language())
    }
  }

  /// Judges every example by a model that was trained without its fold.
  package static func crossValidation(
    of examples: [LabelledText], trainer: IntentTrainer, rejectedShare: Double,
    folds foldCount: Int
  ) throws(ModelError) -> [IntentMetrics.Judgement] {
    let classes = IntentClasses(examples)
    let texts = FeaturizedTexts(
      examples.map(\.text), settings: FeatureSettings(wordPairs: false),
      dictionary: trainer.dictionary, threads: trainer.threads)
    let folds = StratifiedFolds(
      labels: examples.map { classes.number(of: $0.label) }, signatures: texts.signatures,
      count: foldCount, seed: 0x6576_616c)
    var judgements = [IntentMetrics.Judgement?](repeating: nil, count: examples.count)
    for fold in 0..<foldCount {
      let (heldOut, training) = folds.split(fold)
      let bytes = trainer.train(training.map { examples[Int($0)] })
      let model = try IntentModel(memory: ModelMemory(copying: bytes), path: "fold \(fold + 1)")
      let judged = self.judgements(
        of: heldOut.map { examples[Int($0)] }, model: model, dictionary: trainer.dictionary,
        rejectedShare: rejectedShare, embedding: trainer.embedding)
      for (position, example) in heldOut.enumerated() {
        judgements[Int(example)] = judged[position]
      }
    }
    return judgements.compactMap { $0 }
  }

  /// Takes `shots` examples of each label, chosen by seed; labels with fewer keep all.
  ///
  /// The lines of a label are ordered by the first number of SplitMix64 whose seed is the seed mixed with the line's index.
  package static func fewShot(
    _ examples: [LabelledText], shots: Int, seed: UInt64
  ) -> [LabelledText] {
    var ranks = [(rank: UInt64, index: Int)]()
    for index in examples.indices {
      var seeds = SplitMix64(seed: seed)
      var generator = SplitMix64(seed: seeds.next() ^ UInt64(index))
      ranks.append((generator.next(), index))
    }
    var taken = [IntentName: Int]()
    var chosen = [Int]()
    for (_, index) in ranks.sorted(by: { $0 < $1 }) {
      let count = taken[examples[index].label] ?? 0
      if count < shots {
        taken[examples[index].label] = count + 1
        chosen.append(index)
      }
    }
    return chosen.sorted().map { examples[$0] }
  }
}
