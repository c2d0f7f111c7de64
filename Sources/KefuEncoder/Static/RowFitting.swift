import CEncoderKernels

/// Changes the rows of a table so that the mean of a text's rows comes near to a vector that is given for the text.
///
/// Ridge regression: the squared distances of the texts, and `pull` times the squares of what rows are changed by, are as
/// small as possible. One row after the other takes its best place while the others stay (Gauss-Seidel), in the order of
/// tokens, so the same texts give the same bits.
struct RowFitting {
  /// How strongly rows are held where they were.
  ///
  /// Less brings texts nearer that are given, and makes a model that is trained on the same texts believe in the table more than
  /// other texts justify.
  private static let pull: Float = 1
  private static let passes = 10

  private let width: Int
  /// Of every text the tokens, each once, with its share of the text.
  private var entries: [Entry] = []
  private var textCount = 0

  private struct Entry {
    var token: Int32
    var text: Int32
    var share: Float
  }

  init(width: Int) { self.width = width }

  /// Adds a text by its tokens.
  mutating func append(_ tokens: [Int32]) {
    let share = 1 / Float(max(1, tokens.count))
    var last: Int32 = -1
    for token in tokens.sorted() {
      if token == last {
        entries[entries.count - 1].share += share
      } else {
        entries.append(Entry(token: token, text: Int32(textCount), share: share))
      }
      last = token
    }
    textCount += 1
  }

  /// Changes rows.
  ///
  /// - Parameters:
  ///   - rows: Row after row, by token.
  ///   - targets: What the texts' means are to be, text after text.
  func fit(_ rows: inout [Float], to targets: [Float]) {
    let entries = entries.sorted { ($0.token, $0.text) < ($1.token, $1.text) }
    // What is missing of the targets, and by what the rows were changed.
    var rests = targets
    var changes = [Float](repeating: 0, count: rows.count)
    for entry in entries {
      rests.add(rows, from: Int(entry.token), times: -entry.share, to: Int(entry.text), width)
    }
    for _ in 0..<RowFitting.passes { pass(entries, changes: &changes, rests: &rests) }
    rows.add(changes, from: 0, times: 1, to: 0, rows.count)
  }

  private func pass(_ entries: [Entry], changes: inout [Float], rests: inout [Float]) {
    var step = [Float](repeating: 0, count: width)
    var start = 0
    while start < entries.count {
      let token = Int(entries[start].token)
      var end = start
      while end < entries.count, entries[end].token == entries[start].token { end += 1 }
      var squares = RowFitting.pull
      for channel in step.indices { step[channel] = 0 }
      for entry in entries[start..<end] {
        step.add(rests, from: Int(entry.text), times: entry.share, to: 0, width)
        squares += entry.share * entry.share
      }
      step.add(changes, from: token, times: -RowFitting.pull, to: 0, width)
      for channel in step.indices { step[channel] /= squares }
      changes.add(step, from: 0, times: 1, to: token, width)
      for entry in entries[start..<end] {
        rests.add(step, from: 0, times: -entry.share, to: Int(entry.text), width)
      }
      start = end
    }
  }
}

extension [Float] {
  /// Adds a row of another matrix times a factor to a row; both are `width` wide.
  @inline(__always)
  fileprivate mutating func add(
    _ other: [Float], from source: Int, times factor: Float, to target: Int, _ width: Int
  ) {
    precondition((target + 1) * width <= count && (source + 1) * width <= other.count)
    withUnsafeMutableBufferPointer { numbers in
      other.withUnsafeBufferPointer { other in
        guard let numbers = numbers.baseAddress, let other = other.baseAddress else { return }
        kefu_add_scaled(numbers + target * width, other + source * width, factor, Int64(width))
      }
    }
  }
}
