import AgentLogBehaviour
import AgentLogEvents
import AgentLogFindings
import AgentLogJSON
import AgentLogRedaction
import AgentLogSchema

/// Scans chunks: lines to records, records to rows and findings. One for each thread.
struct Worker: ~Copyable {
  var lines: LineScanner
  let judge: EventJudge
  /// Nil where no leaks are looked for.
  let auditor: Auditor?
  /// Nil where nobody looks at behaviour.
  private let observer: Observer?
  var tape = JSONTape()
  let options: CheckOptions
  /// Every JSON value is an instance of the schema, not objects alone.
  private let isPlain: Bool
  private var skippedBefore = 0
  private let masker: Masker

  init(_ schema: StreamSchema, _ options: CheckOptions, hash: IdentityHash) {
    self.options = options
    isPlain = schema.isPlain
    let masker = options.masker
    self.masker = masker
    let keys = schema.records.plan.keys
    let base = LineSites.allCases.count + schema.records.sites.count
    auditor = options.audit.map {
      Auditor(
        $0, keys: keys, siteBase: base, masker: masker, depthLimit: options.maxDepth,
        events: options.validates ? PolicyEvents($0.policy, schema) : nil)
    }
    observer =
      options.behaviour == nil || schema.isPlain
      ? nil
      : Observer(
        WatchPlan(
          schema, conditions: options.behaviour?.runs?.conditions ?? [],
          probes: AlertJudge.probes(options.behaviour?.alerts ?? [])), hash: hash)
    lines = LineScanner(plan: keys, depthLimit: options.maxDepth, roles: auditor?.keyRoles)
    judge = EventJudge(
      schema.records, siteBase: LineSites.allCases.count, hash: hash, depthLimit: options.maxDepth,
      judges: options.validates, masker: masker)
  }

  /// Everything about one chunk that does not depend on the chunks before it.
  ///
  /// - Parameter seen: one observation for each row, where somebody looks at behaviour.
  mutating func scan(
    _ chunk: Chunk, into result: inout ScanResult, _ seen: inout [Observation]
  ) {
    result.clear()
    seen.removeAll(keepingCapacity: true)
    guard chunk.overlong == nil else { return }
    if chunk.isDocument, scanDocument(chunk, into: &result) { return }
    let bytes = chunk.buffer.bytes
    lines.begin(chunk.buffer, endsFile: chunk.endsFile)
    while true {
      switch lines.next() {
      case .record(let range):
        result.lines &+= 1
        if range.lowerBound > lines.lineStart {
          auditText(before: range.lowerBound, bytes, &result)
        }
        judge.judge(
          lines.records.noted, bytes, range, line: lines.line, lineStart: lines.lineStart,
          into: &result)
        observe(bytes, result, &seen)
        if lines.records.mayRepeatKeys { findDuplicates(range, bytes, &result) }
        audit(range, bytes, &result)
      case .spread(let range, let count):
        result.lines &+= count
        judge.judge(
          lines.records.noted, bytes, range, line: lines.line, lineStart: lines.lineStart,
          into: &result)
        observe(bytes, result, &seen)
        add(.spread, at: range.lowerBound, variant: count, &result)
        audit(range, bytes, &result)
      case .fault(let fault, let range):
        other(&result)
        fold(fault, range, bytes, endsFile: chunk.endsFile, &result)
        auditText(before: range.upperBound, bytes, &result)
      case .notAnObject(_, let range) where isPlain:
        result.lines &+= 1
        judge.judgeInstance(
          bytes, range, line: lines.line, lineStart: lines.lineStart, into: &result)
        auditText(before: range.upperBound, bytes, &result)
      case .notAnObject(let kind, let range):
        other(&result)
        add(.notAnObject, at: range.lowerBound, variant: Int(kind.rawValue), &result)
        auditText(before: range.upperBound, bytes, &result)
      case .text(let range):
        other(&result)
        auditText(before: range.upperBound, bytes, &result)
        guard options.textLines != nil else { continue }
        let hasHoles = bytes[range.lowerBound] == 0
        add(hasHoles ? .holes : .notJSON, at: range.lowerBound, variant: 0, &result)
      case .end:
        if let auditor {
          result.unaudited += auditor.skipped - skippedBefore
          skippedBefore = auditor.skipped
        }
        result.allLines = chunk.outer == nil ? lines.lineCount : chunk.outerLines
        return
      }
    }
  }

  private func observe(
    _ bytes: PaddedBytes, _ result: ScanResult, _ seen: inout [Observation]
  ) {
    guard let observer, let row = result.rows.last else { return }
    seen.append(observer.observe(lines.records.noted, bytes, row))
  }

  private func audit(_ range: Range<Int>, _ bytes: PaddedBytes, _ result: inout ScanResult) {
    auditor?.audit(
      lines.records, bytes, range, line: lines.line, lineStart: lines.lineStart, into: &result)
  }

  /// Audits the current line as text, up to an offset.
  private func auditText(before end: Int, _ bytes: PaddedBytes, _ result: inout ScanResult) {
    guard let auditor, end > lines.lineStart else { return }
    auditor.text(
      bytes, lines.lineStart..<end, line: lines.line, lineStart: lines.lineStart, into: &result)
  }

  func other(_ result: inout ScanResult) {
    result.lines &+= 1
    result.otherLines &+= 1
  }

  private func fold(
    _ fault: JSONFault, _ range: Range<Int>, _ bytes: PaddedBytes, endsFile: Bool,
    _ result: inout ScanResult
  ) {
    if fault.reason == .tooDeep {
      add(.tooDeep, at: fault.offset, variant: 0, &result)
    } else if fault.reason == .unexpectedEnd, endsFile, range.upperBound == bytes.count {
      add(.truncated, at: range.lowerBound, variant: 0, &result)
    } else {
      add(.malformed, at: fault.offset, variant: Int(fault.reason.rawValue), &result)
    }
  }

  /// Reads a record again that may have a key twice.
  mutating func findDuplicates(
    _ range: Range<Int>, _ bytes: PaddedBytes, _ result: inout ScanResult
  ) {
    var end = 0
    guard
      tape.read(bytes, from: range.lowerBound, extent: .line, depth: options.maxDepth, end: &end)
        == nil
    else { return }
    let found = DuplicateKeys.find(tape.nodes, bytes)
    result.unlistedKeys += max(0, found.count - DuplicateKeys.most)
    for key in found.prefix(DuplicateKeys.most) {
      result.details.append(
        FindingDetail(
          pointer: TapePointer.pointer(to: key + 1, tape.nodes, bytes, masker),
          message: LineSites.duplicateKey.message(variant: 0, limit: 0)))
      add(
        .duplicateKey, at: Int(tape.nodes[key].start) - 1, variant: 0,
        detail: result.details.count - 1, &result)
      // The finding belongs to the record's row.
      result.rows.last?.pointee.findingCount &+= 1
    }
  }

  func add(
    _ site: LineSites, at offset: Int, variant: Int, detail: Int = -1, _ result: inout ScanResult
  ) {
    result.findings.append(
      RawFinding(
        site: site.rawValue, detail: detail, line: lines.line, lineStart: lines.lineStart,
        offset: offset, variant: variant))
  }
}
