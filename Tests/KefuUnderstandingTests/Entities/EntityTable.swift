import Foundation
import KefuValues

/// A table of messages and their entities, as it stands in `Tables/`.
///
/// A row is `text<TAB>entity=value@start-end[;unit=…][;kind=…] | entity=…`, or `-` for none. Offsets are Unicode scalars,
/// half-open. A line `@ now=…` gives the time of the messages below it, or `none`.
struct EntityTable {
  struct Row: Sendable {
    var line: Int
    var text: String
    var now: Instant?
    var expected: [String]
  }

  let rows: [Row]

  /// Reads a table, or nothing if there is none of that name.
  init(named name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Tables/\(name).tsv")
    guard FileManager.default.fileExists(atPath: file.path) else {
      rows = []
      return
    }
    var rows: [Row] = []
    var now: Instant?
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    for (index, line) in lines.enumerated() where !line.isEmpty {
      if line.hasPrefix("@ now=") {
        now = Instant(String(line.dropFirst(6)))
        continue
      }
      let parts = line.components(separatedBy: "\t")
      guard parts.count == 2 else { throw Malformed(name: name, line: index + 1) }
      rows.append(
        Row(
          line: index + 1, text: parts[0], now: now,
          expected: parts[1] == "-" ? [] : parts[1].components(separatedBy: " | ")))
    }
    self.rows = rows
  }

  struct Malformed: Error {
    var name: String
    var line: Int
  }

  /// An entity as a row has it.
  static func description(of entity: Entity) -> String {
    var text = "\(entity.name)=\(entity.value ?? "")"
    text += "@\(entity.range.lowerBound)-\(entity.range.upperBound)"
    if let unit = entity.unit { text += ";unit=\(unit)" }
    // The kind and the distance of a date are in the tables of dates alone.
    if let kind = entity.kind, entity.name != "date" { text += ";kind=\(kind)" }
    return text
  }
}
