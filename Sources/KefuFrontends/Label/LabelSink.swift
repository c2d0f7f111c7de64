import Glibc
import KefuValues

/// Where labelled batches go, one after another in the order of the input.
struct LabelSink {
  private let output: Int32
  private let uncertain: Int32?
  private let progress: @Sendable (LabelSummary) -> Void
  private var stitcher: SessionStitcher?
  private(set) var total = LabelSummary()

  init(
    output: Int32, uncertain: Int32?, options: LabelOptions,
    progress: @escaping @Sendable (LabelSummary) -> Void
  ) {
    self.output = output
    self.uncertain = uncertain
    self.progress = progress
    if options.sessionKey != nil { stitcher = SessionStitcher(rules: options.conversation) }
  }

  mutating func write(_ labelled: LabelOutput) throws(Labelling.Stop) {
    // First what a continued run would otherwise lose; it may come twice.
    if let uncertain { try write(labelled.uncertain, to: uncertain) }
    if stitcher != nil {
      stitcher?.stitch(labelled)
      if let lines = stitcher?.lines { try write(lines, to: output) }
    } else {
      try write(labelled.lines, to: output)
    }
    total.add(labelled.summary)
    progress(total)
  }

  /// Writes what was held back.
  mutating func finish() throws(Labelling.Stop) {
    stitcher?.finish()
    if let lines = stitcher?.lines { try write(lines, to: output) }
  }

  private func write(_ lines: JSONBytes, to descriptor: Int32) throws(Labelling.Stop) {
    try lines.withBytes { bytes throws(Labelling.Stop) in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(
          descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          if errno == EAGAIN {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&waiting, 1, -1)
            continue
          }
          if errno == EPIPE { throw .brokenPipe }
          throw .unwritable(String(cString: strerror(errno)))
        }
        written += count
      }
    }
  }
}
