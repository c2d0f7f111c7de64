import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct DateTableTests {
  @Test(
    "finds the dates and times of the tables, their values, kinds and distances",
    arguments: ["dates.zh", "dates.en"])
  func table(name: String) throws {
    let reader = EntityReader()
    let rows = try EntityTable(named: name).rows
    #expect(rows.count >= 300)
    for row in rows {
      let found = reader.entities(in: row.text, at: row.now)
        .filter { $0.name == "date" || $0.name == "time" }
        .map(Self.description(of:))
      #expect(found == row.expected, "\(name).tsv:\(row.line): \(row.text)")
    }
  }

  private static func description(of entity: Entity) -> String {
    var text = "\(entity.name)=\(entity.value ?? "")"
    text += "@\(entity.range.lowerBound)-\(entity.range.upperBound)"
    if let kind = entity.kind { text += ";kind=\(kind)" }
    if let relative = entity.relative { text += ";relative=\(relative)" }
    return text
  }
}
