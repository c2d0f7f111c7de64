/// How far the fields of a structure have been read.
///
/// Apart from `ArchivedFields`, since looking up the metadata of what is generic takes longer than the reading.
struct FieldReading {
  /// Where the key of the next field stands.
  private final class Cursor {
    var index = 0
    var position: Int

    init(_ position: Int) { self.position = position }
  }

  let reader: ArchiveReader
  /// `nil` if they were not written.
  let keys: ArchiveKeys?
  /// `nil` where there is no choice: without keys, and in the case of an enum.
  private let cursor: Cursor?

  init(_ reader: ArchiveReader) throws {
    self.reader = reader
    keys = try reader.keys()
    if let keys, keys.count > 1 { cursor = Cursor(keys.start) } else { cursor = nil }
  }

  /// The name of the only field; `nil` if there are several, or names are not known.
  var onlyName: String? {
    guard let keys, keys.count == 1 else { return nil }
    return try? reader.string(at: keys.start).string
  }

  /// The names of all fields; none if they are not known.
  var names: [String] {
    guard let keys else { return [] }
    return (try? reader.names(keys)) ?? []
  }

  /// Checks that the field is the next of those that were written.
  func advance(to name: String) throws {
    guard let keys, (cursor?.index ?? 0) < keys.count else { throw DamagedArchive() }
    let (next, end) = try reader.string(at: cursor?.position ?? keys.start)
    guard next == name else { throw DamagedArchive() }
    cursor?.index += 1
    cursor?.position = end
  }
}
