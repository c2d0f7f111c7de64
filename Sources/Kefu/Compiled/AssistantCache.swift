import Glibc
import KefuAuthoring
import KefuText
import KefuUnderstanding
import KefuValues

/// Compiled assistants on disk, so that a start reads no YAML and trains nothing.
///
/// Files are named by the digest of what they were made from, so a stale one is never read; they are written beside and renamed,
/// so that two processes may start at once; the oldest go when there are more than `limit`. A cache that cannot be read or
/// written is none: everything works without, only slower.
public struct AssistantCache: Sendable {
  /// Counts up whenever the format of a compiled assistant or what it is made of changes.
  static let schemaVersion = 9
  static let magic: StaticString = "KEFUASST"
  /// How many files of each kind are kept.
  static let limit = 8

  let path: String?

  /// `nil` keeps nothing.
  public init(path: String?) { self.path = path }

  /// `$XDG_CACHE_HOME/kefu`, else `$HOME/.cache/kefu`; `nil` without either.
  public static func defaultPath() -> String? {
    if let home = environment("XDG_CACHE_HOME"), home.hasPrefix("/") { return home + "/kefu" }
    return environment("HOME").map { $0 + "/.cache/kefu" }
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  func assistant(_ digest: Digest) -> CompiledAssistant? {
    guard let file = file("assistant", digest),
      let memory = try? ModelMemory(mapping: file),
      let (found, sections) = try? SectionFile.sections(
        of: memory.bytes, path: file, magic: AssistantCache.magic,
        version: AssistantCache.schemaVersion),
      found == digest,
      let definitionBytes = sections[1], let edgeBytes = sections[2],
      let trainingBytes = sections[3],
      let dialogue = sections[4].flatMap({ AssistantCache.dialogue($0, of: memory) }),
      let stamps = sections[5].flatMap({ ModelStamps($0) })
    else { return nil }
    var reader = BinaryReader(definitionBytes)
    guard let definition = try? AssistantDefinition(from: &reader),
      let classes = try? reader.strings(),
      let modelDigest = try? Digest(from: &reader),
      let model = model(modelDigest, stamps: stamps, open: IntentModel.init(memory:path:)),
      let sentimentDigests = try? reader.digests(),
      let answerDigests = try? reader.digests(), let entityDigests = try? reader.digests(),
      let readingDigests = try? reader.digests(),
      let dictionary = UserDictionary(
        classes: classes, edges: Array(edgeBytes.bindMemory(to: UserDictionary.Edge.self))),
      let training = trainingBytes.isEmpty
        ? dictionary
        : UserDictionary(
          classes: classes, edges: Array(trainingBytes.bindMemory(to: UserDictionary.Edge.self)))
    else { return nil }
    var compiled = CompiledAssistant(
      digest: digest, definition: definition, dialogue: dialogue, dictionary: dictionary,
      trainingDictionary: training, model: model)
    // A model that is gone is no reason to go without it.
    guard
      restore(
        \.sentiment, of: &compiled, sentimentDigests, stamps,
        open: SentimentModel.init(memory:path:)),
      restore(
        \.answers, of: &compiled, answerDigests, stamps, open: AnswerModel.init(memory:path:)),
      restore(
        \.entities, of: &compiled, entityDigests, stamps,
        open: AuthoredEntities.opening(definition.entities)),
      restore(
        \.reading, of: &compiled, readingDigests, stamps, open: ReadingModel.init(memory:path:))
    else { return nil }
    // Somebody touched the files, and they were found to be whole: the next start need not look again.
    if stamps != self.stamps(of: compiled) { store(compiled, digest) }
    return compiled
  }

  func store(_ assistant: CompiledAssistant, _ digest: Digest) {
    guard let path, access(path, W_OK) == 0,
      let dialogue = AssistantCache.archive(assistant.dialogue.value)
    else { return }
    var writer = BinaryWriter()
    assistant.definition.write(to: &writer)
    writer.write(assistant.dictionary.classes)
    assistant.model.dataDigest.write(to: &writer)
    writer.write([assistant.sentiment?.dataDigest].compactMap { $0 })
    writer.write([assistant.answers?.dataDigest].compactMap { $0 })
    writer.write([assistant.entities?.dataDigest].compactMap { $0 })
    writer.write([assistant.reading?.dataDigest].compactMap { $0 })
    var edges = [UInt8]()
    edges.append(contentsOfMemory: assistant.dictionary.edges)
    var training = [UInt8]()
    if assistant.trainingDictionary != assistant.dictionary {
      training.append(contentsOfMemory: assistant.trainingDictionary.edges)
    }
    let bytes = SectionFile.bytes(
      magic: AssistantCache.magic, version: AssistantCache.schemaVersion, data: digest,
      sections: [
        (1, writer.bytes), (2, edges), (3, training), (4, dialogue),
        (5, stamps(of: assistant).bytes),
      ])
    bytes.withUnsafeBytes { store($0, "assistant", digest) }
  }

  /// The model that was made of what has this digest, if its file is there and whole.
  func model<Model: CachedModel>(
    _ digest: Digest, stamps: ModelStamps = ModelStamps(), open: Model.Opening
  ) -> Model? {
    guard let file = file(Model.cacheKind, digest),
      let memory = try? ModelMemory(mapping: file, checked: stamps[Model.cacheKind]),
      let model = try? open(memory, file), model.dataDigest == digest
    else { return nil }
    return model
  }

  /// Gives an assistant the model that it had, if it had one; returns whether it could be found.
  private func restore<Model: CachedModel>(
    _ model: WritableKeyPath<CompiledAssistant, Model?>, of assistant: inout CompiledAssistant,
    _ digests: [Digest], _ stamps: ModelStamps, open: Model.Opening
  ) -> Bool {
    guard let digest = digests.first else { return true }
    assistant[keyPath: model] = self.model(digest, stamps: stamps, open: open)
    return assistant[keyPath: model] != nil
  }

  /// Keeps the file of a model.
  func store(_ memory: ModelMemory, _ kind: String, _ digest: Digest) {
    store(memory.bytes, kind, digest)
  }

  /// What the files of an assistant's models look like now.
  private func stamps(of assistant: CompiledAssistant) -> ModelStamps {
    var stamps = ModelStamps()
    func add<Model: CachedModel>(_ model: Model?) {
      guard let model, let file = file(Model.cacheKind, model.dataDigest) else { return }
      stamps[Model.cacheKind] = FileStamp(path: file)
    }
    add(assistant.model)
    add(assistant.sentiment)
    add(assistant.answers)
    add(assistant.entities)
    add(assistant.reading)
    return stamps
  }

  func file(_ kind: String, _ digest: Digest) -> String? {
    path.map { "\($0)/\(kind)-\(digest).kefu" }
  }

  private func store(_ bytes: UnsafeRawBufferPointer, _ kind: String, _ digest: Digest) {
    if let file = file(kind, digest) { store(bytes, to: file, kind: kind) }
  }

  /// Keeps a file of a kind of which the oldest may go.
  func store(_ bytes: UnsafeRawBufferPointer, to file: String, kind: String) {
    guard let path, AssistantCache.makeFolder(path) else { return }
    guard AtomicFile.write(bytes, to: file) else { return }
    FileStamp.putBack(path: file)
    removeOldest(kind, in: path)
  }

  private static func makeFolder(_ path: String) -> Bool {
    var parents: [String] = []
    for (index, byte) in zip(path.utf8.indices, path.utf8)
    where byte == UInt8(ascii: "/") && index > path.startIndex {
      parents.append(String(path[..<index]))
    }
    for folder in parents + [path] where access(folder, F_OK) != 0 {
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { return false }
    }
    return access(path, W_OK) == 0
  }

  /// Removes the files of a kind that were written first, but never one of the last minute: another process may be about to
  /// map it.
  private func removeOldest(_ kind: String, in path: String) {
    guard let folder = opendir(path) else { return }
    defer { closedir(folder) }
    var files: [(time: Int, name: String)] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      guard name.hasPrefix(kind + "-"), name.hasSuffix(".kefu"),
        stat("\(path)/\(name)", &status) == 0
      else { continue }
      files.append((status.st_mtim.tv_sec, name))
    }
    guard files.count > AssistantCache.limit, let newest = files.map(\.time).max() else { return }
    files.sort { $0 < $1 }
    for file in files.dropLast(AssistantCache.limit) where file.time < newest - 60 {
      unlink("\(path)/\(file.name)")
    }
  }
}
