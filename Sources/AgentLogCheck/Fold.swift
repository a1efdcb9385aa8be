import AgentLogBehaviour
import AgentLogEvents
import AgentLogFindings
import AgentLogJSON
import AgentLogRedaction
import AgentLogSchema

/// Takes the results of chunks in the order of the log and makes one report of them. Runs on one
/// thread at a time; everything that depends on order happens here.
final class Fold: StreamFindingSink {
  let schema: StreamSchema
  let options: CheckOptions
  let collector: FindingCollector
  /// The rule of each site of the stream.
  let streamRules: [String]
  private let lineSites: Int
  private let auditSites: Int
  let streamSites: Int
  let policyBase: Int
  /// The first site of the rules of behaviour.
  let behaviourBase: Int
  let masker: Masker
  private(set) var stream: StreamJudge?
  /// What the runs of the stream do; nil where nobody looks.
  var behaviour: BehaviourJudge?
  let names: Names
  /// Gathers runs; nil where nobody asked.
  let runCollector: RunCollector?
  /// Follows what the policy alerts on; nil where nothing is.
  let alerts: AlertJudge?
  /// The first site of the alerts: two for each, a warning and what is critical.
  let alertBase: Int
  var checkedBehaviour: [String: Int] = [:]
  /// What is found only over records together; nil where no leaks are looked for.
  private var streamAudit: StreamAudit?
  /// How many rows the stream had of each event, from the marks of rows on; counted where somebody
  /// asks.
  private let rowsOfEvent: UnsafeMutableBufferPointer<Int>
  private let countsRows: Bool
  /// The same of the whole pass, by event of the schema.
  private(set) var rowTotals: [Int]
  /// Decides what was accepted besides what the policy holds for harmless.
  let acceptor: Acceptor?
  /// What each part of the streams counts; nil where nobody asks for parts.
  let parts: PartCounts?
  /// How often each harmless value of the policy accepted a finding.
  private(set) var acceptedBy: [Int]

  private(set) var inputs: [Report.InputSummary] = []
  private(set) var lines = 0
  private(set) var records = 0
  private(set) var events = 0
  private(set) var knownEvents = 0
  private(set) var otherLines = 0
  private(set) var runs = 0
  private(set) var wholeRuns = 0
  private(set) var partialRuns = 0
  private(set) var checkedStream: [Int]
  var omitted: [String: Int] = [:]

  // The chunk that is being folded.
  private(set) var chunk = Chunk()
  private var result = ScanResult()
  private(set) var linesBefore = 0
  var row: UnsafePointer<EventRow>?
  let pathOf: (Int) -> String
  private let reader: RecordMessages

  init(
    _ schema: StreamSchema, _ options: CheckOptions, hash: IdentityHash = IdentityHash(),
    pathOf: @escaping (Int) -> String
  ) {
    self.schema = schema
    self.options = options
    masker = options.masker
    self.pathOf = pathOf
    let lines = LineSites.all(textLines: options.textLines ?? .note)
    let streams = schema.makeStream().sites
    let audit = options.audit?.sites ?? []
    streamRules = streams.map(\.rule)
    lineSites = lines.count
    auditSites = lines.count + schema.records.sites.count
    streamSites = auditSites + audit.count
    let changed = { (site: FindingSite) in Self.changed(site, options) }
    names = Names(masker: options.masker, hash: hash)
    let behaviour = Self.behaviourSites(options, schema)
    let asked = options.behaviour.flatMap { schema.isPlain || $0.alerts.isEmpty ? nil : $0.alerts }
    alerts = asked.map(AlertJudge.init)
    let names = names
    runCollector = options.behaviour?.runs.map {
      RunCollector(
        $0, names: names, masker: options.masker,
        hasEnds: !(schema.document.root["run"]?["end"]?.elements.isEmpty ?? true))
    }
    acceptor = options.accepting.map(Acceptor.init)
    parts = options.scoring?.by.map { PartCounts(field: $0, masker: options.masker) }
    collector = FindingCollector(
      sites: lines.map(changed) + schema.records.sites.map(changed) + audit
        + streams.map(changed) + Self.policySites(options) + behaviour
        + Self.alertSites(asked ?? [], options),
      listLimit: options.maxFindings, acceptor: acceptor)
    collector.parts = parts
    if let focus = options.behaviour?.runs?.focus {
      let start = String(decoding: focus, as: UTF8.self)
      collector.keep = { finding in
        // An id that may not be shown is told by its form alone.
        (finding.run.map { $0.hasPrefix(start) || $0.hasPrefix("string of") } ?? false)
          || (finding.trace?.hasPrefix(start) ?? false)
      }
    }
    rowTotals = [Int](repeating: 0, count: schema.events.count)
    rowsOfEvent = .allocate(capacity: schema.events.count + Self.marks)
    rowsOfEvent.initialize(repeating: 0)
    countsRows = options.scoring != nil || options.audit?.hasSamples ?? false
    acceptedBy = [Int](repeating: 0, count: options.audit?.harmless.acceptances.count ?? 0)
    policyBase = streamSites + streams.count
    behaviourBase = policyBase + Self.policySites(options).count
    alertBase = behaviourBase + behaviour.count
    checkedStream = [Int](repeating: 0, count: streams.count)
    reader = RecordMessages(schema.records, masker: options.masker)
  }

