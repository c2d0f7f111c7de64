import Glibc
import KefuUnderstanding
import KefuValues

extension AssistantCache {
  /// The bytes of what conversations need, read once for a trial, so that nothing is kept that a conversation could not read;
  /// `nil` if it cannot be.
  static func archive(_ dialogue: DialoguePart) -> [UInt8]? {
    guard let bytes = try? BinaryArchive.bytes(of: dialogue),
      let trial = bytes.withUnsafeBytes({
        try? BinaryArchive.value(of: DialoguePart.self, from: $0)
      }), trial == dialogue
    else { return nil }
    return bytes
  }

  /// What conversations need, read when the first of them needs it; the section's checksum was compared before.
  static func dialogue(
    _ section: UnsafeRawBufferPointer, of memory: ModelMemory
  ) -> LazyValue<DialoguePart>? {
    guard let first = memory.bytes.baseAddress, let start = section.baseAddress else { return nil }
    let range = (start - first)..<(start - first + section.count)
    return LazyValue {
      do {
        return try BinaryArchive.value(
          of: DialoguePart.self, from: UnsafeRawBufferPointer(rebasing: memory.bytes[range]))
      } catch {
        // This program wrote it, read it then, and nothing has changed it since.
        preconditionFailure("the cached dialogues cannot be read: \(error)")
      }
    }
  }

  /// Tells one build of the running program from another; an archive tells no versions of its types apart.
  static func programDigest() -> Digest {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return Digest("") }
    return Digest(
      "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)")
  }
}
