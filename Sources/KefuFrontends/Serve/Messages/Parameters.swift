import KefuValues

/// The parameters of a method, read key by key; a key that the method does not know is an error.
struct Parameters {
  private var fields: [String: JSONValue] = [:]

  /// Takes the parameters of a request.
  ///
  /// - Throws: An error if they are not an object, or have a key that is not among `keys`.
  init(_ value: JSONValue?, keys: [String]) throws(RPCError) {
    guard let value else { return }
    guard value.kind == .object else {
      throw .invalidParameters("the parameters have names: \"params\" must be an object")
    }
    for (key, value) in value.members {
      guard keys.contains(key) else {
        throw .invalidParameters(
          "there is no parameter '\(key)'",
          advice: "leave it out; there are: \(keys.joined(separator: ", "))")
      }
      // Null is as good as absent.
      fields[key] = value.kind == .null ? nil : value
    }
  }

  func value(_ key: String) -> JSONValue? { fields[key] }

  func text(_ key: String) throws(RPCError) -> String? {
    guard let value = fields[key] else { return nil }
    guard let text = value.string else { throw .invalidParameters("'\(key)' must be a string") }
    return text
  }

  func requiredText(_ key: String) throws(RPCError) -> String {
    guard let text = try text(key) else { throw .invalidParameters("'\(key)' is missing") }
    return text
  }

  func texts(_ key: String) throws(RPCError) -> [String] {
    guard let value = fields[key] else { return [] }
    let texts = value.elements.map(\.string)
    guard value.kind == .array, !texts.contains(nil) else {
      throw .invalidParameters("'\(key)' must be an array of strings")
    }
    return texts.compactMap { $0 }
  }

  /// A whole number of a range.
  func number(_ key: String, in range: ClosedRange<Int>) throws(RPCError) -> Int? {
    guard let value = fields[key] else { return nil }
    guard let number = value.number.flatMap({ Int(exactly: $0) }), range.contains(number) else {
      throw .invalidParameters(
        "'\(key)' must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// ISO 8601.
  func time(_ key: String) throws(RPCError) -> Instant? {
    guard let text = try text(key) else { return nil }
    guard let time = Instant(text) else {
      throw .invalidParameters(
        "'\(key)' is no time", advice: "write it in ISO 8601, such as 2026-11-21T09:30:00+08:00")
    }
    return time
  }

  /// Whose conversation it is.
  func sender() throws(RPCError) -> String {
    let sender = try requiredText("sender")
    guard (1...Parameters.senderLimit).contains(sender.utf8.count) else {
      throw .invalidParameters("'sender' must have 1 to \(Parameters.senderLimit) bytes")
    }
    return sender
  }

  /// How many bytes the name of a sender may have.
  static let senderLimit = 256
}
