package import AgentLogEvents
package import AgentLogFindings
package import AgentLogJSON

/// Says in words what a raw finding of a record means. Reads the record again: only for findings
/// that are listed.
package final class RecordMessages {
  private let compiled: CompiledEvents
  private let masker: Masker
  private var tape = JSONTape()
  private var schemaPaths: [Int: String] = [:]

  package init(_ compiled: CompiledEvents, masker: Masker = Masker()) {
    self.compiled = compiled
    self.masker = masker
  }

  /// Pointer and message of a finding.
  ///
  /// - Parameters:
  ///   - site: index into the record sites.
  ///   - row: the record; nil where the finding has none.
  package func tell(
    _ raw: RawFinding, site: Int, row: UnsafePointer<EventRow>?, in bytes: PaddedBytes
  ) -> FindingDetail {
    let known = compiled.recordSites[site]
    guard let row, read(row, bytes) else {
      return FindingDetail(pointer: known.finding.pointer, message: known.finding.summary)
    }
    switch known.kind {
    case .keyword(let keyword, let field):
      return tell(keyword, field: field, raw, known.finding, bytes)
    case .unknownEvent:
      let name = masker.quoted(text(raw, bytes))
      let meant = raw.value.isEmpty ? nil : nearest(raw, bytes)
      return FindingDetail(
        pointer: pointer(raw, bytes),
        message: raw.value.isEmpty
          ? "this record is no event of the schema"
          : "\(name) is no event of the schema" + (meant.map { "; did you mean '\($0)'?" } ?? ""))
    case .level(let expected):
      return FindingDetail(
        pointer: pointer(raw, bytes),
        message: "the level is \(masker.quoted(text(raw, bytes))); log this event at \(expected)")
    case .count:
      return FindingDetail(pointer: known.finding.pointer, message: known.finding.summary)
    }
  }

  /// Where the keyword of a site stands in a plain JSON Schema; nil for other sites.
  package func schemaPath(ofSite site: Int) -> String? {
    guard compiled.wholeNode != nil, case .keyword(let keyword, _) = compiled.recordSites[site].kind
    else { return nil }
    if let known = schemaPaths[keyword] { return known }
    let path = compiled.schema.schemaPath(ofSite: keyword)
    schemaPaths[keyword] = path
    return path
  }

  private func tell(
    _ keyword: Int, field: Int, _ raw: RawFinding, _ site: FindingSite, _ bytes: PaddedBytes
  ) -> FindingDetail {
    var violation = Violation(site: Int32(keyword), node: 0)
    violation.field = Int32(field)
    if field < 0 { violation.node = Int32(node(raw)) }
    let text = ViolationText(
      compiled.schema, nodes: tape.nodes, bytes: bytes, showing: .masked(masker))
    return FindingDetail(
      pointer: text.pointer(of: violation), message: text.message(of: violation),
      summary: text.summary(of: violation))
  }

  private func read(_ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes) -> Bool {
    var end = 0
    return tape.read(
      bytes, from: Int(row.pointee.start), extent: .line, depth: .max, end: &end) == nil
  }

  /// The node of the value that a finding is about.
  private func node(_ raw: RawFinding) -> Int {
    tape.nodes.firstIndex { $0.start == raw.value.start && $0.end == $0.start + raw.value.length }
      ?? 0
  }

  private func pointer(_ raw: RawFinding, _ bytes: PaddedBytes) -> String {
    TapePointer.pointer(to: raw.value.isEmpty ? 0 : node(raw), tape.nodes, bytes, masker)
  }

  /// The decoded value; of one too long to be shown only as much as tells its length.
  private func text(_ raw: RawFinding, _ bytes: PaddedBytes) -> [UInt8] {
    JSONText.decode(bytes.slice(raw.value.range))
  }

  private func nearest(_ raw: RawFinding, _ bytes: PaddedBytes) -> String? {
    let name = text(raw, bytes)
    guard masker.shows(name) else { return nil }
    return Nearest.of(String(decoding: name, as: UTF8.self), among: compiled.eventNames)
  }
}
