/// Keys of JSON objects: those that Kefu writes are here; the input's of that name are kept under `input`.
enum OwnKeys {
  /// Every key that any stage may write.
  private static let all: [[UInt8]] = [
    "text", "language", "intent", "intent_ranking", "entities", "sentiment", "requests", "answers",
    "ambiguous", "error", "input",
  ].map { Array($0.utf8) }

  // What is looked for in an object.
  static let text = Array("text".utf8)
  static let time = Array("time".utf8)
  static let turns = Array("turns".utf8)
  static let conversation = Array("conversation".utf8)
  static let speakers = [Array("speaker".utf8), Array("role".utf8)]

  static func contain(_ key: String, _ options: LabelOptions) -> Bool {
    Array(key.utf8).withUnsafeBufferPointer { contain($0, options) }
  }

  static func contain(_ key: UnsafeBufferPointer<UInt8>, _ options: LabelOptions) -> Bool {
    if options.sessionKey != nil, key.elementsEqual(conversation) { return true }
    if let resultKey = options.resultKey {
      return key.elementsEqual(resultKey.utf8) || key.elementsEqual("input".utf8)
    }
    return all.contains { $0.count == key.count && key.elementsEqual($0) }
  }
}
