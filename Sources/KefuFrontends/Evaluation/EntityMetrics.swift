package import KefuValues

/// How many entities of a table are found, with the right span and value.
package struct EntityMetrics: Sendable {
  package struct PerEntity: Hashable, Sendable {
    package var name: String
    package var found = 0
    package var missed = 0
    /// Found where the table has none, or with another span or value.
    package var wrong = 0

    package var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }
    package var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }
    package var f1: Double {
      precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }
  }

  /// A row of which something is wrong.
  package struct Mistake: Sendable {
    package var row: EntityTable.Row
    package var found: [Entity]
  }

  /// Rows of which everything is right.
  package private(set) var rightRows = 0
  package private(set) var rowCount = 0
  /// All entities together.
  package private(set) var total = PerEntity(name: "all")
  /// By name.
  package private(set) var perEntity: [PerEntity] = []
  package private(set) var mistakes: [Mistake] = []

  package init(_ results: [(row: EntityTable.Row, found: [Entity])]) {
    var counts: [String: PerEntity] = [:]
    for (row, found) in results {
      rowCount += 1
      var rest = found
      var isRight = true
      for expected in row.entities {
        if let index = rest.firstIndex(where: expected.matches) {
          rest.remove(at: index)
          counts[expected.name, default: PerEntity(name: expected.name)].found += 1
        } else {
          isRight = false
          counts[expected.name, default: PerEntity(name: expected.name)].missed += 1
        }
      }
      for entity in rest {
        isRight = false
        counts[entity.name, default: PerEntity(name: entity.name)].wrong += 1
      }
      if isRight { rightRows += 1 } else { mistakes.append(Mistake(row: row, found: found)) }
    }
    perEntity = counts.values.sorted { $0.name < $1.name }
    for entity in perEntity {
      total.found += entity.found
      total.missed += entity.missed
      total.wrong += entity.wrong
    }
  }

  package var text: String {
    func percent(_ value: Double) -> String { "\(JSONBytes.decimalText(value * 100)) %" }
    var lines = ["rows right             \(rightRows) of \(rowCount)"]
    for entity in perEntity + [total] {
      let name = entity.name + String(repeating: " ", count: max(1, 23 - entity.name.utf8.count))
      lines.append(
        "\(name)precision \(percent(entity.precision)), recall \(percent(entity.recall)), "
          + "F1 \(percent(entity.f1))")
    }
    if !mistakes.isEmpty { lines.append("\nmistakes") }
    for mistake in mistakes {
      lines.append("  line \(mistake.row.line): \(mistake.row.text)")
      lines += mistake.row.entities.filter { expected in
        !mistake.found.contains(where: expected.matches)
      }.map { "    missed \($0.name)=\($0.value)@\($0.range.lowerBound)-\($0.range.upperBound)" }
      lines += mistake.found.filter { entity in
        !mistake.row.entities.contains { $0.matches(entity) }
      }.map {
        "    wrong  \($0.name)=\($0.value ?? "null")@\($0.range.lowerBound)-\($0.range.upperBound)"
          + ($0.unit.map { ";unit=\($0)" } ?? "") + ($0.kind.map { ";kind=\($0)" } ?? "")
          + " (\($0.rule))"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  package var json: [UInt8] {
    var object = JSONObject()
    object.number("rows", rowCount)
    object.number("rows_right", rightRows)
    object.decimal("precision", total.precision)
    object.decimal("recall", total.recall)
    object.decimal("f1", total.f1)
    object.object("per_entity") { perEntity in
      for entity in self.perEntity {
        perEntity.object(entity.name) { figures in
          figures.decimal("precision", entity.precision)
          figures.decimal("recall", entity.recall)
          figures.decimal("f1", entity.f1)
          figures.number("support", entity.found + entity.missed)
        }
      }
    }
    return object.bytes + [0x0A]
  }
}