  deinit { rowsOfEvent.deallocate() }

  /// Rows have marks below zero beside the events of the schema.
  private static let marks = 2

  // MARK: - In order

  func fold(_ chunk: Chunk, _ result: ScanResult, _ observations: [Observation] = []) {
    self.chunk = chunk
    self.result = result
    begin()
    if let skipped = chunk.overlong { overlong(skipped) }
    let bytes = chunk.buffer.bytes
    var next = 0
    let findings = result.findings.count
    let stride = schema.records.columns.count
    var columns = result.columns.first
    let placer = Placer(chunk, linesBefore: linesBefore)
    var newRuns = 0
    var nextPiece = 0
    var nextPair = 0
    var nextSample = 0
    let firstRow = UnsafePointer(result.rows.first)
    var row = firstRow
    let behindRows = row + result.rows.count
    result.findings.withUnsafeBufferPointer { raws in
      if let stream {
        while row < behindRows {
          let first = Int(row.pointee.firstFinding)
          if next < first {
            self.row = nil
            for raw in next..<first { report(raws[raw], nil) }
          }
          // Before admission: what that finds is about this row.
          self.row = row
          if countsRows { rowsOfEvent[Int(row.pointee.event) &+ Self.marks] &+= 1 }
          if let parts { parts.begin(row, bytes, stream) }
          let run =
            row.pointee.event == EventRow.stranger
            ? nil : stream.admit(row, bytes, at: placer.place(row))
          if run != nil, stream.isNewInFile { newRuns &+= 1 }
          if let parts { parts.admitted(row, to: run, stream) }
          next = first &+ Int(row.pointee.findingCount)
          if first < next {
            let state = run.map { stream.tracker.pointee.run($0) }
            for raw in first..<next
            where raws[raw].detail >= 0 || !collector.countOnly(Int(raws[raw].site), state) {
              report(raws[raw], run)
            }
          }
          if let run, let behaviour, observations.count == result.rows.count {
            observations.withUnsafeBufferPointer {
              let seen = $0.baseAddress.unsafelyUnwrapped + (row - firstRow)
              let place = placer.place(row)
              behaviour.take(seen, row, run: run, bytes, at: place)
              if let alerts, let state = behaviour.state(of: run) { alerts.note(seen, state) }
              if let runCollector, let state = behaviour.state(of: run) {
                runCollector.note(seen, row, state, behaviour, bytes) { location(place) }
              }
            }
            behaviour.countFinding(of: run, Int(row.pointee.findingCount))
          }
          if let run, options.validates { stream.judge(row, columns, run: run) }
          if let streamAudit {
            var piece: DeltaPiece?
            if nextPiece < result.deltas.count, result.deltas[nextPiece].row == row - firstRow {
              piece = result.deltas[nextPiece]
              nextPiece &+= 1
            }
            var pair: HashPair?
            if nextPair < result.pairs.count, result.pairs[nextPair].row == row - firstRow {
              pair = result.pairs[nextPair]
              nextPair &+= 1
            }
            let firstSample = nextSample
            while nextSample < result.samples.count,
              result.samples[nextSample].row == row - firstRow
            {
              nextSample &+= 1
            }
            let isNoted = piece != nil || pair != nil || firstSample < nextSample
            if isNoted || row.pointee.findingCount > 0 || streamAudit.isWatching {
              let found = raws[first..<min(next, raws.count)]
              let notes = StreamAudit.Notes(
                piece: piece, pair: pair, samples: result.samples[firstSample..<nextSample])
              self.take(
                streamAudit, row, found.compactMap { detail(of: $0) }, notes, placer.place(row), run
              )
            }
          }
          columns += stride
          row += 1
        }
      }
    }
    self.row = nil
    inputs[chunk.file].runs += newRuns
    if let parts, let stream { parts.leave(stream) }
    for raw in next..<max(next, findings) { report(result.findings[raw], nil) }
    end()
  }

