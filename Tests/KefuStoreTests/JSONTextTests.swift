#if Store
  import Foundation
  @testable import KefuStore
  import KefuTestSupport
  import Testing

  struct JSONTextTests {
    struct Sample: Codable, Hashable {
      enum Kind: Codable, Hashable {
        case plain
        case number(Double)
        case pair(left: String, right: [Int])
        indirect case nested(Kind?)
      }

      var text: String
      var kinds: [Kind]
      var numbers: [Double?] = [0, -0.5, 1e300, 5e-324, 0.1, nil]
      var bounds = [Int64.min, Int64.max]
      var most = UInt64.max
      var flags = [true, false]
      var nothing: Int?
      var table: [String: [String]] = ["a": [], "b\"": ["\\"]]
      var pairs: [Int: String] = [7: "seven"]
      var empty = Empty()
      var set: Set<String> = ["one"]
    }

    struct Empty: Codable, Hashable {}

    @Test(arguments: naughtyStrings)
    func isReadByAnyDecoder(_ text: String) throws {
      let sample = Sample(
        text: text,
        kinds: [
          .plain, .number(.pi), .pair(left: text, right: [1, 2]), .nested(.nested(nil)),
          .nested(.plain), .nested(.pair(left: "", right: [])),
        ])
      let bytes = try JSONText.bytes(of: [sample, sample])
      #expect(try JSONDecoder().decode([Sample].self, from: Data(bytes)) == [sample, sample])
      let theirs = try JSONSerialization.jsonObject(with: JSONEncoder().encode([sample, sample]))
      let ours = try JSONSerialization.jsonObject(with: Data(bytes))
      #expect(theirs as? NSArray == ours as? NSArray)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func refusesWhatIsNoNumber(_ number: Double) {
      #expect(throws: EncodingError.self) { try JSONText.bytes(of: [number]) }
    }
  }
#endif
