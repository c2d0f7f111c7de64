import CEncoderKernels

/// Changes the rows of a table so that the mean of a text's rows comes near to a vector that is given for the text.
///
/// Ridge regression: the squared distances of the texts, and `pull` times the squares of what rows are changed by, are as
/// small as possible. One row after the other takes its best place while the others stay (Gauss-Seidel), in the order of
/// tokens, so the same texts give the same bits.
struct RowFitting {
  /// How strongly rows are held where they were.
  private static let pull: Float = 0.1
  private static let passes = 10

  private let width: Int
  /// Of every text the tokens, each once, with its share of the text.
  private var entries: [Entry] = []
  private(set) var textCount = 0

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
    var rests = targets
    var step = [Float](repeating: 0, count: width)
    let count = rows.count
    var moved = [Float](repeating: 0, count: count)
    rows.withUnsafeMutableBufferPointer { rows in
      moved.withUnsafeMutableBufferPointer { moved in
        rests.withUnsafeMutableBufferPointer { rests in
          step.withUnsafeMutableBufferPointer { step in
            guard let rows = rows.baseAddress, let moved = moved.baseAddress,
              let rests = rests.baseAddress, let step = step.baseAddress
            else { return }
            for entry in entries {
              kefu_add_scaled(
                rests + Int(entry.text) * width, rows + Int(entry.token) * width, -entry.share,
                Int64(width))
            }
            for _ in 0..<RowFitting.passes {
              pass(entries, moved: moved, rests: rests, step: step)
            }
            kefu_add_scaled(rows, moved, 1, Int64(count))
          }
        }
      }
    }
  }

  private func pass(
    _ entries: [Entry], moved: UnsafeMutablePointer<Float>, rests: UnsafeMutablePointer<Float>,
    step: UnsafeMutablePointer<Float>
  ) {
    var start = 0
    while start < entries.count {
      let token = entries[start].token
      let end = entries[start...].firstIndex { $0.token != token } ?? entries.count
      let row = moved + Int(token) * width
      step.update(repeating: 0, count: width)
      var squares: Float = RowFitting.pull
      for entry in entries[start..<end] {
        kefu_add_scaled(step, rests + Int(entry.text) * width, entry.share, Int64(width))
        squares += entry.share * entry.share
      }
      kefu_add_scaled(step, row, -RowFitting.pull, Int64(width))
      for channel in 0..<width { step[channel] /= squares }
      kefu_add_scaled(row, step, 1, Int64(width))
      for entry in entries[start..<end] {
        kefu_add_scaled(rests + Int(entry.text) * width, step, -entry.share, Int64(width))
      }
      start = end
    }
  }
}
