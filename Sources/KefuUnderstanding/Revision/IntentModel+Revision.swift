package import KefuText
package import KefuValues

extension IntentModel {
  /// The model after edits, in order: the file is shared, what changed is laid over it.
  ///
  /// It takes milliseconds and may be called from any thread while others classify by this model; edits of an edited model add
  /// up. New and changed examples are trained on with those that resemble them most; frequencies of words, calibration and
  /// the judge of what is foreign wait for a full training (`isTrainingAdvised`).
  ///
  /// - Parameters:
  ///   - edits: The changes.
  ///   - trainingDictionary: The dictionary that the file was trained with.
  ///   - dictionary: The dictionary that messages are now read with, if it is another. Examples of the file keep the words
  ///     they were trained with.
  ///   - embedding: The encoder that the model was trained with; with another, and without one, edits change words alone.
  /// - Returns: The edited model.
  /// - Throws: The first edit that cannot be applied.
  package func applying(
    _ edits: [IntentEdit], trainingDictionary: UserDictionary, dictionary: UserDictionary? = nil,
    embedding: (any TextEmbedding)? = nil
  ) throws(IntentEditError) -> IntentModel {
    if edits.isEmpty { return self }
    guard revision != nil || areExamplesIntact,
      var editor = RevisionEditor(
        of: self, trainingDictionary: trainingDictionary,
        dictionary: dictionary ?? trainingDictionary, embedding: embedding)
    else { throw IntentEditError(index: 0, problem: .alteredModel) }
    for (index, edit) in edits.enumerated() {
      do {
        try editor.apply(edit)
      } catch {
        throw IntentEditError(index: index, problem: error)
      }
    }
    editor.revision.finish()
    let encoder = editor.embedder == nil ? nil : embeddingDigest
    let digest = edits.reduce(dataDigest) { digest, edit in
      IntentModel.digest(encoder.map { Digest($0.description, seed: digest) } ?? digest, edit)
    }
    return IntentModel(self, revision: editor.revision, digest: digest)
  }

  /// How many edits this model is away from its training.
  package var editCount: Int { revision?.editCount ?? 0 }

  /// Whether the whole should be trained again.
  ///
  /// It should when there was an edit for every 20 examples; and after any edit of a model of few examples (`LinearTrainer`),
  /// which edits change more and training takes a moment.
  package var isTrainingAdvised: Bool {
    featureSettings.wordPairs ? editCount > 0 : editCount * 20 > exampleCount
  }

  private static func digest(_ digest: Digest, _ edit: IntentEdit) -> Digest {
    switch edit {
    case .addExample(let example):
      Digest(example.text, seed: Digest("+" + example.label.rawValue, seed: digest))
    case .removeExample(let example):
      Digest(example.text, seed: Digest("-" + example.label.rawValue, seed: digest))
    case .addIntent(let name): Digest("++" + name.rawValue, seed: digest)
    case .removeIntent(let name): Digest("--" + name.rawValue, seed: digest)
    }
  }
}

extension IntentModel {
  var fileLabelCount: Int { fileLabels.count }

  /// An example by its place among the similarities of `ExampleIndex`.
  func textAndLabel(ofExample index: Int) -> (String, IntentName) {
    if index < examples.entries.count {
      let label = Int(examples.entries.base[index].label)
      return (
        examples.text(of: index), label < fileLabels.count ? fileLabels[label] : .outOfScope
      )
    }
    guard let revision else { return ("", .outOfScope) }
    let example = revision.addedExamples[index - examples.entries.count]
    let position = revision.columns.firstIndex(of: example.column)
    return (
      example.text,
      position.map { $0 < labels.count ? labels[$0] : .outOfScope } ?? .outOfScope
    )
  }
}
