package import KefuText
package import KefuValues

extension ReadingModel {
  /// The bytes of a model's file.
  ///
  /// - Parameters:
  ///   - texts: The examples of all intents.
  ///   - dictionaryWords: Words that are known though no example may have them.
  ///   - dictionary: The dictionary that cuts messages into words.
  /// - Returns: The bytes.
  package static func bytes(
    texts: [String], dictionaryWords: [String], dictionary: UserDictionary
  ) -> [UInt8] {
    var counts = ReadingCounts()
    var tokenizer = Tokenizer(dictionary: dictionary)
    for text in texts {
      tokenizer.tokenize(text)
      counts.add(tokenizer)
    }
    for word in dictionaryWords {
      tokenizer.tokenize(word)
      counts.addKnown(tokenizer)
    }
    return SectionFile.bytes(
      magic: magic, version: formatVersion,
      data: digest(texts: texts, dictionaryWords: dictionaryWords),
      sections: sections(of: counts).map { ($0.0.rawValue, $0.1) })
  }

  /// Fingerprint of everything that a model depends on.
  package static func digest(texts: [String], dictionaryWords: [String]) -> Digest {
    var digest = Digest("kefu-reading-\(formatVersion)")
    for text in texts { digest = Digest(text, seed: digest) }
    digest = Digest("words", seed: digest)
    for word in dictionaryWords { digest = Digest(word, seed: digest) }
    return digest
  }

  private static func sections(of counts: ReadingCounts) -> [(Section, [UInt8])] {
    var pairs: [UInt64: Int] = [:]
    pairs.reserveCapacity(counts.characterPairs.count)
    for (pair, count) in counts.characterPairs {
      pairs[
        ReadingHash.characters(
          UInt16(truncatingIfNeeded: pair >> 16), UInt16(truncatingIfNeeded: pair))] = count
    }
    let followers = FollowerCounts(counts.characterPairs)
    let sounds = SoundIndex(counts)
    let syllables = SyllableIndex(counts.characters)
    return [
      (
        .totals,
        [UInt8](memoryOf: [
          UInt64(counts.characterTotal), UInt64(counts.wordTotal), UInt64(counts.runCount),
          UInt64(followers.beginnings),
        ])
      ),
      (
        .words,
        [UInt8](
          memoryOf:
            ReadingTable.table(
              of:
                KnownWords.all(saidIn: counts.words, stems: counts.stems)))
      ),
      (.wordPairs, [UInt8](memoryOf: ReadingTable.table(of: counts.wordPairs))),
      (.characters, [UInt8](memoryOf: counts.characters)),
      (.followers, [UInt8](memoryOf: followers.counts)),
      (.characterPairs, [UInt8](memoryOf: ReadingTable.table(of: pairs))),
      (.soundKeys, [UInt8](memoryOf: sounds.keys)),
      (.soundPairs, [UInt8](memoryOf: sounds.pairs)),
      (.soundFilter, [UInt8](memoryOf: sounds.filter)),
      (.syllableEnds, [UInt8](memoryOf: syllables.ends)),
      (.syllableCharacters, [UInt8](memoryOf: syllables.characters)),
    ]
  }
}
