import KefuDialogue
import KefuValues

extension ArchiveReader {
  /// Reads a value of a type.
  ///
  /// What an assistant has thousands of is read here, for a container costs much more than its contents do.
  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if type == SourceLocation.self { return same(try SourceLocation(self)) }
    if type == VariableName.self { return same(VariableName(rawValue: try string())) }
    if type == ReplyName.self { return same(ReplyName(rawValue: try string())) }
    if type == String.self { return same(try string()) }
    if type == Branch.self { return same(try Branch(self)) }
    if type == StateEffect.self { return same(try StateEffect(self)) }
    if type == EventTransition.self { return same(try EventTransition(self)) }
    if type == Guard.self { return same(try Guard(self)) }
    if type == Operand.self { return same(try Operand(self)) }
    if type == SlotValue.self { return same(try SlotValue(self)) }
    if type == SlotRecord.self { return same(try SlotRecord(self)) }
    if type == IntentName.self { return same(IntentName(rawValue: try string())) }
    if type == ActionName.self { return same(ActionName(rawValue: try string())) }
    try enter()
    defer { leave() }
    return try Value(from: ArchiveDecoder(reader: self))
  }

  /// A value whose type was compared with the other and is the same; `as?` takes longer than all that is read here.
  private func same<Known, Value>(_ value: Known) -> Value { unsafeBitCast(value, to: Value.self) }
}
