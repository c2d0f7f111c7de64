import Glibc

/// The records to label: those of the reader without a header and without what was finished before.
struct LabelSource: ~Copyable {
  private var reader: LineReader
  private let options: LabelOptions
  private let resume: ResumePoint?
  private var needsHeader: Bool
  /// How many records are still to be passed over.
  private var finished: Int
  private var passed = 0
  private(set) var columns: LabelColumns?

  init(reader: consuming LineReader, options: LabelOptions, resume: ResumePoint?) {
    self.reader = reader
    self.options = options
    self.resume = resume
    finished = resume?.lines ?? 0
    switch options.input {
    case .text, .jsonl: needsHeader = false
    case .tsv, .csv:
      columns = LabelColumns(numberedBy: options)
      needsHeader = columns == nil
    }
  }

  /// Replaces a batch by the next records; returns `false` at the end.
  mutating func next(into batch: LineBatch) throws(Labelling.Stop) -> Bool {
    repeat {
      do {
        guard try reader.next(into: batch) else { return false }
      } catch {
        throw .unreadable(error.reason)
      }
      if needsHeader, let header = batch.lines.first {
        columns = try LabelColumns(header: batch[header], options: options)
        needsHeader = false
        batch.lines.removeFirst()
      }
      // The last of them is kept, to compare.
      let dropped = min(max(0, finished - 1), batch.lines.count)
      batch.lines.removeFirst(dropped)
      finished -= dropped
      passed += dropped
    } while batch.lines.isEmpty
    return true
  }

  /// Labels the last record that was finished before, compares, and lets the output go on behind it.
  ///
  /// - Throws: `foreignOutput` if the output is not what these records give.
  mutating func passFinished(
    _ batch: LineBatch, by labeller: inout LineLabeller
  ) throws(Labelling.Stop) {
    guard let resume else { return }
    if finished > 0 {
      let job = LabelPipeline.Job()
      let line = batch.lines.removeFirst()
      labeller.label(line, batch[line], into: &job.output)
      finished = 0
      passed += 1
      guard job.output.lines.withBytes({ resume.matches($0) }) else {
        throw .foreignOutput(line: resume.lines)
      }
    }
    try cut(resume)
  }

  private func cut(_ resume: ResumePoint) throws(Labelling.Stop) {
    guard resume.cut() else { throw .unwritable(String(cString: strerror(errno))) }
  }

  /// At the end of an input that had nothing to label.
  ///
  /// - Throws: `shortInput` if it ended before what was finished.
  func endEmpty() throws(Labelling.Stop) {
    guard let resume else { return }
    if finished > 0 { throw .shortInput(lines: passed) }
    try cut(resume)
  }
}
