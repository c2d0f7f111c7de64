package import Kefu

/// The store that a transcript is played in, made anew for each.
package protocol TranscriptWorld: Sendable {
  /// What the assistant can do in it.
  var actions: Actions { get }

  /// What a cell of a table holds, as text; `nil` if there is no such row or nothing in it.
  ///
  /// - Throws: If there is no such table or column.
  func value(table: String, key: String, column: String) throws -> String?
}
