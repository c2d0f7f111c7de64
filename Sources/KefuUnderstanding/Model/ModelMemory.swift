import Glibc

/// The bytes of a model: a file mapped into memory, or an allocation; 64-byte aligned.
package final class ModelMemory: @unchecked Sendable {
  // @unchecked Sendable because the bytes are never written after `init`.
  package let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool
  /// Whether a file was found to be whole and unaltered before and has not been touched since.
  package let isChecked: Bool

  /// Maps a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - checked: What it looked like when its checksums were compared; `nil` if they never were.
  /// - Throws: Why it cannot be mapped.
  package init(mapping path: String, checked: FileStamp? = nil) throws(ModelError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: ModelMemory.reason()) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: ModelMemory.reason())
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: "it is not a file")
    }
    let size = Int(status.st_size)
    guard size > 0 else { throw .notAModel(path: path) }
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { throw .unreadable(path: path, reason: ModelMemory.reason()) }
    bytes = UnsafeRawBufferPointer(start: address, count: size)
    isMapped = true
    isChecked = checked.map { $0 == FileStamp(status) } ?? false
  }

  /// Copies bytes.
  package init(copying source: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, source.count), alignment: 64)
    source.withUnsafeBytes { copy.copyMemory(from: $0) }
    bytes = UnsafeRawBufferPointer(rebasing: copy[0..<source.count])
    isMapped = false
    isChecked = false
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.baseAddress?.deallocate()
    }
  }

  static func reason() -> String { String(cString: strerror(errno)) }
}
