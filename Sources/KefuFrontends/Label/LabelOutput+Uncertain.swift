import Kefu
import KefuUnderstanding
import KefuValues

extension LabelOutput {
  /// Appends `intent<TAB>text`: the best guess, or `out_of_scope`, as `kefu train` and `kefu evaluate` read it.
  mutating func writeUncertain(
    _ message: UnsafeBufferPointer<UInt8>, _ result: MessageParser.Result
  ) {
    uncertain.raw(result.ranking.decision.name.rawValue.utf8)
    uncertain.byte(0x09)
    for byte in message {
      // These files have no escapes, and white space says nothing.
      uncertain.byte(byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0x20 : byte)
    }
    uncertain.byte(0x0A)
  }
}
