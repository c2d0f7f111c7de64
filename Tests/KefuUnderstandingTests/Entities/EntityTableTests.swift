import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct EntityTableTests {
  @Test(
    "finds what the tables say and nothing else",
    arguments: ["amounts.zh", "amounts.en", "zh", "en"])
  func table(name: String) throws {
    let reader = EntityReader()
    for row in try EntityTable(named: name).rows {
      let found = reader.entities(in: row.text, at: row.now).map(EntityTable.description(of:))
      #expect(found == row.expected, "\(name).tsv:\(row.line): \(row.text)")
    }
  }
}
