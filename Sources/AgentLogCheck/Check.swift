import AgentLogBehaviour
import AgentLogEvents
package import AgentLogFindings
import AgentLogJSON
package import AgentLogSchema

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

  /// Checks a log that is in memory, under a name that the report gives.
  package func run(bytes: [UInt8], name: String) -> Report {
    run(
      ChunkReader(bytes: bytes, name: name, lineLimit: options.maxLine), problems: [],
      progress: nil)
  }

  /// The shipped schema that fits a log best; nil where none does, or nothing can be read.
  package func schema(of inputs: [String]) -> StreamSchema? {
    let (streams, _) = InputResolver.resolve(inputs)
    let reader = ChunkReader(streams: streams, lineLimit: options.maxLine)
    var ahead: [Chunk] = []
    let choice = SchemaPicker.pick(reader, options, ahead: &ahead)
    return choice.flatMap { $0.isStandIn ? nil : $0.schema }
  }

  private func run(
    _ reader: ChunkReader, problems: [InputProblem], progress: (@Sendable (CheckProgress) -> Void)?
  ) -> Report {
    var ahead: [Chunk] = []
    let choice =
      options.schema.map { SchemaPicker.Choice(schema: $0, isPicked: false) }
      ?? SchemaPicker.pick(reader, options, ahead: &ahead)
    guard var choice else { return ReportMaker.unread(reader, options, problems: problems) }
    if options.behaviour != nil {
      choice.schema = choice.schema.watching(options.behaviour?.paths ?? [])
    }
    let hash = IdentityHash()
    let fold = Fold(choice.schema, options, hash: hash) { reader.files[$0] }
    let pass = Pass(
      choice.schema, options, reader: reader, fold: fold, hash: hash, progress: progress)
    pass.ahead = ahead
    if options.jobs <= 1 { pass.work() } else { Threads.run(options.jobs) { pass.work() } }
    fold.tellAlerts()
    fold.tellPolicy()
    return ReportMaker.report(fold, choice, reader, options, problems: problems)
  }
}

/// The state that the threads of one pass share: the reader behind one lock, the results that wait
/// to be folded behind another.
///
/// Nobody waits for a turn. A thread hands in what it scanned and goes on with the next chunk;
/// whoever hands in the result that is due, and finds nobody folding, folds all that are there.
private final class Pass: @unchecked Sendable {
  // Unchecked because every access is inside a lock, or by the one thread that folds.

  /// A chunk and what came of it, used again and again.
  private final class Work {
    var chunk = Chunk()
    var result = ScanResult()
    var observations: [Observation] = []
    var number = 0
  }

  /// Chunks that were read to pick the schema; they come first.
  var ahead: [Chunk] = []
  private let schema: StreamSchema
  private let options: CheckOptions
  private let reader: ChunkReader
  private let fold: Fold
  private let progress: (@Sendable (CheckProgress) -> Void)?
  private let hash: IdentityHash
  /// A lock of its own, so that whoever reads holds up nobody who folds.
  private let reading = Monitor()
  private var count = 0

  private let folding = Monitor()
  private var idle: [Work] = []
  /// How many more may be made: two for each thread, so that memory is bounded.
  private var unmade: Int
  private var scanned: [Work] = []
  /// The number that is to be folded next.
  private var due = 0
  private var isFolding = false

  init(
    _ schema: StreamSchema, _ options: CheckOptions, reader: ChunkReader, fold: Fold,
    hash: IdentityHash, progress: (@Sendable (CheckProgress) -> Void)?
  ) {
    self.schema = schema
    self.options = options
    self.reader = reader
    self.fold = fold
    self.hash = hash
    self.progress = progress
    unmade = options.jobs <= 1 ? 1 : options.jobs * 2
  }

  /// What each thread does until the input ends.
  func work() {
    var worker = Worker(schema, options, hash: hash)
    while true {
      let work = take()
      guard next(work) else { return giveBack(work) }
      worker.scan(work.chunk, into: &work.result, &work.observations)
      handIn(work)
    }
  }

  /// Something to work with; waits where all of it is waiting to be folded.
  private func take() -> Work {
    folding.locked {
      while true {
        if let work = idle.popLast() { return work }
        if unmade > 0 {
          unmade -= 1
          return Work()
        }
        folding.wait()
      }
    }
  }

  private func giveBack(_ work: Work) {
    folding.locked {
      idle.append(work)
      folding.wakeAll()
    }
  }

  /// Fills the chunk with what comes next; false at the end.
  private func next(_ work: Work) -> Bool {
    reading.locked {
      if !ahead.isEmpty {
        work.chunk = ahead.removeFirst()
      } else if !reader.next(work.chunk) {
        return false
      }
      work.number = count
      count += 1
      progress?(
        CheckProgress(bytesRead: reader.bytesRead, expectedBytes: reader.expectedBytes))
      return true
    }
  }

  private func handIn(_ work: Work) {
    var next = folding.locked { () -> Work? in
      scanned.append(work)
      return isFolding ? nil : takeDue()
    }
    while let work = next {
      fold.fold(work.chunk, work.result, work.observations)
      next = folding.locked {
        isFolding = false
        due += 1
        idle.append(work)
        folding.wakeAll()
        return takeDue()
      }
    }
  }

  /// The result that is due, if it is there: then it is the caller's to fold. Inside the lock.
  private func takeDue() -> Work? {
    guard let index = scanned.firstIndex(where: { $0.number == due }) else { return nil }
    isFolding = true
    return scanned.remove(at: index)
  }
}
