import KefuDialogue
import KefuTestSupport
import KefuValues
import Testing

@testable import Kefu

/// What is archived comes back, and nothing that is read instead of it does harm.
@Suite struct BinaryArchiveTests {
  private func bytes<Value: Encodable>(_ value: Value) throws -> [UInt8] {
    try BinaryArchive.bytes(of: value)
  }

  private func value<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
    try bytes.withUnsafeBytes { try BinaryArchive.value(of: type, from: $0) }
  }

  private func comesBack<Value: Codable & Equatable>(_ value: Value) throws -> Bool {
    try self.value(Value.self, bytes(value)) == value
  }

  @Test func numbersComeBack() throws {
    #expect(try comesBack([0, 1, -1, 63, -64, 64, .max, .min]))
    #expect(try comesBack([UInt64.max, 0, 127, 128]))
    #expect(try comesBack([Int8.min, .max]))
    #expect(try comesBack([UInt8.max, 0]))
    #expect(try comesBack([0.1, -0.0, .infinity, .greatestFiniteMagnitude]))
    #expect(try comesBack([Float(0.1), .pi]))
    #expect(try comesBack([true, false]))
  }

  @Test func stringsComeBack() throws {
    #expect(try comesBack(naughtyStrings))
    #expect(try comesBack(naughtyStrings.map { [$0, $0] }))
  }

  @Test func aStringIsWrittenOnce() throws {
    let once = try bytes(["a long text that is said again and again"])
    let often = try bytes([String](repeating: "a long text that is said again and again", count: 9))
    #expect(often.count == once.count + 8)
  }

  @Test func optionalsComeBack() throws {
    struct Optionals: Codable, Equatable {
      var flag: Bool?
      var number: Int16?
      var text: String?
      var inner: [Int?]
      var double: Double??
      var location: KefuValues.SourceLocation?
    }
    #expect(
      try comesBack([
        Optionals(inner: []),
        Optionals(
          flag: false, number: -3, text: "", inner: [nil, 1, nil], double: .some(nil),
          location: KefuValues.SourceLocation(file: "a", line: 3, column: 4)),
      ]))
    #expect(try comesBack([nil, Mood.angry]))
  }

  @Test func enumsComeBack() throws {
    enum Shape: Codable, Equatable {
      case none
      case one(Int)
      case named(width: Double?, height: Double?, String)
      indirect case nested([Shape])
    }
    #expect(
      try comesBack([
        Shape.nested([.none, .one(-5), .named(width: nil, height: 2, "x"), .nested([])]), .none,
      ]))
  }

  @Test func valuesOfSlotsComeBack() throws {
    let day = try #require(CivilDate("2026-11-21"))
    #expect(
      try comesBack([
        SlotValue.text("1"), .number(1), .yesNo(true), .date(day),
        .list([SlotRecord(["a": .text("x"), "b": .date(day)]), SlotRecord([:])]),
      ]))
    #expect(try comesBack(day))
  }

  @Test func dictionariesAndSetsHaveOneForm() throws {
    let numbers = 0..<200
    let first = Dictionary(uniqueKeysWithValues: numbers.map { ("key \($0)", $0) })
    var second: [String: Int] = [:]
    second.reserveCapacity(5000)
    for number in numbers.reversed() { second["key \(number)"] = number }
    #expect(try bytes(first) == bytes(second))
    #expect(try comesBack(first))
    let moods: [Mood: [String]] = [.angry: ["a"], .calm: [], .happy: ["b", "c"]]
    #expect(try comesBack(moods))
    #expect(try comesBack(Set(numbers)))
    #expect(try bytes(Set(numbers)) == bytes(Set(numbers.reversed())))
    let byLanguage: [ReplyLanguage: [Int: String]] = [.zh: [1: "一", 2: "二"], .en: [:]]
    for _ in 0..<20 {
      let copy = Dictionary(uniqueKeysWithValues: byLanguage.shuffled())
      #expect(try bytes(copy) == bytes(byLanguage))
    }
    #expect(try comesBack(byLanguage))
  }

  @Test func aDialogueComesBack() throws {
    let dialogues = SyntheticDialogues.dialogues(3, states: 9)
    #expect(try comesBack(dialogues))
    #expect(try comesBack(SyntheticDialogues.actions))
    #expect(try comesBack(SyntheticDialogues.outlines(20)))
  }

  @Test func whatIsNestedTooDeepIsRefused() throws {
    func nested(_ depth: Int) -> Guard {
      (0..<depth).reduce(.isSet(VariableName(rawValue: "x"))) { inner, _ in .not(inner) }
    }
    #expect(try comesBack(nested(50)))
    #expect(throws: EncodingError.self) { try bytes(nested(10_000)) }
    // The same by hand: one string table entry, then `not` again and again.
    let forged: [UInt8] =
      [1, 3] + Array("not".utf8) + (0..<100_000).flatMap { _ in [2, 0, 0] as [UInt8] }
    #expect(throws: (any Error).self) { try value(Guard.self, forged) }
  }

  @Test func aCountIsNotBelieved() {
    for type in [[String].self, [[Int]].self, [Double].self] as [any Decodable.Type] {
      let forged: [UInt8] = [0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]
      #expect(throws: DamagedArchive.self) { try value(type, forged) }
      #expect(throws: DamagedArchive.self) { try value(type, Array(forged.dropFirst())) }
    }
    // A number of more than 64 bits.
    #expect(throws: DamagedArchive.self) {
      try value(UInt64.self, [0] + [UInt8](repeating: 0xFF, count: 9) + [0x02])
    }
  }

  @Test func whatFollowsTheValueIsRefused() throws {
    #expect(throws: DamagedArchive.self) { try value([Int].self, bytes([1, 2]) + [0]) }
  }

  @Test func aTruncatedArchiveIsRefused() throws {
    let whole = try bytes(SyntheticDialogues.dialogues(1, states: 4))
    for length in 0..<whole.count {
      #expect(throws: (any Error).self) {
        try value([DialogueDefinition].self, Array(whole.prefix(length)))
      }
    }
  }

  @Test func anAlteredArchiveDoesNoHarm() throws {
    let whole = try bytes(SyntheticDialogues.dialogues(1, states: 4))
    var generator = SplitMix64(seed: 17)
    for place in whole.indices {
      for mask in [0x01, 0x80, 0xFF, UInt8.random(in: 1...255, using: &generator)] as [UInt8] {
        var altered = whole
        altered[place] ^= mask
        _ = try? value([DialogueDefinition].self, altered)
      }
    }
  }

  @Test func bytesOfChanceDoNoHarm() {
    var generator = SplitMix64(seed: 18)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0...4, using: &generator) : .random(in: 0...255, using: &generator)
      }
      _ = try? value(RandomTree.self, bytes)
      _ = try? value([DialogueDefinition].self, bytes)
    }
  }

  @Test func anyTreeComesBack() throws {
    var generator = SplitMix64(seed: 19)
    for _ in 0..<300 {
      let tree = RandomTree(depth: 5, using: &generator)
      let bytes = try bytes(tree)
      #expect(try value(RandomTree.self, bytes) == tree)
      #expect(try self.bytes(value(RandomTree.self, bytes)) == bytes)
    }
  }

  @Test func aLazyValueIsMadeOnce() async {
    let made = LazyValue { [Int](repeating: 7, count: 3) }
    #expect(!made.isMade)
    await withTaskGroup(of: [Int].self) { group in
      for _ in 0..<8 { group.addTask { made.value } }
      for await value in group { #expect(value == [7, 7, 7]) }
    }
    #expect(made.isMade && LazyValue(1).isMade)
  }
}

