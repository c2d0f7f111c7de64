import Glibc

/// Finds the assistant's folder.
enum AssistantLocator {
  struct NotFound: Error, CustomStringConvertible {
    var places: [String]

    var description: String {
      "no assistant found (a folder with intents/). Looked at:\n"
        + places.map { "  \($0)\n" }.joined()
        + "Name one with --assistant DIR."
    }
  }

  /// Looks at the five places of the design, in order.
  static func locate(option: String?) -> Result<String, NotFound> {
    if let option {
      return hasIntents(option)
        ? .success(option)
        : .failure(NotFound(places: ["--assistant \(option): no intents/ in it"]))
    }
    var places = ["--assistant: not given"]
    if hasIntents(".") { return .success(".") }
    places.append("the current folder: no intents/ in it")
    if let value = getenv("KEFU_ASSISTANT") {
      let folder = String(cString: value)
      if hasIntents(folder) { return .success(folder) }
      places.append("$KEFU_ASSISTANT (\(folder)): no intents/ in it")
    } else {
      places.append("$KEFU_ASSISTANT: not set")
    }
    guard let program = programFolder() else {
      places.append("beside the program: its path is unknown")
      return .failure(NotFound(places: places))
    }
    for folder in ["\(program)/../share/kefu", "\(program)/kefu_KefuCLI.resources"] {
      if hasIntents(folder) { return .success(folder) }
      places.append("\(folder): no intents/ in it")
    }
    return .failure(NotFound(places: places))
  }

  private static func hasIntents(_ folder: String) -> Bool {
    var status = stat()
    return stat("\(folder)/intents", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The folder of the running program, symbolic links resolved.
  private static func programFolder() -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
    guard length > 0 else { return nil }
    let path = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}