  private func begin() {
    row = nil
    if chunk.beginsStream || stream == nil {
      stream = StreamJudge(schema.makeStream(), isWindow: options.window, sink: self)
      streamAudit = options.audit.map { StreamAudit($0, masker: masker) }
      behaviour = makeBehaviour(stream)
    }
    if chunk.file >= inputs.count {
      while inputs.count <= chunk.file {
        inputs.append(Report.InputSummary(path: pathOf(inputs.count)))
      }
      linesBefore = 0
    }
  }

  private func end() {
    inputs[chunk.file].bytes += chunk.rawBytes
    inputs[chunk.file].records += result.records
    inputs[chunk.file].events += result.events
    lines += result.lines
    records += result.records
    events += result.events
    knownEvents += result.knownEvents
    otherLines += result.otherLines
    if result.unjudged > 0 { omitted["values too complex to judge", default: 0] += result.unjudged }
    if result.unaudited > 0 { omitted["wrappings not undone", default: 0] += result.unaudited }
    if result.unlistedKeys > 0 { omitted["keys of one record", default: 0] += result.unlistedKeys }
    linesBefore +=
      chunk.outer != nil ? chunk.outerLines : chunk.overlong == nil ? result.allLines : 1
    if chunk.endsFile { linesBefore = 0 }
    streamAudit?.endChunk()
    if chunk.endsStream { endStream() }
  }

  private func endStream() {
    guard let stream else { return }
    if let streamAudit {
      let ended = streamAudit.finish { rowsOfEvent[$0 + Self.marks] }
      for found in ended { report(found, nil) }
      for (bound, count) in streamAudit.omitted { omitted[bound, default: 0] += count }
    }
    for event in rowTotals.indices { rowTotals[event] += rowsOfEvent[event + Self.marks] }
    rowsOfEvent.update(repeating: 0)
    stream.finish()
    if let behaviour { finish(behaviour) }
    parts?.endStream(stream)
    for (index, count) in stream.checked.enumerated() { checkedStream[index] += count }
    for (bound, count) in stream.omitted { omitted[bound, default: 0] += count }
    runs += stream.tracker.pointee.runCount
    wholeRuns += stream.wholeRuns
    partialRuns += stream.partialRuns
    self.stream = nil
  }

  private func overlong(_ bytes: Int) {
    lines += 1
    otherLines += 1
    let outer = chunk.outer?.first
    let column = outer?.column ?? 1
    let place = Place(
      file: chunk.file, line: (outer?.line ?? linesBefore) + 1, column: column,
      codePointColumn: column, offset: chunk.offset)
    collector.add(site: LineSites.tooLong.rawValue, pointer: nil, run: nil) { site in
      let message = LineSites.tooLong.message(variant: bytes, limit: options.maxDepth)
      return (finding(site, message, place, ""), nil)
    }
  }

  // MARK: - Findings

