/// Writes a JSON object member by member, in the order of the calls.
package struct JSONObject {
  private var content = JSONBytes()
  private var isEmpty = true

  package init() {}

  /// The object.
  package var bytes: [UInt8] { [UInt8(ascii: "{")] + content.bytes + [UInt8(ascii: "}")] }

  package mutating func string(_ key: String, _ value: String) {
    write(key)
    content.string(value)
  }

  package mutating func number(_ key: String, _ value: Int) {
    write(key)
    content.number(value)
  }

  /// Four decimals.
  package mutating func decimal(_ key: String, _ value: Double) {
    write(key)
    content.decimal(value)
  }

  package mutating func flag(_ key: String, _ value: Bool) {
    write(key)
    content.raw(value ? "true" : "false")
  }

  /// A value that is JSON already.
  package mutating func json(_ key: String, _ value: some Sequence<UInt8>) {
    write(key)
    content.raw(value)
  }

  package mutating func strings(_ key: String, _ values: [String]) {
    write(key)
    content.raw("[")
    for (index, value) in values.enumerated() {
      if index > 0 { content.raw(",") }
      content.string(value)
    }
    content.raw("]")
  }

  package mutating func object(_ key: String, _ fill: (inout JSONObject) -> Void) {
    write(key)
    var object = JSONObject()
    fill(&object)
    content.raw(object.bytes)
  }

  /// An array with one object for every element.
  package mutating func objects<Element>(
    _ key: String, _ elements: [Element], _ fill: (Element, inout JSONObject) -> Void
  ) {
    write(key)
    content.raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { content.raw(",") }
      var object = JSONObject()
      fill(element, &object)
      content.raw(object.bytes)
    }
    content.raw("]")
  }

  private mutating func write(_ key: String) {
    if !isEmpty { content.raw(",") }
    isEmpty = false
    content.string(key)
    content.raw(":")
  }
}
