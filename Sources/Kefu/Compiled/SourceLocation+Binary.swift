import KefuValues

extension SourceLocation {
  func write(to writer: inout BinaryWriter) {
    writer.write(file)
    writer.write(UInt32(line))
    writer.write(UInt32(column))
  }

  init(from reader: inout BinaryReader) throws(BinaryReader.Mistake) {
    self.init(
      file: try reader.string(), line: Int(try reader.number(UInt32.self)),
      column: Int(try reader.number(UInt32.self)))
  }
}
