/// Writes nodes as bytes.
struct ArchiveWriter {
  private var places: [String: Int] = [:]
  private var strings: [String] = []
  private var bytes: [UInt8] = []

  /// The table of strings, in order of appearance, and the node.
  static func bytes(of node: ArchiveNode) -> [UInt8] {
    var writer = ArchiveWriter()
    writer.write(node)
    var table = ArchiveWriter()
    table.write(UInt64(writer.strings.count))
    for string in writer.strings {
      table.write(UInt64(string.utf8.count))
      table.bytes += string.utf8
    }
    return table.bytes + writer.bytes
  }

  private mutating func write(_ node: ArchiveNode) {
    switch node.content {
    case .nothing: break
    case .bool(let flag): bytes.append(flag ? 1 : 0)
    case .integer(let number): write(UInt64(bitPattern: number << 1 ^ number >> 63))
    case .unsigned(let number): write(number)
    case .double(let number): withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes += $0 }
    case .string(let string): write(UInt64(place(of: string)))
    case .absent: bytes.append(0)
    case .present(let node):
      bytes.append(1)
      write(node)
    case .fields(let fields, let isKeyed):
      // One more than the number of keys; zero if they are known.
      write(isKeyed ? UInt64(fields.count + 1) : 0)
      if isKeyed { for field in fields { write(UInt64(place(of: field.key))) } }
      for field in fields { write(field.node) }
    case .items(let items):
      write(UInt64(items.count))
      for item in items { write(item) }
    case .sequence(let nodes): for node in nodes { write(node) }
    }
  }

  private mutating func place(of string: String) -> Int {
    if let place = places[string] { return place }
    places[string] = strings.count
    strings.append(string)
    return strings.count - 1
  }

  /// Seven bits a byte, the lowest first (LEB128).
  private mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
