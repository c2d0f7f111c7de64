import CKernels
import KefuText
package import KefuValues

/// A trained model of intents: immutable, shared by any number of threads, a view of one file.
package struct IntentModel: Sendable {
  static let magic: StaticString = "KEFUMODL"
  package static let formatVersion = 7

  enum Section: Int {
    case settings = 1
    case labels, slots, inverseFrequencies, weightSources, weightRows, calibration, scope
    case quantiles, exampleTexts, examples, exampleListEnds, exampleLists, embedding, embeddingRows,
      exampleVectors
  }

  /// Left alone until someone asks for examples.
  private static let deferredSections: [Section] = [
    .exampleTexts, .examples, .exampleListEnds, .exampleLists, .exampleVectors,
  ]

  /// The bytes that everything below points into.
  let memory: ModelMemory
  /// Fingerprint of the training data and settings.
  package private(set) var dataDigest: Digest
  /// The in-scope intents, sorted by name; the class of foreign examples, if there is one, comes after them.
  package private(set) var labels: [IntentName]
  /// The in-scope intents of the file.
  let fileLabels: [IntentName]
  package let hasOutOfScopeClass: Bool
  package let featureSettings: FeatureSettings
  private(set) var vectorizer: Vectorizer
  /// Where the weights of every feature are in `weightRows`.
  let weightSources: ReadOnlyMemory<kefu_weight_source>
  /// Rows of `stride` numbers.
  let weightRows: ReadOnlyMemory<Int8>
  let stride: Int
  let featureCount: Int
  let calibration: Calibration
  let scope: ScopeJudge
  let examples: ExampleIndex
  /// What the model says of embeddings; `nil` if it is of words alone.
  let embedding: EmbeddingWeights?
  /// `nil` if it is of words alone.
  let exampleVectors: ExampleVectors?
  /// What edits changed, if there were any.
  private(set) var revision: ModelRevision?
  private let path: String

  /// The size of the file in bytes.
  package var byteCount: Int { memory.bytes.count }

  /// Opens a model file.
  package init(path: String) throws(ModelError) {
    try self.init(memory: ModelMemory(mapping: path), path: path)
  }

  /// Opens a model in memory; `path` is used in errors.
  package init(memory: ModelMemory, path: String) throws(ModelError) {
    let (digest, sections) = try SectionFile.sections(
      of: memory.bytes, path: path, magic: IntentModel.magic, version: IntentModel.formatVersion,
      deferring: Set(IntentModel.deferredSections.map(\.rawValue)), isChecked: memory.isChecked)
    func section(_ section: Section) throws(ModelError) -> UnsafeRawBufferPointer {
      guard let bytes = sections[section.rawValue] else { throw ModelError.altered(path: path) }
      return bytes
    }
    self.memory = memory
    self.path = path
    dataDigest = digest
    let settings = try section(.settings)
    guard settings.count >= 24 else { throw .altered(path: path) }
    featureCount = Int(settings.number(at: 0, as: UInt32.self))
    stride = Int(settings.number(at: 4, as: UInt32.self))
    hasOutOfScopeClass = settings.number(at: 8, as: UInt32.self) != 0
    featureSettings = FeatureSettings(wordPairs: settings.number(at: 12, as: UInt32.self) != 0)
    let unknown = UnknownFrequencies(
      latin: Float(bitPattern: settings.number(at: 16, as: UInt32.self)),
      han: Float(bitPattern: settings.number(at: 20, as: UInt32.self)))

    labels = String(decoding: try section(.labels), as: UTF8.self).split(separator: "\n")
      .map { IntentName(rawValue: String($0)) }
    fileLabels = labels
    let slots = ReadOnlyMemory<UInt64>(try section(.slots))
    let inverse = ReadOnlyMemory<Float>(try section(.inverseFrequencies))
    weightSources = ReadOnlyMemory<kefu_weight_source>(try section(.weightSources))
    weightRows = ReadOnlyMemory<Int8>(try section(.weightRows))
    let calibrationNumbers = ReadOnlyMemory<Double>(try section(.calibration))
    let scopeNumbers = ReadOnlyMemory<Double>(try section(.scope))
    let quantiles = ReadOnlyMemory<Float>(try section(.quantiles))
    examples = ExampleIndex(
      texts: ReadOnlyMemory(try section(.exampleTexts)),
      entries: ReadOnlyMemory(try section(.examples)),
      listEnds: ReadOnlyMemory(try section(.exampleListEnds)),
      lists: ReadOnlyMemory(try section(.exampleLists)))
    // The checksum held, so a mismatch here is a foreign writer; still nothing may be read out of bounds.
    guard featureCount > 0, stride >= labels.count + (hasOutOfScopeClass ? 1 : 0), !labels.isEmpty,
      stride % 16 == 0, inverse.count == featureCount, weightSources.count == featureCount,
      memory.isChecked
        || IntentModel.areValid(weightSources, rowCount: weightRows.count / stride),
      slots.count > 0,
      slots.count & (slots.count - 1) == 0, calibrationNumbers.count == 3,
      scopeNumbers.count == ScopeJudge.featureCount + 1, quantiles.count == 1001,
      examples.listEnds.count == featureCount,
      memory.isChecked || Vocabulary.isTable(slots, featureCount: inverse.count)
    else { throw .altered(path: path) }
    embedding = try EmbeddingWeights(
      header: sections[Section.embedding.rawValue], rows: sections[Section.embeddingRows.rawValue],
      stride: stride, path: path)
    exampleVectors = ExampleVectors(
      sections[Section.exampleVectors.rawValue], dimension: embedding?.dimension)
    vectorizer = Vectorizer(
      vocabulary: Vocabulary(slots: slots.base, mask: slots.count - 1),
      inverseFrequencies: inverse.base, unknown: unknown, weightSources: weightSources.base)
    calibration = Calibration(
      inverseTemperature: calibrationNumbers.base[0], slope: calibrationNumbers.base[1],
      intercept: calibrationNumbers.base[2])
    scope = ScopeJudge(
      coefficients: (0..<scopeNumbers.count).map { scopeNumbers.base[$0] },
      quantiles: (0..<1001).map { quantiles.base[$0] })
  }

  /// The same model with a revision laid over it.
  init(_ model: IntentModel, revision: ModelRevision, digest: Digest) {
    self = model
    self.revision = revision
    dataDigest = digest
    labels = revision.labels
    vectorizer = Vectorizer(
      vocabulary: Vocabulary(
        slots: vectorizer.vocabulary.slots, mask: vectorizer.vocabulary.mask,
        addedSlots: revision.addedFeatures.slots.base,
        addedMask: revision.addedFeatures.slots.count - 1,
        addedFirst: revision.addedFeatures.first),
      inverseFrequencies: revision.inverseFrequencies.base, unknown: vectorizer.unknown,
      weightSources: UnsafePointer(revision.byteSources.base))
  }

  /// The encoder that the model was trained with; `nil` if it is of words alone.
  package var embeddingDigest: Digest? { embedding?.digest }

  /// The number of training examples that are kept in the file.
  package var exampleCount: Int { examples.entries.count }

  /// Reads the part of the file that opening it leaves alone.
  package func checkExamples() throws(ModelError) {
    guard areExamplesIntact else { throw .altered(path: path) }
  }

  var areExamplesIntact: Bool {
    IntentModel.deferredSections.allSatisfy { section in
      // A model of words alone has no vectors.
      if section == .exampleVectors, exampleVectors == nil { return true }
      return SectionFile.isIntact(section.rawValue, in: memory.bytes)
    }
  }
}

extension IntentModel {
  /// Whether every source is a row.
  private static func areValid(
    _ sources: ReadOnlyMemory<kefu_weight_source>, rowCount: Int
  ) -> Bool {
    for feature in 0..<sources.count {
      let row = Int(sources.base[feature].row)
      if row < 0 || row >= rowCount { return false }
    }
    return true
  }
}

/// Numbers of one type in a model's memory.
struct ReadOnlyMemory<Element>: @unchecked Sendable {
  // @unchecked Sendable because the memory is never written, and the model that holds it outlives this view.
  let base: UnsafePointer<Element>
  let count: Int

  /// Sections begin at multiples of 64 bytes, so the numbers are aligned.
  init(_ bytes: UnsafeRawBufferPointer) {
    let typed = bytes.bindMemory(to: Element.self)
    count = typed.count
    base = typed.baseAddress ?? UnsafePointer(ReadOnlyMemory.nothing)
  }

  private static var nothing: UnsafeMutablePointer<Element> { .allocate(capacity: 1) }
}
