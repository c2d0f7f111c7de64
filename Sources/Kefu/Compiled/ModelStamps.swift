import KefuUnderstanding

/// What the files of an assistant's models looked like when their checksums were last compared, by kind.
///
/// Comparing reads every page of thirty megabytes, of which a few messages touch one in ten. Whoever kept the stamps had
/// written the files or compared them; a file that was touched since is compared again.
struct ModelStamps: Hashable {
  private var stamps: [String: FileStamp] = [:]

  init() {}

  /// Reads what `bytes` says; `nil` if it is something else.
  init?(_ section: UnsafeRawBufferPointer) {
    var reader = BinaryReader(section)
    do throws(BinaryReader.Mistake) {
      for _ in 0..<(try reader.count()) {
        let kind = try reader.string()
        stamps[kind] = FileStamp(
          device: try reader.number(UInt64.self), inode: try reader.number(UInt64.self),
          size: try reader.number(UInt64.self), modified: try reader.number(Int64.self),
          changed: try reader.number(Int64.self))
      }
    } catch {
      return nil
    }
  }

  subscript(kind: String) -> FileStamp? {
    get { stamps[kind] }
    set { stamps[kind] = newValue }
  }

  var bytes: [UInt8] {
    var writer = BinaryWriter()
    writer.write(UInt32(stamps.count))
    for (kind, stamp) in stamps.sorted(by: { $0.key < $1.key }) {
      writer.write(kind)
      writer.write(stamp.device)
      writer.write(stamp.inode)
      writer.write(stamp.size)
      writer.write(stamp.modified)
      writer.write(stamp.changed)
    }
    return writer.bytes
  }
}
