import Foundation

/// A JSON Schema, for the keywords that `Schemas/serve.schema.json` has; any other is an error.
struct Schema: @unchecked Sendable {
  // @unchecked Sendable because JSONSerialization made them and nothing changes them.
  private let definitions: [String: [String: Any]]

  struct Misfit: Error, CustomStringConvertible {
    var description: String
  }

  /// The schema of the line protocol.
  static let serve = Result<Schema, any Error> {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Schemas/serve.schema.json")
    return try Schema(Data(contentsOf: path))
  }

  init(_ data: Data) throws {
    let whole = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    guard let definitions = whole?["$defs"] as? [String: [String: Any]] else {
      throw Misfit(description: "there are no $defs")
    }
    self.definitions = definitions
  }

  func definition(_ name: String) -> [String: Any]? { definitions[name] }

  /// Checks a value against a definition.
  ///
  /// - Throws: Where it does not fit.
  func check(_ value: Any, _ name: String, at path: String = "") throws {
    guard let definition = definitions[name] else {
      throw Misfit(description: "there is no definition '\(name)'")
    }
    try check(value, definition, at: path)
  }

  private func check(_ value: Any, _ schema: [String: Any], at path: String) throws {
    for (keyword, rule) in schema.sorted(by: { $0.key < $1.key }) {
      switch (keyword, rule) {
      case ("description", _): break
      case ("$ref", let reference as String):
        try check(value, String(reference.dropFirst("#/$defs/".count)), at: path)
      case ("anyOf", let options as [[String: Any]]): try checkAny(value, options, at: path)
      case ("type", _): try checkType(value, rule, at: path)
      case ("const", _): try require((value as? NSObject) == (rule as? NSObject), path, keyword)
      case ("enum", let options as [NSObject]):
        try require(options.contains { $0 == value as? NSObject }, path, keyword)
      case ("properties", let properties as [String: [String: Any]]):
        for (key, value) in value as? [String: Any] ?? [:] {
          if let rule = properties[key] { try check(value, rule, at: "\(path)/\(key)") }
        }
      case ("required", let keys as [String]):
        guard let object = value as? [String: Any] else { break }
        for key in keys { try require(object[key] != nil, path, "required \(key)") }
      case ("additionalProperties", _):
        let known = (schema["properties"] as? [String: Any] ?? [:]).keys
        for (key, value) in value as? [String: Any] ?? [:] where !known.contains(key) {
          if let rule = rule as? [String: Any] {
            try check(value, rule, at: "\(path)/\(key)")
          } else {
            try require(rule as? Bool == true, path, "additional \(key)")
          }
        }
      case ("items", let rule as [String: Any]):
        for (index, value) in (value as? [Any] ?? []).enumerated() {
          try check(value, rule, at: "\(path)/\(index)")
        }
      case ("minItems", let limit as Int):
        try require((value as? [Any]).map { $0.count >= limit } ?? true, path, keyword)
      case ("maxItems", let limit as Int):
        try require((value as? [Any]).map { $0.count <= limit } ?? true, path, keyword)
      case ("minLength", let limit as Int):
        try require(
          (value as? String).map { $0.unicodeScalars.count >= limit } ?? true, path, keyword)
      case ("maxLength", let limit as Int):
        try require(
          (value as? String).map { $0.unicodeScalars.count <= limit } ?? true, path, keyword)
      case ("minimum", let limit as NSNumber):
        try require(
          (value as? NSNumber).map { $0.doubleValue >= limit.doubleValue } ?? true, path, keyword)
      case ("maximum", let limit as NSNumber):
        try require(
          (value as? NSNumber).map { $0.doubleValue <= limit.doubleValue } ?? true, path, keyword)
      default: throw Misfit(description: "\(path): keyword '\(keyword)' is not known here")
      }
    }
  }

  private func checkAny(_ value: Any, _ options: [[String: Any]], at path: String) throws {
    var misfits: [any Error] = []
    for option in options {
      do { return try check(value, option, at: path) } catch { misfits.append(error) }
    }
    throw Misfit(description: "\(path): none of: \(misfits)")
  }

  private func checkType(_ value: Any, _ rule: Any, at path: String) throws {
    let types = rule as? [String] ?? [rule as? String ?? ""]
    let isBoolean = (value as? NSNumber).map { isYesOrNo($0) } ?? false
    let fits = types.contains { type in
      switch type {
      case "object": value is [String: Any]
      case "array": value is [Any]
      case "string": value is String
      case "null": value is NSNull
      case "boolean": isBoolean
      case "number": value is NSNumber && !isBoolean
      case "integer":
        !isBoolean
          && (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
      default: false
      }
    }
    try require(fits, path, "type \(types)")
  }

  private func require(_ holds: Bool, _ path: String, _ keyword: String) throws {
    if !holds { throw Misfit(description: "\(path): \(keyword)") }
  }
}

/// JSONSerialization makes yes and no numbers too.
private func isYesOrNo(_ number: NSNumber) -> Bool {
  String(cString: number.objCType) == "c" || String(cString: number.objCType) == "B"
}
