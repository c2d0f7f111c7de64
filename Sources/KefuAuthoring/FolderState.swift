package import KefuUnderstanding
package import KefuValues

/// What an assistant's folder looks like without a look into its files.
package struct FolderState: Hashable, Sendable {
  /// Of the paths and stamps of all files.
  package let digest: Digest
  /// When the last of the files was touched, in nanoseconds since 1970.
  package let newest: Int64

  init(_ files: [(path: String, stamp: FileStamp)]) {
    var digest = Digest("kefu-folder")
    var newest = Int64.min
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      digest = Digest(file.path, seed: digest)
      let stamp = file.stamp
      let numbers = [
        stamp.device, stamp.inode, stamp.size, UInt64(bitPattern: stamp.modified),
        UInt64(bitPattern: stamp.changed),
      ]
      digest = numbers.withUnsafeBytes { Digest($0, seed: digest) }
      newest = max(newest, stamp.changed)
    }
    self.digest = digest
    self.newest = newest
  }
}

extension AssistantFolder {
  /// What the folder looks like now; `nil` if something hinders reading it, which `sources()` reports.
  package func state() -> FolderState? {
    var walk = FolderWalk(root: path, readsFiles: false)
    walk.visitRoot(AssistantFolder.parts)
    return walk.problems.isEmpty ? FolderState(walk.stamps) : nil
  }
}
