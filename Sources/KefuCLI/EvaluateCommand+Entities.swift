import ArgumentParser
import Kefu
import KefuFrontends

extension EvaluateCommand {
  /// The assistant's entities on a table of messages and what must be found in them.
  func evaluateEntities() throws {
    guard let test else { return }
    let table: EntityTable
    do {
      table = try EntityTable(contentsOf: test)
    } catch {
      StandardError.print(error.description)
      throw ExitCode(1)
    }
    let assistant = assistantOptions.load()
    let metrics = EntityMetrics(
      table.rows.map { row in
        (row, assistant.parse(row.text, at: row.time).entities)
      })
    StandardOutput.write(json ? metrics.json : Array(metrics.text.utf8))
  }
}