  /// A finding of the scan.
  private func report(_ raw: RawFinding, _ run: Int?) {
    let site = Int(raw.site)
    guard options.validates || site >= auditSites || site == LineSites.tooLong.rawValue else {
      return
    }
    let detail = raw.detail >= 0 ? result.details[Int(raw.detail)] : nil
    collector.add(site: site, pointer: detail?.pointer, run: counter(of: run)) { known in
      let place = place(
        line: Int(raw.line), lineStart: Int(raw.lineStart), offset: Int(raw.offset))
      if site < lineSites {
        let message = LineSites(rawValue: site)?.message(
          variant: Int(raw.variant), limit: options.maxDepth)
        return (finding(known, message ?? known.summary, place, detail?.pointer ?? ""), nil)
      }
      let told =
        detail
        ?? (site >= auditSites
          ? FindingDetail(pointer: known.pointer, message: known.summary)
          : reader.tell(raw, site: site - lineSites, row: row, in: chunk.buffer.bytes))
      var made = finding(known, told.message, place, told.pointer)
      made.leak = told.leak
      made.accepted = acceptance(told)
      if site < auditSites { made.schemaPath = reader.schemaPath(ofSite: site - lineSites) }
      return (made, told.summary)
    }
    if let entry = detail?.acceptedBy { acceptedBy[entry] += 1 }
  }

  private func acceptance(_ detail: FindingDetail) -> Acceptance? {
    detail.acceptedBy.flatMap { options.audit?.harmless.acceptances[$0] }
  }

  private func detail(of raw: RawFinding) -> FindingDetail? {
    raw.detail >= 0 ? result.details[Int(raw.detail)] : nil
  }

  /// What one record adds to what is known of the stream.
  @inline(never)
  private func take(
    _ audit: StreamAudit, _ row: UnsafePointer<EventRow>, _ details: [FindingDetail],
    _ notes: StreamAudit.Notes, _ place: Place, _ run: Int?
  ) {
    let leaks = details.filter { $0.leak != nil }
    for found in audit.take(row, chunk.buffer.bytes, leaks: leaks, notes: notes, at: place) {
      report(found, run)
    }
  }

  /// A finding over several records.
  private func report(_ found: StreamAudit.Found, _ run: Int?) {
    collector.add(
      site: auditSites + found.site, pointer: found.detail.pointer, run: counter(of: run)
    ) { known in
      let there: Place
      let current = row
      defer { row = current }
      switch found.place {
      case .kept(let kept):
        there = kept
        row = nil
      case .here(let offset):
        there =
          row.map {
            place(line: Int($0.pointee.line), lineStart: Int($0.pointee.lineStart), offset: offset)
          } ?? Place(file: chunk.file, line: 0, column: 0, codePointColumn: 0, offset: 0)
      }
      var finding = finding(known, found.detail.message, there, found.detail.pointer)
      finding.leak = found.detail.leak
      finding.accepted = acceptance(found.detail)
      return (finding, found.detail.summary)
    }
    if let entry = found.detail.acceptedBy { acceptedBy[entry] += 1 }
  }

  /// A finding of a stream rule.
  func found(site: Int, run: Int?, place: FindingPlace, pointer: String?, message: () -> String) {
    guard options.validates else { return }
    parts?.enter(run, stream)
    collector.add(site: streamSites + site, pointer: pointer, run: counter(of: run)) { known in
      let there: Place
      // What is said of an earlier place is not about the record at hand.
      let current = row
      defer { row = current }
      switch place {
      case .kept(let kept):
        there = kept
        row = nil
      case .here(let offset):
        there =
          row.map { row in
            self.place(
              line: Int(row.pointee.line), lineStart: Int(row.pointee.lineStart), offset: offset)
          } ?? Place(file: chunk.file, line: 0, column: 0, codePointColumn: 0, offset: 0)
      }
      var result = finding(known, message(), there, pointer ?? known.pointer)
      if result.run == nil, let run, let stream {
        result.run = masker.text(stream.tracker.pointee.run(run).pointee.id)
      }
      return (result, nil)
    }
  }
}
