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
    /// The header of a TSV or CSV file lacks the column.
    case missingColumn(name: String, columns: [String])
    /// Line `line` of the output to continue is not what this input, assistant and options give.
    case foreignOutput(line: Int)
    /// The output to continue has more lines than the input.
    case shortInput(lines: Int)
  }

  /// Where lines go.
  package struct Destination: Sendable {
    package var output: Int32
    /// Where messages go that the author should see.
    package var uncertain: Int32?
    /// What the output has already.
    package var resume: ResumePoint?

    package init(output: Int32, uncertain: Int32? = nil, resume: ResumePoint? = nil) {
      self.output = output
      self.uncertain = uncertain
      self.resume = resume
    }
  }

  /// Fewer lines are not worth a second thread, nor the memory that it needs.
  private static let fewLines = 64

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
  ///   - destination: File descriptors to write.
  ///   - interruption: Ends it early, with whatever was read.
  ///   - progress: Called after every batch with what was done so far; on any thread, but never twice at once.
  /// - Returns: What became of the input.
  /// - Throws: Why it stopped before the end.
  package func run(
    from input: Int32, to destination: Destination,
    interruption: LabelInterruption = LabelInterruption(),
    progress: @escaping @Sendable (LabelSummary) -> Void = { _ in }
  ) throws(Stop) -> LabelSummary {
    let sink = UnsafeMutablePointer<LabelSink>.allocate(capacity: 1)
    sink.initialize(
      to: LabelSink(
        output: destination.output, uncertain: destination.uncertain, options: options,
        progress: progress))
    defer {
      sink.deinitialize(count: 1)
      sink.deallocate()
    }
    var source = LabelSource(
      reader: LineReader(
        descriptor: input, interruption: interruption, isCSV: options.input == .csv),
      options: options, resume: destination.resume)
    let job = LabelPipeline.Job()
    guard try source.next(into: job.batch) else {
      try source.endEmpty()
      return sink.pointee.total
    }
    var labeller = LineLabeller(parser: makeParser(), options: options, columns: source.columns)
    try source.passFinished(job.batch, by: &labeller)
    repeat {
      if options.threads > 1, job.batch.lines.count >= Labelling.fewLines {
        try label(job, &source, beside: labeller, to: sink, interruption)
        break
      }
      labeller.label(job)
      try sink.pointee.write(job.output)
    } while try source.next(into: job.batch)
    try sink.pointee.finish()
    return sink.pointee.total
  }

  /// Labels this batch and all that follow on several threads.
  private func label(
    _ first: LabelPipeline.Job, _ source: inout LabelSource, beside labeller: LineLabeller,
    to sink: UnsafeMutablePointer<LabelSink>, _ interruption: LabelInterruption
  ) throws(Stop) {
    let others = (1..<options.threads).map { _ in
      LineLabeller(parser: makeParser(), options: options, columns: source.columns)
    }
    let pipeline = LabelPipeline([labeller] + others, sink: sink, interruption: interruption)
    pipeline.submit(first)
    var failure: Stop?
    do {
      while let job = pipeline.freeJob() {
        guard try source.next(into: job.batch) else { break }
        pipeline.submit(job)
      }
    } catch {
      failure = error
    }
    try pipeline.finish()
    if let failure { throw failure }
  }
}
