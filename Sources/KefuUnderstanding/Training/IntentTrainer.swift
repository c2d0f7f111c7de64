import CKernels
package import KefuText
package import KefuValues

/// Trains models of intents: the entrance of this folder.
///
/// Features, a vocabulary, one linear model on everything and one per fold for held-out scores, calibration and the scope
/// judge. The same data gives the same bytes on any number of threads and any x86-64 processor.
package struct IntentTrainer: Sendable {
  package var dictionary: UserDictionary
  package var threads: Int
  /// Adds meaning to words; `nil` for words alone.
  package var embedding: (any TextEmbedding)?
  /// Without words the vectors of the embedding are all that is trained on: to measure what each gives.
  package var usesWords = true
  /// How many folds give the held-out scores.
  package var foldCount = 3

  package init(
    dictionary: UserDictionary = .empty, embedding: (any TextEmbedding)? = nil, threads: Int
  ) {
    self.dictionary = dictionary
    self.embedding = embedding
    self.threads = threads
  }

  /// Trains a model.
  ///
  /// - Parameter examples: At least two labels, or one and `out_of_scope`; their order does not matter to the quality, but it
  ///   does to the bits.
  /// - Returns: The bytes of the model's file.
  package func train(_ examples: [LabelledText]) -> [UInt8] {
    let classes = IntentClasses(examples)
    // An intent's name is an example of it: "card_not_working" says what its author meant.
    let named = classes.inScope.map {
      LabelledText(text: IntentTrainer.words(of: $0), label: $0)
    }
    let all = examples + named
    let labels = all.map { classes.number(of: $0.label) }
    let isSmall = LinearTrainer.isSmall(exampleCount: examples.count, classCount: classes.count)
    let settings = FeatureSettings(wordPairs: isSmall)
    var texts = FeaturizedTexts(
      all.map(\.text), settings: settings, dictionary: dictionary, threads: threads)
    let lengths = texts.rows.map(\.count)
    if !usesWords { texts.rows = texts.rows.map { _ in [] } }
    let builder = VocabularyBuilder(texts)
    let matrix = TrainingMatrix(
      texts, vocabulary: builder,
      embeddings: embedding.map { EmbeddedTexts(all.map(\.text), by: $0) })
    let trainer = LinearTrainer(
      components: LinearTrainer.components(isSmall: isSmall, hasEmbeddings: embedding != nil),
      classCount: classes.count)
    let folds = StratifiedFolds(
      labels: labels, signatures: texts.signatures, count: foldCount, seed: 0x6b65_6675)
    let training = FoldTraining(
      matrix: matrix, labels: labels, exampleCount: examples.count, classes: classes,
      trainer: trainer, folds: folds, lengths: lengths, threads: threads)
    let scale =
      matrix.embeddings.map { EmbeddingScale.chosen(by: training, scripts: $0.scripts) } ?? .zero
    let (weights, heldOut) = training.weightsAndHeldOutScores(embeddingScale: scale)
    let calibration = heldOut.calibration(threads: threads)
    let scope = ScopeJudge(inScope: heldOut.inScopeFeatures, foreign: heldOut.foreignFeatures)
    return IntentModel.bytes(
      classes: classes, settings: settings, vocabulary: builder, weights: weights,
      embedding: embedding?.digest,
      calibration: calibration, scope: scope,
      examples: ExampleIndex.contents(
        of: examples, labels: labels, matrix: matrix, vocabulary: builder),
      exampleVectors: (scale == .zero ? nil : matrix.embeddings).map {
        ExampleVectors.contents(of: $0, count: all.count)
      } ?? [],
      digest: IntentTrainer.digest(
        of: examples, dictionary: dictionary, embedding: embedding?.digest))
  }

  /// Fingerprint of everything that a model depends on.
  package static func digest(
    of examples: [LabelledText], dictionary: UserDictionary, embedding: Digest? = nil
  ) -> Digest {
    var digest = Digest("kefu-intents-\(IntentModel.formatVersion)")
    for example in examples {
      digest = Digest(example.label.rawValue, seed: digest)
      digest = Digest(example.text, seed: digest)
    }
    if let embedding { digest = Digest(embedding.description, seed: digest) }
    for name in dictionary.classes { digest = Digest(name, seed: digest) }
    return dictionary.edges.withUnsafeBytes { Digest($0, seed: digest) }
  }

  /// `track_order` → `track order`; `cardArrival` stays.
  static func words(of label: IntentName) -> String {
    String(label.rawValue.map { $0 == "_" || $0 == "-" ? " " : $0 })
  }
}
