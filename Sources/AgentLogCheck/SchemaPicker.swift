import AgentLogEvents
import AgentLogFindings
import AgentLogJSON
import AgentLogSchema

/// Finds the shipped schema that fits a log best, from its first records.
enum SchemaPicker {
  struct Choice {
    var schema: StreamSchema
    var isPicked: Bool
    /// No schema fits, and this one knows no event: lines are judged, events are not.
    var isStandIn = false
    var knownEvents = 0
    var sampledEvents = 0
  }

  /// How many records of a chunk are looked at.
  private static let sample = 2_000
  /// How far is looked for a record that fits, past empty files, text and strange records.
  private static let reach = (chunks: 1_024, bytes: 4 << 20)

  /// The best schema for the first chunk that one fits; one that knows nothing where none does;
  /// nil where there is nothing to read.
  ///
  /// - Parameter ahead: the chunks that were read to find out.
  static func pick(
    _ reader: ChunkReader, _ options: CheckOptions, ahead: inout [Chunk]
  ) -> Choice? {
    var bytes = 0
    while ahead.count < reach.chunks && bytes < reach.bytes {
      let chunk = Chunk()
      guard reader.next(chunk) else { break }
      ahead.append(chunk)
      bytes += chunk.buffer.count
      if let choice = best(for: chunk, options) { return choice }
    }
    let namesRuns = !options.validates || (options.behaviour?.guessesRuns ?? false)
    let standIn = namesRuns ? StreamSchema.auditStandIn : StreamSchema.standIn
    guard !ahead.isEmpty, let standIn else { return nil }
    return Choice(schema: standIn, isPicked: true, isStandIn: true)
  }

  /// The best schema, or nil where none knows at least half of the records. Ties go to the schema
  /// with fewer findings, then to the one shipped first.
  private static func best(for chunk: Chunk, _ options: CheckOptions) -> Choice? {
    guard chunk.buffer.count > 0 else { return nil }
    var best: (choice: Choice, share: Double, findings: Double)?
    for schema in shipped {
      let fit = fit(schema, chunk, options)
      guard fit.records > 0 else { return nil }
      guard fit.events * 2 >= fit.records else { continue }
      let share = Double(fit.events) / Double(fit.records)
      let findings = Double(fit.findings) / Double(fit.events)
      if let best, (share, -findings) <= (best.share, -best.findings) { continue }
      let choice = Choice(
        schema: schema, isPicked: true, knownEvents: fit.known, sampledEvents: fit.kinds)
      best = (choice, share, findings)
    }
    return best?.choice
  }

  private static let shipped = StreamSchema.shippedNames.compactMap {
    try? StreamSchema.shipped($0)
  }

  private struct Fit {
    var records = 0
    var events = 0
    var findings = 0
    /// Different event names in the sample, and how many of them the schema knows.
    var kinds = 0
    var known = 0
  }

  private static func fit(_ schema: StreamSchema, _ chunk: Chunk, _ options: CheckOptions) -> Fit {
    var fit = Fit()
    let bytes = chunk.buffer.bytes
    var lines = LineScanner(plan: schema.records.plan.keys, depthLimit: options.maxDepth)
    let judge = EventJudge(
      schema.records, siteBase: 0, hash: IdentityHash(), depthLimit: options.maxDepth)
    var result = ScanResult()
    var names: [[UInt8]: Bool] = [:]
    // The chunk stays as it is: records that would have to be joined are passed over.
    let copy = PaddedBuffer(capacity: chunk.buffer.count)
    copy.append(bytes.slice(0..<bytes.count))
    lines.begin(copy, endsFile: chunk.endsFile)
    scan: while fit.records < sample {
      switch lines.next() {
      case .record(let range), .spread(let range, _):
        result.clear()
        judge.judge(
          lines.records.noted, copy.bytes, range, line: 0, lineStart: 0, into: &result)
        guard let row = result.rows.last?.pointee else { continue }
        fit.records += 1
        let isKnown = row.event >= 0
        if isKnown { fit.events += 1 }
        fit.findings += result.findings.count
        let name = row.name.isEmpty ? [] : Array(copy.bytes.slice(row.name.range))
        if names.count < 1_000 { names[name] = isKnown }
      case .end: break scan
      default: continue
      }
    }
    fit.kinds = names.count
    fit.known = names.values.count { $0 }
    return fit
  }
}
