import KefuFrontends
import KefuValues

extension Diagnostic {
  /// One line of JSON.
  var json: [UInt8] {
    var bytes = JSONBytes()
    bytes.raw("{\"file\":")
    bytes.string(location.file)
    bytes.raw(",\"line\":")
    bytes.number(location.line)
    bytes.raw(",\"column\":")
    bytes.number(location.column)
    bytes.raw(",\"length\":")
    bytes.number(length)
    bytes.raw(",\"severity\":")
    bytes.string(severity.rawValue)
    bytes.raw(",\"code\":")
    bytes.string(code.rawValue)
    bytes.raw(",\"message\":")
    bytes.string(message)
    if let hint {
      bytes.raw(",\"hint\":")
      bytes.string(hint)
    }
    bytes.raw("}\n")
    return bytes.bytes
  }
}
