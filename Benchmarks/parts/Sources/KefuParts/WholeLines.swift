import Glibc
import Kefu
import KefuFrontends

/// Labels files as the command does, on one thread, into nowhere.
struct WholeLines {
  /// The messages are written so often that what a thread begins with does not count.
  private static let copies = 10

  let count: Int
  private let models: ParserModels
  private let text: String
  private let objects: String

  /// Writes the messages to files.
  init(models: ParserModels, messages: Messages) {
    self.models = models
    count = messages.count * WholeLines.copies
    text = WholeLines.write(messages) { bytes, message in bytes.append(message) }
    objects = WholeLines.write(messages) { bytes, message in
      bytes.raw("{\"text\":")
      bytes.string(message)
      bytes.raw("}")
    }
  }

  func removeFiles() {
    unlink(text)
    unlink(objects)
  }

  /// Labels the messages and returns how many they are.
  func label(_ input: LabelOptions.Input) -> Int {
    var options = LabelOptions()
    options.input = input
    options.threads = 1
    let source = open(input == .jsonl ? objects : text, O_RDONLY)
    let nowhere = open("/dev/null", O_WRONLY)
    defer {
      close(source)
      close(nowhere)
    }
    let models = models
    let labelling = Labelling(options: options) { MessageParser(models) }
    let summary = try? labelling.run(from: source, to: Labelling.Destination(output: nowhere))
    return summary?.lines ?? 0
  }

  /// Writes a file and returns its path.
  private static func write(
    _ messages: Messages, line: (inout JSONBytes, UnsafeBufferPointer<UInt8>) -> Void
  ) -> String {
    var path = Array("/tmp/kefu-parts-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    defer { close(file) }
    var bytes = JSONBytes()
    for _ in 0..<copies {
      for index in 0..<messages.count {
        line(&bytes, messages[index])
        bytes.raw("\n")
      }
    }
    bytes.withBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(file, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        guard count > 0 else { return }
        written += count
      }
    }
    return String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
