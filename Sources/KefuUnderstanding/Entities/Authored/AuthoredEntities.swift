package import KefuText
package import KefuValues

/// The author's entities, ready to be found: immutable, shared by any number of threads.
///
/// Values and their synonyms are in one table (`LookupTable`), patterns are tried one after the other. Adding a value rebuilds
/// this and trains nothing.
package struct AuthoredEntities: Sendable {
  static let magic: StaticString = "KEFUENTS"
  package static let formatVersion = 1

  enum Section: Int {
    case names = 1
    case values, valueEnds, valueEntities, starts, prefixes, slots, forms, units, typoSlots
    case typoFilter, knownWords
  }

  /// A pattern and the number of its entity.
  struct PatternEntry: Sendable {
    var pattern: Pattern
    var entity: Int
    /// The number of the group whose text is the value; `nil` for the whole match.
    var valueGroup: Int?
  }

  /// The bytes that the tables point into.
  let memory: ModelMemory
  /// Fingerprint of what it was made of.
  package let dataDigest: Digest
  /// In the order of definition, which decides between equals.
  package let names: [String]
  let lookup: LookupTable
  let typos: TypoIndex
  let patterns: [PatternEntry]
  private let values: ReadOnlyMemory<UInt8>
  private let valueEnds: ReadOnlyMemory<UInt32>
  private let valueEntities: ReadOnlyMemory<UInt16>

  package var byteCount: Int { memory.bytes.count }
  package var formCount: Int { lookup.forms.count }

  /// Opens a file of tables; `definitions` gives the patterns, `path` is used in errors.
  package init(
    memory: ModelMemory, definitions: [EntityDefinition], path: String
  ) throws(ModelError) {
    let (digest, sections) = try SectionFile.sections(
      of: memory.bytes, path: path, magic: AuthoredEntities.magic,
      version: AuthoredEntities.formatVersion, isChecked: memory.isChecked)
    func section(_ section: Section) throws(ModelError) -> UnsafeRawBufferPointer {
      guard let bytes = sections[section.rawValue] else { throw ModelError.altered(path: path) }
      return bytes
    }
    self.memory = memory
    dataDigest = digest
    names = String(decoding: try section(.names), as: UTF8.self).split(separator: "\n")
      .map(String.init)
    values = ReadOnlyMemory(try section(.values))
    valueEnds = ReadOnlyMemory(try section(.valueEnds))
    valueEntities = ReadOnlyMemory(try section(.valueEntities))
    let units = ReadOnlyMemory<UInt16>(try section(.units))
    let forms = ReadOnlyMemory<LookupTable.Form>(try section(.forms))
    lookup = LookupTable(
      starts: ReadOnlyMemory(try section(.starts)),
      prefixes: ReadOnlyMemory(try section(.prefixes)),
      slots: ReadOnlyMemory(try section(.slots)), forms: forms, units: units,
      longest: (0..<forms.count).reduce(0) { max($0, Int(forms.base[$1].length)) })
    typos = TypoIndex(
      slots: ReadOnlyMemory(try section(.typoSlots)),
      filter: ReadOnlyMemory(try section(.typoFilter)),
      knownWords: ReadOnlyMemory(try section(.knownWords)))
    guard
      memory.isChecked
        || lookup.isValid(valueCount: valueEnds.count) && typos.isValid(formCount: forms.count),
      valueEntities.count == valueEnds.count, names == definitions.map(\.name)
    else { throw .altered(path: path) }
    for value in 0..<(memory.isChecked ? 0 : valueEnds.count)
    where Int(valueEntities.base[value]) >= names.count {
      throw .altered(path: path)
    }
    patterns = definitions.enumerated().flatMap { index, definition in
      definition.patterns.map { entry in
        PatternEntry(
          pattern: entry.pattern, entity: index,
          valueGroup: entry.pattern.captureNames.firstIndex(of: "value"))
      }
    }
  }

  /// The text of a value.
  func value(_ number: UInt32) -> String {
    let number = Int(number)
    let start = number == 0 ? 0 : Int(valueEnds.base[number - 1])
    let end = Int(valueEnds.base[number])
    guard start <= end, end <= values.count else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: values.base + start, count: end - start), as: UTF8.self)
  }

  /// The number of the entity that a value belongs to.
  func entity(of value: UInt32) -> Int { Int(valueEntities.base[Int(value)]) }
}
