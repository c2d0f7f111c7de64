import Glibc
import KefuAuthoring
import KefuUnderstanding
import KefuValues

extension AssistantCache {
  private static let folderMagic = Array("KEFUFOLD".utf8)
  /// A file that was touched so shortly before its folder's state was kept may have been touched again in the same tick of the
  /// file system's clock, which has two seconds at worst.
  private static let settled: Int64 = 2_000_000_000

  /// The digest of the files of a folder that looks as it did when they were last read; `nil` if they must be read again.
  func digest(of folder: AssistantFolder, in state: FolderState) -> Digest? {
    guard let file = file(of: folder), let memory = try? ModelMemory(mapping: file),
      let kept = FileStamp(path: file), memory.bytes.count == AssistantCache.folderMagic.count + 32,
      memory.bytes.starts(with: AssistantCache.folderMagic)
    else { return nil }
    func digest(at offset: Int) -> Digest {
      Digest(
        high: memory.bytes.number(at: offset, as: UInt64.self),
        low: memory.bytes.number(at: offset + 8, as: UInt64.self))
    }
    let start = AssistantCache.folderMagic.count
    guard digest(at: start) == state.digest,
      state.newest <= kept.changed - AssistantCache.settled
    else { return nil }
    return digest(at: start + 16)
  }

  /// Keeps the digest of files that were read after the folder was in this state.
  func store(_ digest: Digest, of folder: AssistantFolder, in state: FolderState) {
    guard let file = file(of: folder) else { return }
    var bytes = AssistantCache.folderMagic
    for digest in [state.digest, digest] {
      bytes.append(number: digest.high)
      bytes.append(number: digest.low)
    }
    bytes.withUnsafeBytes { store($0, to: file, kind: "folder") }
  }

  /// By where the folder is, and by program.
  private func file(of folder: AssistantFolder) -> String? {
    guard let resolved = realpath(folder.path.isEmpty ? "." : folder.path, nil) else { return nil }
    defer { free(resolved) }
    return file(
      "folder", Digest(String(cString: resolved), seed: AssistantCache.programDigest()))
  }
}
