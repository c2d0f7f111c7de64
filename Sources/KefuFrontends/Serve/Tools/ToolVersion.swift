/// A version of the Model Context Protocol.
enum ToolVersion: String, CaseIterable, Comparable, Sendable {
  case november2024 = "2024-11-05"
  case march2025 = "2025-03-26"
  case june2025 = "2025-06-18"
  case november2025 = "2025-11-25"

  static let newest = ToolVersion.november2025

  static func < (left: ToolVersion, right: ToolVersion) -> Bool { left.rawValue < right.rawValue }

  /// Whether results have a structure beside their text, and tools say which.
  var hasStructure: Bool { self >= .june2025 }

  /// Whether arguments that do not fit are the tool's error, which a model can mend, rather than the protocol's.
  var tellsModelOfMistakes: Bool { self >= .november2025 }

  /// The result of a tool.
  func result(_ json: [UInt8]) -> [UInt8] {
    var object = JSONObject()
    object.objects("content", [json]) { json, content in
      content.string("type", "text")
      content.string("text", String(decoding: json, as: UTF8.self))
    }
    if hasStructure { object.json("structuredContent", json) }
    object.flag("isError", false)
    return object.bytes
  }

  /// An error as the result of a tool; `nil` if it is one of the protocol.
  func result(of error: RPCError) -> [UInt8]? {
    switch error.code {
    case .parseError, .invalidRequest, .methodNotFound: return nil
    case .invalidParameters where !tellsModelOfMistakes: return nil
    case .invalidParameters, .internalError, .queueFull, .conflict, .shuttingDown, .cancelled,
      .assistantRefused, .notKept:
      break
    }
    var object = JSONObject()
    object.objects("content", [error]) { error, content in
      content.string("type", "text")
      content.string("text", "\(error.message); \(error.advice)")
    }
    object.flag("isError", true)
    return object.bytes
  }
}
