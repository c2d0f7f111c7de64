import KefuDialogue
import KefuValues

// What dialogues have most of, read as synthesized code would write it but without its containers, which take ten times as long. A
// change of these types that is forgotten here is found by the tests, and by the cache, which reads what it wrote.

extension Branch {
  init(_ reader: ArchiveReader) throws {
    try reader.beginFields()
    self.init(
      condition: try reader.optional { try Guard($0) },
      effects: try reader.array { try StateEffect($0) }, target: try Target(reader),
      location: try SourceLocation(reader))
  }
}

extension EventTransition {
  init(_ reader: ArchiveReader) throws {
    try reader.beginFields()
    self.init(
      intents: try reader.array { IntentName(rawValue: try $0.string()) },
      questions: try reader.array { QuestionName(rawValue: try $0.string()) },
      patterns: try reader.array { try $0.string() },
      branches: try reader.array { try Branch($0) }, location: try SourceLocation(reader))
  }
}

extension StateEffect {
  init(_ reader: ArchiveReader) throws {
    switch try reader.beginCase() {
    case "say": self = .say(ReplyName(rawValue: try reader.string()), try SourceLocation(reader))
    case "set": self = .set(try reader.variable(), try Operand(reader))
    case "clear": self = .clear(try reader.array { try $0.variable() })
    case "focus": self = .focus(kind: try reader.string(), try reader.variable())
    default: throw DamagedArchive()
    }
  }
}

extension Target {
  fileprivate init(_ reader: ArchiveReader) throws {
    switch try reader.beginCase() {
    case "state": self = .state(try reader.integer(as: Int.self))
    case "history": self = .history(try reader.integer(as: Int.self))
    case "stay": self = .stay
    default: throw DamagedArchive()
    }
  }
}

extension Operand {
  init(_ reader: ArchiveReader) throws {
    switch try reader.beginCase() {
    case "constant": self = .constant(try SlotValue(reader))
    case "variable": self = .variable(try reader.variable())
    default: throw DamagedArchive()
    }
  }
}

extension Guard {
  init(_ reader: ArchiveReader) throws {
    try reader.enter()
    defer { reader.leave() }
    switch try reader.beginCase() {
    case "isTrue": self = .isTrue(try reader.variable())
    case "isSet": self = .isSet(try reader.variable())
    case "compare":
      let name = try reader.variable()
      guard let comparison = Comparison(rawValue: try reader.string()) else {
        throw DamagedArchive()
      }
      self = .compare(name, comparison, try Operand(reader))
    case "isOneOf":
      self = .isOneOf(try reader.variable(), try reader.array { try SlotValue($0) })
    case "not": self = .not(try Guard(reader))
    case "all": self = .all(try reader.array { try Guard($0) })
    case "any": self = .any(try reader.array { try Guard($0) })
    default: throw DamagedArchive()
    }
  }
}

extension ArchiveReader {
  fileprivate func variable() throws -> VariableName { VariableName(rawValue: try string()) }

  /// Begins a structure whose keys were not written.
  fileprivate func beginFields() throws {
    guard try byte() == 0 else { throw DamagedArchive() }
  }

  /// Begins a case of an enum and returns its name.
  fileprivate func beginCase() throws -> String {
    guard try byte() == 2 else { throw DamagedArchive() }
    let name = try string()
    try beginFields()
    return name
  }

  fileprivate func optional<Value>(_ read: (ArchiveReader) throws -> Value) throws -> Value? {
    try bool() ? read(self) : nil
  }

  fileprivate func array<Value>(_ read: (ArchiveReader) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    for _ in 0..<(try count()) { values.append(try read(self)) }
    return values
  }
}
