import Glibc
package import KefuValues

/// Messages with the entities that must be found in them, one a line.
///
///     @ now=2026-11-21T10:00:00+08:00
///     明天要两件<TAB>date=2026-11-22@0-2 | quantity=2@3-5;unit=件
///     在吗<TAB>-
///
/// An entity is `name=value@start-end`, scalars of the message, half-open; `unit=`, `kind=`, `relative=` and `role=` may follow
/// after semicolons and are compared if they do. `now=none` takes the time away. Lines that begin with `#` are comments.
package struct EntityTable: Sendable {
  package struct Row: Sendable {
    package var text: String
    package var time: Instant?
    package var entities: [Expected]
    package var line: Int
  }

  /// An entity as a table has it.
  package struct Expected: Hashable, Sendable {
    package var name: String
    package var value: String
    package var range: Range<Int>
    package var attributes: [String: String]

    /// Whether an entity that was found is this one.
    package func matches(_ entity: Entity) -> Bool {
      guard entity.name == name, entity.range == range, (entity.value ?? "null") == value else {
        return false
      }
      return attributes.allSatisfy { key, value in
        switch key {
        case "unit": entity.unit == value
        case "kind": entity.kind == value
        case "relative": entity.relative == value
        case "role": entity.role == value
        default: false
        }
      }
    }
  }

  /// The first line that cannot be read.
  package struct Failure: Error, CustomStringConvertible {
    package var diagnostic: Diagnostic
    package var description: String { diagnostic.rendered }
  }

  package private(set) var rows: [Row] = []

  package init(contentsOf path: String) throws(Failure) {
    guard let bytes = FileContent.read(path) else {
      throw Failure(
        diagnostic: Diagnostic(
          code: .init(rawValue: "unreadable-file"), location: SourceLocation(file: path),
          message: "cannot read the file: \(String(cString: strerror(errno)))"))
    }
    try self.init(String(decoding: bytes, as: UTF8.self), path: path)
  }

  /// Reads a table; `path` is used in errors.
  package init(_ text: String, path: String) throws(Failure) {
    var time: Instant?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      func failure(_ message: String, _ hint: String) -> Failure {
        Failure(
          diagnostic: Diagnostic(
            code: .init(rawValue: "bad-row"),
            location: SourceLocation(file: path, line: index + 1, column: 1), message: message,
            hint: hint, sourceLine: String(line)))
      }
      if line.hasPrefix("@ now=") {
        let written = String(line.dropFirst(6))
        time = Instant(written)
        guard time != nil || written == "none" else {
          throw failure("'\(written)' is no time", "write '@ now=2026-11-21T10:00:00+08:00'")
        }
        continue
      }
      let columns = line.split(separator: "\t", maxSplits: 1)
      guard columns.count == 2 else {
        throw failure("the line has no tab", "a line is a message, a tab and its entities, or '-'")
      }
      var entities: [Expected] = []
      if columns[1] != "-" {
        for part in EntityTable.parts(of: columns[1]) {
          guard let entity = Expected(part) else {
            throw failure("'\(part)' is no entity", "write 'name=value@start-end'")
          }
          entities.append(entity)
        }
      }
      rows.append(
        Row(text: String(columns[0]), time: time, entities: entities, line: index + 1))
    }
  }

  /// What stands between ` | `.
  private static func parts(of text: Substring) -> [Substring] {
    text.split(separator: "|").map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return part
    }
  }
}

extension EntityTable.Expected {
  fileprivate init?(_ text: Substring) {
    let fields = text.split(separator: ";")
    guard let head = fields.first, let equals = head.firstIndex(of: "="),
      let at = head.lastIndex(of: "@"), equals < at
    else { return nil }
    let span = head[head.index(after: at)...].split(separator: "-").compactMap { Int($0) }
    guard span.count == 2, span[0] < span[1] else { return nil }
    name = String(head[..<equals])
    value = String(head[head.index(after: equals)..<at])
    range = span[0]..<span[1]
    attributes = [:]
    for field in fields.dropFirst() {
      let sides = field.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2 else { return nil }
      attributes[sides[0]] = sides[1]
    }
  }
}
