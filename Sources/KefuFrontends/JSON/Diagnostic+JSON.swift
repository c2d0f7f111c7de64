package import KefuValues

extension Diagnostic {
  /// Writes the members of an object for it.
  package func write(to object: inout JSONObject) {
    object.string("file", location.file)
    object.number("line", location.line)
    object.number("column", location.column)
    object.number("length", length)
    object.string("severity", severity.rawValue)
    object.string("code", code.rawValue)
    object.string("message", message)
    if let hint { object.string("hint", hint) }
  }
}