/// A value of every shape that synthesized code writes, of chance.
private struct RandomTree: Codable, Equatable {
  enum Leaf: Codable, Equatable {
    case empty
    case flag(Bool)
    case pair(Int32?, String)
    case keyed(number: Double, inner: [UInt16])
  }

  var leaf: Leaf
  var maybe: Leaf?
  var slot: SlotValue?
  var mood: Mood
  var names: [String: UInt8]
  var children: [RandomTree]
  var set: Set<Int>

  init(depth: Int, using generator: inout SplitMix64) {
    leaf = RandomTree.leaf(using: &generator)
    maybe = Bool.random(using: &generator) ? RandomTree.leaf(using: &generator) : nil
    slot = Bool.random(using: &generator) ? .number(.random(in: -9...9, using: &generator)) : nil
    mood = Mood.allCases.randomElement(using: &generator) ?? .calm
    names = [:]
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      names[naughtyStrings.randomElement(using: &generator) ?? ""] = .random(
        in: 0...255, using: &generator)
    }
    set = Set((0..<Int.random(in: 0...3, using: &generator)).map { $0 * 1000 })
    children = []
    guard depth > 0 else { return }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      children.append(RandomTree(depth: depth - 1, using: &generator))
    }
  }

  private static func leaf(using generator: inout SplitMix64) -> Leaf {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: .empty
    case 1: .flag(.random(using: &generator))
    case 2: .pair(nil, naughtyStrings.randomElement(using: &generator) ?? "")
    case 3: .pair(.random(in: .min ... .max, using: &generator), "x")
    default: .keyed(number: .random(in: -1...1, using: &generator), inner: [1, 65_535])
    }
  }
}
