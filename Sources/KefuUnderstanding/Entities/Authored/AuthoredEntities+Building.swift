import KefuText
package import KefuValues

extension AuthoredEntities {
  /// Makes the tables of entities.
  ///
  /// - Parameters:
  ///   - definitions: The entities, in the order that decides between equals.
  ///   - knownWords: Latin words of the examples, in lower case: no typing mistakes, whatever they resemble.
  ///   - digest: Fingerprint of both.
  /// - Returns: The bytes of the file.
  package static func bytes(
    of definitions: [EntityDefinition], knownWords: [String], digest: Digest
  ) -> [UInt8] {
    var values: [UInt8] = []
    var valueEnds: [UInt32] = []
    var valueEntities: [UInt16] = []
    var forms: [LookupTable.NewForm] = []
    let normalizer = Normalizer()
    var buffer = TextBuffer()
    for (number, definition) in definitions.enumerated() {
      for entry in definition.entries {
        let value = UInt32(valueEnds.count)
        values += entry.value.utf8
        valueEnds.append(UInt32(values.count))
        valueEntities.append(UInt16(truncatingIfNeeded: number))
        for text in [entry.value] + entry.synonyms {
          var text = text
          text.withUTF8 { normalizer.normalize($0, into: &buffer) }
          guard buffer.count > 0 else { continue }
          let units = Array(UnsafeBufferPointer(start: buffer.units, count: buffer.count))
          forms.append(LookupTable.NewForm(units: units, value: value))
        }
      }
    }
    let (lookup, kept) = LookupTable.contents(of: forms)
    let typos = TypoIndex.contents(
      of: kept,
      isTolerant: { definitions[Int(valueEntities[Int($0.value)])].toleratesTypos },
      knownWords: knownWords)
    let sections: [(Section, [UInt8])] = [
      (.names, Array(definitions.map(\.name).joined(separator: "\n").utf8)),
      (.values, values), (.valueEnds, [UInt8](memoryOf: valueEnds)),
      (.valueEntities, [UInt8](memoryOf: valueEntities)),
      (.starts, lookup.starts), (.prefixes, lookup.prefixes), (.slots, lookup.slots),
      (.forms, lookup.forms), (.units, lookup.units), (.typoSlots, typos.slots),
      (.typoFilter, typos.filter), (.knownWords, typos.knownWords),
    ]
    return SectionFile.bytes(
      magic: magic, version: formatVersion, data: digest,
      sections: sections.map { ($0.0.rawValue, $0.1) })
  }

  /// Fingerprint of everything that the tables depend on.
  package static func digest(
    of definitions: [EntityDefinition], knownWords: [String]
  ) -> Digest {
    var digest = Digest("kefu-entities-\(formatVersion)")
    for definition in definitions {
      digest = Digest(definition.name, seed: digest)
      digest = Digest(definition.toleratesTypos ? "typos" : "", seed: digest)
      for entry in definition.entries {
        digest = Digest(entry.value, seed: digest)
        for synonym in entry.synonyms { digest = Digest(synonym, seed: digest) }
        digest = Digest("", seed: digest)
      }
    }
    for word in knownWords { digest = Digest(word, seed: digest) }
    return digest
  }
}
