import KefuText
import KefuUnderstanding
import KefuValues

extension EntityDefinition {
  /// Writes everything but the entries, which live on in the automaton.
  func write(to writer: inout BinaryWriter) {
    writer.write(name)
    location.write(to: &writer)
    writer.write([source].compactMap { $0 })
    writer.write(UInt8(toleratesTypos ? 1 : 0))
    writer.write(UInt32(patterns.count))
    for entry in patterns {
      writer.write(entry.pattern.source)
      entry.location.write(to: &writer)
    }
  }

  init(from reader: inout BinaryReader) throws(BinaryReader.Mistake) {
    self.init(name: try reader.string(), location: try SourceLocation(from: &reader))
    source = try reader.strings().first
    toleratesTypos = try reader.number(UInt8.self) == 1
    for _ in 0..<(try reader.count()) {
      guard let pattern = try? Pattern(try reader.string()) else { throw BinaryReader.Mistake() }
      patterns.append(
        PatternEntry(pattern: pattern, location: try SourceLocation(from: &reader)))
    }
  }
}
