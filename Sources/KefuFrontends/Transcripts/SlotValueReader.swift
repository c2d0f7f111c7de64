import KefuValues

/// Reads the results of an action from JSON, as `SlotValue` is decoded.
enum SlotValueReader {
  struct Mistake: Error {
    var reason: String
  }

  /// The values of an object by name; `null` is left out.
  static func object(_ text: String) throws(Mistake) -> [String: SlotValue] {
    try object(Array(text.utf8)[...])
  }

  private static func object(_ bytes: ArraySlice<UInt8>) throws(Mistake) -> [String: SlotValue] {
    var values: [String: SlotValue] = [:]
    for (key, value) in try members(of: bytes) {
      if value.first == UInt8(ascii: "n") { continue }
      values[key] = try self.value(value)
    }
    return values
  }

  private static func value(_ bytes: ArraySlice<UInt8>) throws(Mistake) -> SlotValue {
    switch bytes.first {
    case UInt8(ascii: "\""): return .text(text(bytes.dropFirst().dropLast()))
    case UInt8(ascii: "t"): return .yesNo(true)
    case UInt8(ascii: "f"): return .yesNo(false)
    case UInt8(ascii: "["):
      var records: [SlotRecord] = []
      for element in try elements(of: bytes) { records.append(SlotRecord(try object(element))) }
      return .list(records)
    case UInt8(ascii: "{"):
      guard case .text(let text)? = try object(bytes)["date"], let date = CivilDate(text) else {
        throw Mistake(reason: "an object within them is a day, {\"date\": \"2026-11-21\"}")
      }
      return .date(date)
    default:
      guard let number = Double(String(decoding: bytes, as: UTF8.self)) else {
        throw Mistake(reason: "expected a value")
      }
      return .number(number)
    }
  }

  private static func members(
    of bytes: ArraySlice<UInt8>
  ) throws(Mistake) -> [(key: String, value: ArraySlice<UInt8>)] {
    guard bytes.first == UInt8(ascii: "{") else {
      throw Mistake(reason: "expected an object, {\"state\": \"paid\"}")
    }
    let bytes = Array(bytes)
    let line: JSONLine
    do throws(JSONLine.Mistake) {
      line = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONLine.Mistake) in
        try JSONLine(buffer)
      }
    } catch {
      throw Mistake(reason: "\(error.message)")
    }
    return line.members.map { (text(bytes[$0.key]), bytes[$0.value]) }
  }

  /// The elements of an array that was validated.
  private static func elements(
    of bytes: ArraySlice<UInt8>
  ) throws(Mistake) -> [ArraySlice<UInt8>] {
    let bytes = Array(bytes)
    do throws(JSONLine.Mistake) {
      return try bytes.withUnsafeBufferPointer { (buffer) throws(JSONLine.Mistake) in
        try ranges(ofElements: buffer)
      }.map { bytes[$0] }
    } catch {
      throw Mistake(reason: "\(error.message)")
    }
  }

  private static func ranges(
    ofElements bytes: UnsafeBufferPointer<UInt8>
  ) throws(JSONLine.Mistake) -> [Range<Int>] {
    var scanner = JSONScanner(bytes)
    var ranges: [Range<Int>] = []
    _ = scanner.take(UInt8(ascii: "["))
    scanner.skipSpace()
    while !scanner.take(UInt8(ascii: "]")) {
      scanner.skipSpace()
      let start = scanner.position
      try scanner.value()
      ranges.append(start..<scanner.position)
      scanner.skipSpace()
      _ = scanner.take(UInt8(ascii: ","))
    }
    return ranges
  }

  private static func text(_ inside: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    Array(inside).withUnsafeBufferPointer { JSONText.append($0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
