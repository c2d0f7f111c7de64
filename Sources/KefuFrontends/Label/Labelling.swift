import Glibc
package import Kefu
import KefuUnderstanding

/// Labels a stream of lines: the entrance of this folder.
///
/// One line in, one line out, in order, on any number of threads; memory does not grow with the input; output is written whenever
/// no input waits.
package struct Labelling {
  /// Why labelling stopped before the end.
  package enum Stop: Error, Sendable {
    /// Whoever read the output has gone.
    case brokenPipe
    case unreadable(String)
    case unwritable(String)
    /// The header of a TSV file lacks the column.
    case missingColumn(name: String, columns: [String])
  }

  private let options: LabelOptions
  private let makeParser: () -> MessageParser

  /// Prepares; `makeParser` is called once a thread.
  package init(options: LabelOptions, makeParser: @escaping () -> MessageParser) {
    self.options = options
    self.makeParser = makeParser
  }

  /// Labels everything that `input` has.
  ///
  /// - Parameters:
  ///   - input: A file descriptor to read.
  ///   - output: A file descriptor to write.
  ///   - progress: Called after every batch with what was done so far.
  /// - Returns: What became of the input.
  /// - Throws: Why it stopped before the end.
  package func run(
    from input: Int32, to output: Int32, progress: (LabelSummary) -> Void
  ) throws(Stop) -> LabelSummary {
    var reader = LineReader(descriptor: input)
    var total = LabelSummary()
    var column: Int? = options.input == .tsv ? numberedColumn : 0
    var labellers: [LineLabeller] = []
    while true {
      var batch: LineBatch
      do {
        guard let next = try reader.next() else { return total }
        batch = next
      } catch {
        throw .unreadable(error.reason)
      }
      let bytes = reader.bytes
      if column == nil {
        let header = batch.lines.removeFirst()
        batch.firstLine += 1
        column = try namedColumn(
          UnsafeBufferPointer(start: bytes + header.range.lowerBound, count: header.range.count))
      }
      // A few lines are not worth a second thread, nor the memory that it needs.
      let wanted = batch.lines.count < 64 ? 1 : max(1, options.threads)
      while labellers.count < wanted {
        labellers.append(
          LineLabeller(parser: makeParser(), options: options, column: column ?? 0))
      }
      for labeller in labellers { labeller.removeAll() }
      label(batch, bytes: bytes, Array(labellers.prefix(wanted)))
      for labeller in labellers {
        try write(labeller.output.bytes, to: output)
        total.add(labeller.summary)
      }
      progress(total)
    }
  }

  /// Splits the batch into one piece a thread.
  private func label(
    _ batch: LineBatch, bytes: UnsafeMutablePointer<UInt8>, _ labellers: [LineLabeller]
  ) {
    struct Shared: @unchecked Sendable {
      // @unchecked Sendable because piece i alone uses labeller i, and the bytes are only read.
      let labellers: [LineLabeller]
      let bytes: UnsafeMutablePointer<UInt8>
    }
    let shared = Shared(labellers: labellers, bytes: bytes)
    let count = batch.lines.count
    let pieces = labellers.count
    concurrently(pieces, threads: pieces) { piece in
      let labeller = shared.labellers[piece]
      for index in (count * piece / pieces)..<(count * (piece + 1) / pieces) {
        let line = batch.lines[index]
        labeller.label(
          UnsafeBufferPointer(
            start: shared.bytes + line.range.lowerBound, count: line.range.count),
          number: batch.firstLine + index, isTooLong: line.isTooLong)
      }
    }
  }

  /// The column that `--text-key` gives by number, from 0; `nil` if it is a name.
  private var numberedColumn: Int? {
    guard let key = options.textKey, let number = Int(key), number >= 1 else { return nil }
    return number - 1
  }

  private func namedColumn(_ header: UnsafeBufferPointer<UInt8>) throws(Stop) -> Int {
    let columns = header.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let names = options.textKey.map { [$0] } ?? ["text", "message"]
    for name in names {
      if let column = columns.firstIndex(of: name) { return column }
    }
    throw .missingColumn(name: names[0], columns: columns)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(Stop) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw .brokenPipe }
        throw .unwritable(String(cString: strerror(errno)))
      }
      written += count
    }
  }
}
