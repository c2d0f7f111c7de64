import Glibc
import KefuUnderstanding

/// The transcripts of an assistant's folder.
struct TranscriptFiles {
  private static let home = "dialogues/tests"

  let folder: String
  /// Files that end in `.txt`, sorted.
  let names: [String]

  init(folder: String) {
    self.folder = folder
    var names: [String] = []
    if let directory = opendir("\(folder)/\(TranscriptFiles.home)") {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasSuffix(".txt"), !name.hasPrefix(".") { names.append(name) }
      }
      closedir(directory)
    }
    self.names = names.sorted()
  }

  /// As it is printed: relative to the assistant's folder.
  func path(of name: String) -> String { "\(TranscriptFiles.home)/\(name)" }

  /// The content; empty if it cannot be read, which is reported as a transcript without a time.
  func text(of name: String) -> String {
    guard let file = fopen("\(folder)/\(path(of: name))", "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  /// Replaces the content; returns whether it worked.
  func write(_ text: String, to name: String) -> Bool {
    Array(text.utf8).withUnsafeBytes { AtomicFile.write($0, to: "\(folder)/\(path(of: name))") }
  }
}
