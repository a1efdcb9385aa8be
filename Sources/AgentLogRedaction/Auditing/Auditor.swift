package import AgentLogEvents
package import AgentLogFindings
package import AgentLogJSON

/// Audits the records and the other lines of a log. One for each thread.
///
/// Most values end with a quick look in place. A record in which anything may be is read again as a
/// tape, which tells keys and pointers.
package final class Auditor {
  /// What keys stand for; the record scanner is made with it.
  package let keyRoles: KeyRoles
  /// Pieces of text that were not looked into because of a bound.
  package var skipped: Int { texts.skipped }

  let plan: CompiledAudit
  let texts: TextAudit
  let siteBase: Int
  let masker: Masker
  let depthLimit: Int
  var tape = JSONTape()
  var walk = TapeWalk()
  /// Set while somebody masks what is found.
  var redaction: RedactionState?
  /// Of the record that is looked at closer.
  var members = Members()
  /// What the policy wants of events; nil where nobody judges events.
  private let events: PolicyEvents?
  private let slotRoles: [UInt64]
  private let deltaNames = DeltaNames()

  /// - Parameters:
  ///   - keys: the keys that the record scanner has slots for.
  ///   - siteBase: what is added to the index of each site.
  ///   - events: judges what the policy wants of events, where somebody judges events at all.
  package init(
    _ plan: CompiledAudit, keys: KeyPlan, siteBase: Int, masker: Masker, depthLimit: Int,
    events: PolicyEvents? = nil
  ) {
    self.plan = plan
    self.events = events
    self.siteBase = siteBase
    self.masker = masker
    self.depthLimit = depthLimit
    let asked = TextAudit(plan.detectors, masker: masker)
    let keyRoles = KeyRoles { key in plan.roles(JSONText.decode(key), asked) }
    self.keyRoles = keyRoles
    texts = TextAudit(
      plan.detectors, keyRoles: keyRoles, policy: plan.policy, harmless: plan.harmless,
      masker: masker)
    slotRoles = keys.paths.map { path in
      let roles = plan.roles(path.last ?? [], asked)
      return path.count == 1 ? roles : PolicyRoles.inside(roles) | DetectorSet.context
    }
  }

  // MARK: - Records

  /// Audits the record that the scanner noted last. Findings are appended to those of its row.
  package func audit(
    _ records: borrowing RecordScanner, _ bytes: PaddedBytes, _ range: Range<Int>, line: Int,
    lineStart: Int, into result: inout ScanResult
  ) {
    if let events {
      let place = LinePlace(line: line, lineStart: lineStart)
      let event = result.rows.last?.pointee.event ?? EventRow.stranger
      events.judge(records, bytes, range, event: Int(event), masker) { site, offset, detail in
        var number = -1
        if let detail {
          result.details.append(detail)
          number = result.details.count - 1
        }
        add(plan.eventBase + site, detail: number, at: offset, place, &result)
        result.rows.last?.pointee.findingCount &+= 1
      }
    }
    if let row = result.rows.last, deltaNames.isDelta(bytes, row.pointee.name.range) {
      notePiece(bytes, range, &result)
    }
    guard mayHold(records, bytes) else { return }
    look(bytes, range, line: line, lineStart: lineStart, &result)
  }

  /// False where nothing can be in the record that the scanner noted last.
  func mayHold(_ records: borrowing RecordScanner, _ bytes: PaddedBytes) -> Bool {
    texts.quick.mayHold(records, bytes, slotRoles: slotRoles)
  }

  /// Notes a record that logs a piece of a message.
  private func notePiece(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ result: inout ScanResult
  ) {
    var end = 0
    guard
      tape.read(bytes, from: range.lowerBound, extent: .line, depth: depthLimit, end: &end) == nil,
      var piece = deltaNames.piece(tape.nodes, bytes, &walk)
    else { return }
    piece.row = result.rows.count - 1
    result.deltas.append(piece)
  }

  /// The closer look at a record.
  private func look(
    _ bytes: PaddedBytes, _ range: Range<Int>, line: Int, lineStart: Int,
    _ result: inout ScanResult
  ) {
    var tape = tape
    self.tape = JSONTape()
    defer { self.tape = tape }
    var end = 0
    guard
      tape.read(bytes, from: range.lowerBound, extent: .line, depth: depthLimit, end: &end) == nil
    else { return text(bytes, range, line: line, lineStart: lineStart, into: &result) }
    let place = LinePlace(line: line, lineStart: lineStart)
    let before = result.findings.count
    members = Members()
    walk.visit(tape.nodes) { node, path in
      visit(node, path, tape.nodes, bytes, place, &result)
    }
    notePair(tape.nodes, bytes, &result)
    // The findings belong to the record's row.
    result.rows.last?.pointee.findingCount &+=
      UInt32(truncatingIfNeeded: result.findings.count - before)
  }

  /// Where a line stands in its chunk.
  struct LinePlace {
    var line: Int
    var lineStart: Int
  }

  func visit(
    _ node: Int, _ path: [TapeWalk.Step], _ nodes: [JSONNode], _ bytes: PaddedBytes,
    _ place: LinePlace, _ result: inout ScanResult
  ) {
    var roles: UInt64 = 0
    var inherited = path.count > 1 ? DetectorSet.context : 0
    if let step = path.last(where: \.isObject), step.key >= 0 {
      roles = keyRoles.roles(of: bytes, nodes[step.key].range)
      if path[path.count - 1].isObject, roles & RecordScanner.wholeRecord != 0 {
        report(step.key, path.dropLast(), nodes, bytes, 0, place, &result, isKey: true)
      }
      if roles & PolicyRoles.all != 0 {
        judgePolicy(node, path, roles, nodes, bytes, place, &result)
      }
      inherited |= roles & DetectorSet.context
      roles &= plan.detectors.keyMask
    }
    let value = nodes[node]
    guard value.kind == .string || value.kind == .integer || value.kind == .decimal,
      texts.quick.mayHold(
        value.kind, value.isEscaped, Int(value.start), value.range.count, roles | inherited,
        bytes),
      !ProviderSignature.isOpaque(node, path, nodes, bytes)
    else { return }
    report(node, path[...], nodes, bytes, roles, place, &result)
  }

  /// Tells every leak of one value or key.
  private func report(
    _ node: Int, _ path: ArraySlice<TapeWalk.Step>, _ nodes: [JSONNode], _ bytes: PaddedBytes,
    _ roles: UInt64, _ place: LinePlace, _ result: inout ScanResult, isKey: Bool = false
  ) {
    let keys = (redaction?.keys ?? []) + TapeNames.words(path, nodes, bytes)
    let skipped = texts.skipped
    texts.scanner.isProse = nodes[node].kind == .string && !isKey
    defer { texts.scanner.isProse = true }
    texts.audit(
      bytes, nodes[node].range, isEscaped: nodes[node].isEscaped, keys: keys, roles: roles)
    redaction?.note(node, texts, keys, isCut: texts.skipped > skipped)
    guard !texts.leaks.isEmpty || !texts.faults.isEmpty else { return }
    let pointer = TapeNames.pointer(path, nodes, bytes, masker)
    for leak in texts.leaks { tell(leak, pointer, place, &result) }
    tellFaults(pointer, at: Int(nodes[node].start), place, &result)
  }

  // MARK: - Other lines

  /// Audits a line, or a part of one, that is no record.
  package func text(
    _ bytes: PaddedBytes, _ range: Range<Int>, line: Int, lineStart: Int,
    into result: inout ScanResult
  ) {
    guard texts.mayHold(bytes, range, isEscaped: false) else { return }
    texts.audit(bytes, range)
    let place = LinePlace(line: line, lineStart: lineStart)
    for leak in texts.leaks { tell(leak, "", place, &result) }
    tellFaults("", at: range.lowerBound, place, &result)
  }

  // MARK: - Findings

  private func tell(
    _ leak: TextAudit.Leak, _ pointer: String, _ place: LinePlace, _ result: inout ScanResult
  ) {
    let detector = plan.detectors.detectors[leak.detector]
    result.details.append(
      FindingDetail(
        pointer: pointer, message: LeakMessage.text(leak, detector), summary: detector.title,
        leak: LeakFacts(
          detector: detector.id, tier: leak.tier.rawValue, length: leak.length,
          encoding: leak.encoding),
        secret: leak.secret, acceptedBy: leak.acceptedBy))
    add(
      LeakSites.index(
        detector: leak.detector, tier: leak.tier, isAccepted: leak.acceptedBy != nil),
      at: leak.range.lowerBound, place, &result)
  }

  /// Adds a finding whose detail was just appended.
  func add(_ site: Int, at offset: Int, _ place: LinePlace, _ result: inout ScanResult) {
    add(site, detail: result.details.count - 1, at: offset, place, &result)
  }

  private func add(
    _ site: Int, detail: Int, at offset: Int, _ place: LinePlace, _ result: inout ScanResult
  ) {
    result.findings.append(
      RawFinding(
        site: siteBase + site, detail: detail, line: place.line, lineStart: place.lineStart,
        offset: offset))
  }
}
