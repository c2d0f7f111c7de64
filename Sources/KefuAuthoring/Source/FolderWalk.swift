internal import Glibc
internal import KefuUnderstanding
internal import KefuValues

/// Collects the files below a folder and what hinders reading them.
struct FolderWalk {
  let root: String
  /// Whether the files are read, or only looked at.
  let readsFiles: Bool
  var files: [SourceFile] = []
  /// Of the files that were only looked at.
  var stamps: [(path: String, stamp: FileStamp)] = []
  var problems = Problems()
  /// The directories met so far, to notice a link that leads to one of them.
  private var visited: Set<FileStatus.Identity> = []

  init(root: String, readsFiles: Bool = true) {
    self.root = root.isEmpty ? "." : root
    self.readsFiles = readsFiles
  }

  /// Visits the folders that exist; a missing one holds nothing.
  mutating func visitRoot(_ names: [String]) {
    do throws(SystemError) {
      guard try FileStatus(path: root).kind == .directory else {
        return report(.unreadableFile(.notADirectory), at: root)
      }
    } catch {
      return report(.unreadableFile(.system(error.message)), at: root)
    }
    for name in names {
      var status = stat()
      if lstat("\(root)/\(name)", &status) != 0, errno == ENOENT { continue }
      visit(name)
    }
  }

  private mutating func visit(_ path: String) {
    do throws(SystemError) {
      let status = try FileStatus(path: "\(root)/\(path)")
      switch status.kind {
      case .directory: try visitDirectory(path, identity: status.identity)
      case .file where readsFiles: try visitFile(path, size: status.size)
      case .file: stamps.append((path, status.stamp))
      case .other: report(.unreadableFile(.notARegularFile), at: path)
      }
    } catch {
      report(.unreadableFile(.system(error.message)), at: path)
    }
  }

  private mutating func visitDirectory(
    _ path: String, identity: FileStatus.Identity
  ) throws(SystemError) {
    if path == "dialogues/tests" { return }
    guard visited.insert(identity).inserted else {
      return report(.unreadableFile(.metTwice), at: path)
    }
    let listing = try DirectoryListing(path: "\(root)/\(path)")
    for name in listing.names where !name.hasPrefix(".") && name != "README.md" {
      visit("\(path)/\(name)")
    }
  }

  private mutating func visitFile(_ path: String, size: Int) throws(SystemError) {
    var file = SourceFile(path: path, bytes: [])
    if file.isYAML {
      let limit = AssistantFolder.maximumFileSize
      if size <= limit { file.bytes = try FileBytes.read(path: "\(root)/\(path)", limit: limit) }
      if max(size, file.bytes.count) > limit {
        return report(.fileTooLarge(size: max(size, file.bytes.count), limit: limit), at: path)
      }
    }
    files.append(file)
  }

  private mutating func report(_ problem: Problem, at path: String) {
    problems.report(problem, at: SourceSpan(SourceLocation(file: path)))
  }
}
