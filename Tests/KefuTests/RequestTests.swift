import Kefu
import KefuValues
import Testing

/// What a message asks for when it asks for several things, on messages written for this.
///
/// A row is a message and its intents in order, or `-` for one request. Splitting one request is worse than missing the second:
/// the rows of one request must all stay whole.
@Suite struct RequestTests {
  private struct Row {
    var text: String
    var intents: [String]
  }

  private func rows(_ language: String) throws -> [Row] {
    try ShippedStore.fixture("Requests/\(language).tsv").nonEmptyLines.map { line in
      let columns = line.split(separator: "\t").map(String.init)
      try #require(columns.count == 2, "\(line)")
      return Row(
        text: columns[0],
        intents: columns[1] == "-" ? [] : columns[1].split(separator: ",").map(String.init))
    }
  }

  @Test("one request is never taken for several", arguments: ["zh", "en"])
  func oneRequestStaysOne(language: String) throws {
    let assistant = try ShippedStore.assistant
    for row in try rows(language) where row.intents.isEmpty {
      let requests = assistant.parse(row.text).requests
      #expect(requests.isEmpty, "\(row.text): \(requests.map(\.intent.name.rawValue))")
    }
  }

  @Test("most messages of two requests give both, in order", arguments: ["zh", "en"])
  func severalRequestsAreFound(language: String) throws {
    let assistant = try ShippedStore.assistant
    let several = try rows(language).filter { !$0.intents.isEmpty }
    var missed: [String] = []
    for row in several {
      let found = assistant.parse(row.text).requests.map(\.intent.name.rawValue)
      var rest = found[...]
      for intent in row.intents {
        rest = rest.firstIndex(of: intent).map { rest[($0 + 1)...] } ?? []
        if !found.contains(intent) { missed.append("\(row.text): \(found)") }
      }
    }
    let share = Double(several.count * 2 - missed.count) / Double(several.count * 2)
    #expect(share >= 0.8, "\(share): \(missed.joined(separator: "\n"))")
  }

  @Test("a request's span is its own words")
  func spansAreThoseOfTheClauses() throws {
    let text = "😀我要退货，另外发票什么时候开"
    let scalars = Array(text.unicodeScalars)
    let requests = try ShippedStore.assistant.parse(text).requests
    let pieces = requests.map { request in
      request.range.reduce(into: "") { $0.unicodeScalars.append(scalars[$1]) }
    }
    #expect(pieces == ["😀我要退货", "发票什么时候开"] || pieces == ["我要退货", "发票什么时候开"])
  }
}
