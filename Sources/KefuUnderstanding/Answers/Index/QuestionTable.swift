import Glibc
import KefuValues

/// Questions and their answers from lines of `question<TAB>answer[<TAB>id]`.
///
/// Lines of the same id are one group, phrasings of one question; without an id a line is its own. A byte-order mark, CRLF and
/// empty lines are passed over. The text stays where it is: a million lines are read in a tenth of a second.
package struct QuestionTable: Sendable {
  /// The questions, and the group of each.
  package let texts: QuestionTexts
  private let answers: [QuestionTexts.Range]
  private let ids: [QuestionTexts.Range]
  /// The first line of each group.
  private let firstRows: [UInt32]
  /// The number in the file of lines that have no question or no answer, from 1; they are left out.
  package let faultyLines: [Int]

  /// Reads a file; an empty one is a table without questions.
  package init(path: String) throws(ModelError) {
    let memory: ModelMemory
    do throws(ModelError) {
      memory = try ModelMemory(mapping: path)
    } catch .notAModel {
      // What cannot be mapped has no bytes.
      memory = ModelMemory(copying: [])
    }
    self.init(memory: memory)
  }

  /// Reads bytes.
  package init(memory: ModelMemory) {
    var rows = Rows()
    rows.read(memory.bytes)
    var grouping = QuestionGrouping(bytes: memory.bytes, expected: rows.questions.count)
    var groups = [UInt32]()
    groups.reserveCapacity(rows.questions.count)
    for row in rows.questions.indices { groups.append(grouping.group(of: row, id: rows.ids[row])) }
    texts = QuestionTexts(
      memory: memory, ranges: rows.questions,
      groups: grouping.count == rows.questions.count ? [] : groups)
    answers = rows.answers
    ids = rows.ids
    firstRows = grouping.firstRows
    faultyLines = rows.faultyLines
  }

  /// The number of questions.
  package var count: Int { texts.count }

  /// The number of groups.
  package var groupCount: Int { firstRows.count }

  package func question(_ row: Int) -> String { String(decoding: texts[row], as: UTF8.self) }

  package func answer(_ row: Int) -> String { text(answers[row]) }

  /// The id of a line, or its number from 1.
  package func id(_ row: Int) -> String {
    ids[row].start == ids[row].end ? String(row + 1) : text(ids[row])
  }

  private func text(_ range: QuestionTexts.Range) -> String {
    String(decoding: texts.memory.bytes[range.start..<range.end], as: UTF8.self)
  }
}

extension QuestionTable {
  private struct Rows {
    var questions: [QuestionTexts.Range] = []
    var answers: [QuestionTexts.Range] = []
    var ids: [QuestionTexts.Range] = []
    var faultyLines: [Int] = []

    mutating func read(_ bytes: UnsafeRawBufferPointer) {
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var number = 0
      while start < bytes.count {
        let next = Rows.position(of: 0x0A, in: bytes, from: start, to: bytes.count)
        var end = next
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        number += 1
        if end > start { append(bytes, start: start, end: end, number: number) }
        start = next + 1
      }
    }

    private mutating func append(
      _ bytes: UnsafeRawBufferPointer, start: Int, end: Int, number: Int
    ) {
      let first = Rows.position(of: 0x09, in: bytes, from: start, to: end)
      guard first > start, first + 1 < end else {
        faultyLines.append(number)
        return
      }
      let second = Rows.position(of: 0x09, in: bytes, from: first + 1, to: end)
      let idStart = min(second + 1, end)
      questions.append(QuestionTexts.Range(start: start, end: first))
      answers.append(QuestionTexts.Range(start: first + 1, end: second))
      ids.append(
        QuestionTexts.Range(
          start: idStart, end: Rows.position(of: 0x09, in: bytes, from: idStart, to: end)))
    }

    /// Where the byte is first, or `end`.
    private static func position(
      of byte: Int32, in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
    ) -> Int {
      guard start < end, let base = bytes.baseAddress,
        let found = memchr(base + start, byte, end - start)
      else { return end }
      return UnsafeRawPointer(found) - base
    }
  }
}
