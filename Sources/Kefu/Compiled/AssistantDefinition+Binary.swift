import KefuAuthoring
import KefuUnderstanding
import KefuValues

extension AssistantDefinition {
  /// Writes everything but what lives on in a model, an automaton or the dictionary (examples, phrasings, entries, words) and
  /// what stands in a `DialoguePart`.
  func write(to writer: inout BinaryWriter) {
    settings.write(to: &writer)
    writer.write(UInt32(intents.count))
    for intent in intents {
      writer.write(intent.name.rawValue)
      intent.location.write(to: &writer)
      writer.write(UInt8(intent.isAside ? 1 : 0))
    }
    writer.write(UInt32(entities.count))
    for entity in entities { entity.write(to: &writer) }
    writer.write(UInt32(warnings.count))
    for warning in warnings { warning.write(to: &writer) }
  }

  init(from reader: inout BinaryReader) throws(BinaryReader.Mistake) {
    let settings = try AssistantSettings(from: &reader)
    var intents: [IntentDefinition] = []
    for _ in 0..<(try reader.count()) {
      intents.append(
        IntentDefinition(
          name: IntentName(rawValue: try reader.string()),
          location: try SourceLocation(from: &reader), examples: [],
          isAside: try reader.number(UInt8.self) == 1))
    }
    var entities: [EntityDefinition] = []
    for _ in 0..<(try reader.count()) { entities.append(try EntityDefinition(from: &reader)) }
    var warnings: [Diagnostic] = []
    for _ in 0..<(try reader.count()) { warnings.append(try Diagnostic(from: &reader)) }
    self.init(
      settings: settings, intents: intents, words: [], entities: entities, questions: [],
      rules: [], replies: [], behaviours: [], warnings: warnings)
  }
}

extension AssistantSettings {
  fileprivate func write(to writer: inout BinaryWriter) {
    writer.write(identifier)
    write(name, to: &writer)
    writer.write(languages.map(\.rawValue))
    writer.write(defaultLanguage.rawValue)
    writer.write(utcOffset)
    writer.write(currency)
    writer.write(rejectInScope)
    writer.write(clarificationMargin)
    writer.write([encoder?.path].compactMap { $0 })
    encoder?.location.write(to: &writer)
    writer.write(UInt32(facts.count))
    for fact in facts {
      writer.write(fact.name)
      write(fact.values, to: &writer)
      fact.location.write(to: &writer)
    }
  }

  private func write(_ texts: [ReplyLanguage: String], to writer: inout BinaryWriter) {
    let known = ReplyLanguage.allCases.filter { texts[$0] != nil }
    writer.write(UInt32(known.count))
    for language in known {
      writer.write(language.rawValue)
      writer.write(texts[language] ?? "")
    }
  }

  fileprivate init(from reader: inout BinaryReader) throws(BinaryReader.Mistake) {
    self.init(identifier: try reader.string())
    name = try reader.textsByLanguage()
    languages = []
    for _ in 0..<(try reader.count()) { languages.append(try reader.language()) }
    defaultLanguage = try reader.language()
    utcOffset = try reader.number(Int32.self)
    currency = try reader.string()
    rejectInScope = try reader.double()
    clarificationMargin = try reader.double()
    if let path = try reader.strings().first {
      encoder = EncoderReference(path: path, location: try SourceLocation(from: &reader))
    }
    for _ in 0..<(try reader.count()) {
      facts.append(
        Fact(
          name: try reader.string(), values: try reader.textsByLanguage(),
          location: try SourceLocation(from: &reader)))
    }
  }
}

extension BinaryReader {
  fileprivate mutating func language() throws(Mistake) -> ReplyLanguage {
    guard let language = ReplyLanguage(rawValue: try string()) else { throw Mistake() }
    return language
  }

  fileprivate mutating func textsByLanguage() throws(Mistake) -> [ReplyLanguage: String] {
    var texts: [ReplyLanguage: String] = [:]
    for _ in 0..<(try count()) {
      let language = try language()
      texts[language] = try string()
    }
    return texts
  }
}

extension Diagnostic {
  /// Only warnings are stored: an assistant with errors is not.
  fileprivate func write(to writer: inout BinaryWriter) {
    writer.write(code.rawValue)
    location.write(to: &writer)
    writer.write(UInt32(length))
    writer.write(message)
    writer.write([hint, sourceLine].compactMap { $0 })
    writer.write(UInt8(hint == nil ? 0 : 1))
    writer.write(UInt32(related.count))
    for note in related {
      note.location.write(to: &writer)
      writer.write(note.message)
    }
  }

  fileprivate init(from reader: inout BinaryReader) throws(BinaryReader.Mistake) {
    let code = Code(rawValue: try reader.string())
    let location = try SourceLocation(from: &reader)
    let length = Int(try reader.number(UInt32.self))
    let message = try reader.string()
    var texts = try reader.strings()
    let hasHint = try reader.number(UInt8.self) == 1
    let hint = hasHint && !texts.isEmpty ? texts.removeFirst() : nil
    var related: [Note] = []
    for _ in 0..<(try reader.count()) {
      related.append(
        Note(location: try SourceLocation(from: &reader), message: try reader.string()))
    }
    self.init(
      code: code, severity: .warning, location: location, length: length, message: message,
      hint: hint, sourceLine: texts.first, related: related)
  }
}
