import KefuValues
import Testing

@testable import Kefu

/// Arguments become Swift values, and Swift values become results.
@Suite struct ActionCodingTests {
  private struct Numbers: Codable, Equatable {
    var int: Int
    var int8: Int8
    var uint16: UInt16
    var uint64: UInt64
    var double: Double
    var float: Float
  }

  private struct Item: Codable, Equatable {
    var title: String
    var price: Double
    var addedOn: CivilDate?
  }

  private struct Everything: Codable, Equatable {
    enum Size: String, Codable {
      case small = "s"
      case large = "l"
    }

    var text: String
    var isGift: Bool
    var day: CivilDate
    var size: Size
    var items: [Item]
    var note: String?
    var any: SlotValue
  }

  private struct One<Value: Codable & Equatable>: Codable, Equatable { var value: Value }

  private func decode<Value: Codable & Equatable>(
    _ value: SlotValue, as type: Value.Type
  ) throws -> Value {
    try ActionValueDecoder.decode(One<Value>.self, from: ["value": value]).value
  }

  @Test func everyKindOfValueComesBackAsItWas() throws {
    let day = try #require(CivilDate("2026-11-21"))
    let fields: [String: SlotValue] = [
      "text": .text("白色"), "is_gift": .yesNo(true), "day": .date(day), "size": .text("l"),
      "items": .list([
        SlotRecord(["title": .text("杯子"), "price": .number(19.9), "added_on": .date(day)]),
        SlotRecord(["title": .text("cup"), "price": .number(5)]),
      ]), "any": .number(3),
    ]
    let value = try ActionValueDecoder.decode(Everything.self, from: fields)
    #expect(
      value
        == Everything(
          text: "白色", isGift: true, day: day, size: .large,
          items: [
            Item(title: "杯子", price: 19.9, addedOn: day), Item(title: "cup", price: 5),
          ], note: nil, any: .number(3)))
    var expected = fields
    expected["isGift"] = expected.removeValue(forKey: "is_gift")
    expected["items"] = .list([
      SlotRecord(["title": .text("杯子"), "price": .number(19.9), "addedOn": .date(day)]),
      SlotRecord(["title": .text("cup"), "price": .number(5)]),
    ])
    #expect(try ActionValueEncoder.encode(value) == expected)
  }

  @Test func numbersOfAllSizesComeBack() throws {
    let numbers = Numbers(
      int: -7, int8: 127, uint16: 65_535, uint64: 1 << 53, double: 19.9, float: 0.5)
    let fields = try ActionValueEncoder.encode(numbers)
    #expect(fields["uint64"] == .number(9_007_199_254_740_992))
    #expect(try ActionValueDecoder.decode(Numbers.self, from: fields) == numbers)
  }

  @Test func anIntegerLosesNothing() throws {
    #expect(throws: DecodingError.self) { try decode(.number(2.5), as: Int.self) }
    #expect(throws: DecodingError.self) { try decode(.number(128), as: Int8.self) }
    #expect(throws: DecodingError.self) { try decode(.number(-1), as: UInt.self) }
    #expect(throws: DecodingError.self) { try decode(.number(1e300), as: Int.self) }
    #expect(throws: DecodingError.self) { try decode(.number(.nan), as: Int.self) }
    #expect(throws: EncodingError.self) {
      try ActionValueEncoder.encode(One(value: (1 << 53) + 1))
    }
    #expect(throws: EncodingError.self) { try ActionValueEncoder.encode(One(value: Double.nan)) }
  }

  @Test func namesAreEqualWithoutUnderscoresAndCase() throws {
    struct Names: Codable, Equatable {
      enum CodingKeys: String, CodingKey {
        case orderID
        case userId
        case exact = "as_written"
      }
      var orderID: Int
      var userId: Int
      var exact: Int
    }
    let names = try ActionValueDecoder.decode(
      Names.self,
      from: ["order_id": .number(1), "user_id": .number(2), "as_written": .number(3)])
    #expect(names == Names(orderID: 1, userId: 2, exact: 3))
  }

  @Test func anExactNameComesFirst() throws {
    #expect(FieldName.matching("orderID", among: ["order_id", "orderID", "orderId"]) == "orderID")
    #expect(FieldName.matching("ORDER", among: ["or_der", "o_rder"]) == "o_rder")
    #expect(FieldName.matching("order", among: ["orders"]) == nil)
  }

  @Test func structuresWithoutPropertiesAreNothing() throws {
    #expect(try ActionValueEncoder.encode(NoOutput()) == [:])
    #expect(try ActionValueDecoder.decode(NoInput.self, from: ["a": .number(1)]) == NoInput())
  }

  @Test func whatIsNoRecordIsRefused() throws {
    #expect(throws: EncodingError.self) { try ActionValueEncoder.encode([1, 2]) }
    #expect(throws: EncodingError.self) { try ActionValueEncoder.encode(One(value: [1, 2])) }
    #expect(throws: EncodingError.self) { try ActionValueEncoder.encode(One(value: One(value: 1))) }
    #expect(throws: DecodingError.self) { try decode(.text("1"), as: Int.self) }
    #expect(throws: DecodingError.self) { try decode(.text("1"), as: [Int].self) }
    #expect(throws: DecodingError.self) { try decode(.list([SlotRecord([:])]), as: [Int].self) }
  }

  @Test func aDayMayBeTakenAsText() throws {
    let day = try #require(CivilDate("2026-11-21"))
    #expect(try decode(.date(day), as: String.self) == "2026-11-21")
    #expect(try decode(.text("2026-11-21"), as: CivilDate.self) == day)
  }

  @Test func recordsWithoutATypeComeAsTheyAre() throws {
    let records = [SlotRecord(["a_b": .number(1)])]
    #expect(try decode(.list(records), as: [SlotRecord].self) == records)
    #expect(
      try decode(.list(records), as: [[String: SlotValue]].self) == [["a_b": .number(1)]])
    #expect(try decode(.list(records), as: [[String: Int]].self) == [["a_b": 1]])
  }
}
