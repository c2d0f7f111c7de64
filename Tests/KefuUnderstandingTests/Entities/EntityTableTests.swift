import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct EntityTableTests {
  private let reader = EntityReader()

  @Test(
    "finds what the tables say and nothing else", arguments: ["amounts.zh", "amounts.en"])
  func table(name: String) throws {
    for row in try EntityTable(named: name).rows {
      let found = reader.entities(in: row.text, at: row.now).map(EntityTable.description(of:))
      #expect(found == row.expected, "\(name).tsv:\(row.line): \(row.text)")
    }
  }

  /// The tables that were written from the contract alone, which names a unit or kind only where it matters.
  @Test("finds what the contract promises and nothing else", arguments: ["zh", "en"])
  func contract(name: String) throws {
    for row in try EntityTable(named: name).rows {
      let found = reader.entities(in: row.text, at: row.now).map(EntityTable.description(of:))
      let fits =
        found.count == row.expected.count
        && zip(found, row.expected).allSatisfy { found, expected in
          let fields = found.split(separator: ";")
          let wanted = expected.split(separator: ";")
          return fields.first == wanted.first && wanted.allSatisfy(fields.contains)
        }
      #expect(fits, "\(name).tsv:\(row.line): \(row.text): \(found), not \(row.expected)")
    }
  }
}
