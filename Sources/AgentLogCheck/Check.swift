import AgentLogEvents
package import AgentLogFindings
import AgentLogJSON
import AgentLogSchema

/// The one pass over a log: reads, scans, judges and folds, and gives a report.
///
/// Memory is bounded: two chunks and two results per thread, the open runs, and what is listed.
package struct Check: Sendable {
  private let options: CheckOptions

  package init(_ options: CheckOptions) { self.options = options }

  /// Checks all inputs: files, folders, globs, `-`.
  ///
  /// - Parameter progress: told now and then how far reading has come, on any thread.
  package func run(
    inputs: [String], progress: (@Sendable (CheckProgress) -> Void)? = nil
  ) -> Report {
    let (streams, problems) = InputResolver.resolve(inputs, join: options.join)
    let reader = ChunkReader(
      streams: streams, lineLimit: options.maxLine, documents: options.schema?.isPlain ?? false)
    return run(reader, problems: problems, progress: progress)
  }

  private func run(
    _ reader: ChunkReader, problems: [InputProblem], progress: (@Sendable (CheckProgress) -> Void)?
  ) -> Report {
    var ahead: [Chunk] = []
    let choice =
      options.schema.map { SchemaPicker.Choice(schema: $0, isPicked: false) }
      ?? SchemaPicker.pick(reader, options, ahead: &ahead)
    guard let choice else { return ReportMaker.unread(reader, problems: problems) }
    let fold = Fold(choice.schema, options) { reader.files[$0] }
    let pass = Pass(choice.schema, options, reader: reader, fold: fold, progress: progress)
    pass.ahead = ahead
    if options.jobs <= 1 { pass.work() } else { Threads.run(options.jobs) { pass.work() } }
    return ReportMaker.report(fold, choice, reader, options, problems: problems)
  }
}

/// The state that the threads of one pass share: the reader behind a lock, the fold behind a turn.
private final class Pass: @unchecked Sendable {
  // Unchecked because every access is inside the lock or the turn.

  /// Chunks that were read to pick the schema; they come first.
  var ahead: [Chunk] = []
  private let schema: StreamSchema
  private let options: CheckOptions
  private let reader: ChunkReader
  private let fold: Fold
  private let progress: (@Sendable (CheckProgress) -> Void)?
  private let hash = IdentityHash()
  private let turn = Turn()
  /// A lock of its own, so that whoever reads holds up nobody who folds.
  private let reading = Turn()
  private var count = 0

  init(
    _ schema: StreamSchema, _ options: CheckOptions, reader: ChunkReader, fold: Fold,
    progress: (@Sendable (CheckProgress) -> Void)?
  ) {
    self.schema = schema
    self.options = options
    self.reader = reader
    self.fold = fold
    self.progress = progress
  }

  /// What each thread does until the input ends.
  func work() {
    var worker = Worker(schema, options, hash: hash)
    var chunk = Chunk()
    var result = ScanResult()
    while let number = next(&chunk) {
      worker.scan(chunk, into: &result)
      turn.take(number) { fold.fold(chunk, result) }
    }
  }

  /// Fills the chunk with what comes next, or gives nil at the end.
  private func next(_ chunk: inout Chunk) -> Int? {
    reading.locked {
      if !ahead.isEmpty {
        chunk = ahead.removeFirst()
      } else if !reader.next(chunk) {
        return nil
      }
      count += 1
      progress?(
        CheckProgress(bytesRead: reader.bytesRead, expectedBytes: reader.expectedBytes))
      return count - 1
    }
  }
}
