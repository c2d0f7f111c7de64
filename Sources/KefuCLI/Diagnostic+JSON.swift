import KefuFrontends
import KefuValues

extension Diagnostic {
  /// One line of JSON.
  var json: [UInt8] {
    var object = JSONObject()
    write(to: &object)
    return object.bytes + [0x0A]
  }
}
