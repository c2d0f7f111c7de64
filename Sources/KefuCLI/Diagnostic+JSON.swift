import KefuFrontends
import KefuValues

extension Diagnostic {
  /// One line of JSON.
  var json: [UInt8] {
    var object = JSONObject()
    object.string("file", location.file)
    object.number("line", location.line)
    object.number("column", location.column)
    object.number("length", length)
    object.string("severity", severity.rawValue)
    object.string("code", code.rawValue)
    object.string("message", message)
    if let hint { object.string("hint", hint) }
    return object.bytes + [0x0A]
  }
}
