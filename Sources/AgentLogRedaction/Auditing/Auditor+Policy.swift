import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

extension Auditor {
  /// What the members of the record at hand are for the policy.
  struct Members {
    /// The first one that holds raw arguments as a policy knows them, or -1.
    var arguments = -1
  }

  /// Judges a value by what the policy says of its key.
  func judgePolicy(
    _ node: Int, _ path: [TapeWalk.Step], _ roles: UInt64, _ nodes: [JSONNode],
    _ bytes: PaddedBytes, _ place: LinePlace, _ result: inout ScanResult
  ) {
    guard let step = path.last, step.isObject else { return }
    let key = nodes[step.key]
    let isMember = path.count == 1 && redaction?.isRecord ?? true
    let asked = isMember ? roles : PolicyRoles.inside(roles)
    if asked & (PolicyRoles.deep | PolicyRoles.top | PolicyRoles.hash) != 0,
      let index = plan.policy.matcher.index(of: bytes, key.range, isEscaped: key.isEscaped)
    {
      judge(node, field: index, path, nodes, bytes, place, &result)
    }
    if asked & PolicyRoles.id != 0, nodes[node].kind == .string {
      let shape = RedactedValue.shape(of: node, in: nodes, bytes)
      guard shape == .mask || shape == .placeholder else { return }
      result.details.append(
        FindingDetail(
          pointer: TapeNames.pointer(path[...], nodes, bytes, masker),
          message: "this id was redacted away; log one that says nothing, or its hash",
          summary: PolicySites.lostID.summary))
      add(plan.site(.lostID), at: Int(nodes[node].start) - 1, place, &result)
    }
  }

  private func judge(
    _ node: Int, field index: Int, _ path: [TapeWalk.Step], _ nodes: [JSONNode],
    _ bytes: PaddedBytes, _ place: LinePlace, _ result: inout ScanResult
  ) {
    let field = plan.policy.fieldRules[index]
    let value = nodes[node]
    if field.content == .arguments, members.arguments < 0 { members.arguments = node }
    let shape = RedactedValue.shape(of: node, in: nodes, bytes)
    guard !field.allows(shape, value.kind) else { return }
    redaction?.marks.append(RedactionMark(node: node, reason: .field(index)))
    let pointer = TapeNames.pointer(path[...], nodes, bytes, masker)
    let offset = Int(value.start) - (value.kind == .string ? 1 : 0)
    if case .sampled = field.verdict, field.content == nil || Samples.marks(nodes, bytes) {
      result.samples.append(
        SampledValue(
          row: result.rows.count - 1, field: index, offset: offset, pointer: pointer))
      return
    }
    result.details.append(
      FindingDetail(
        pointer: pointer, message: FieldMessage.text(FieldMessage.what(value, bytes), field),
        summary: PolicySites(field).summary))
    add(plan.site(field: index), at: offset, place, &result)
  }

  /// Tells what the policy does not want in documents in the text that was looked into last.
  func tellFaults(
    _ pointer: String, at offset: Int, _ place: LinePlace, _ result: inout ScanResult
  ) {
    for fault in texts.faults {
      let field = plan.policy.fieldRules[fault.field]
      result.details.append(
        FindingDetail(
          pointer: pointer,
          message: FieldMessage.text(fault.what, field, encoding: fault.encoding),
          summary: PolicySites(field).summary))
      add(plan.site(field: fault.field), at: offset, place, &result)
    }
  }

  /// Notes the arguments and the hash of a record that has both.
  func notePair(_ nodes: [JSONNode], _ bytes: PaddedBytes, _ result: inout ScanResult) {
    guard members.arguments >= 0, let pair = HashPairs.pair(members.arguments, nodes, bytes) else {
      return
    }
    result.pairs.append(
      HashPair(
        row: result.rows.count - 1, hash: ByteRange(nodes[pair.hash].range),
        tool: pair.tool < 0 ? ByteRange() : ByteRange(nodes[pair.tool].range),
        arguments: pair.arguments,
        pointer: "/" + masker.token(bytes.slice(nodes[pair.hash - 1].range))))
  }
}

/// Records that say of themselves that they were picked for a sample.
enum Samples {
  private static let names = FieldMatcher([
    "sampled", "is_sampled", "result_sampled", "results_sampled", "is_sample", "sample",
    "result_is_sample", "content_sampled",
  ])

  /// Whether a member of the record says so. O(members).
  static func marks(_ nodes: [JSONNode], _ bytes: PaddedBytes) -> Bool {
    guard nodes[0].kind == .object else { return false }
    var key = 1
    while key < Int(nodes[0].next) {
      let value = nodes[key + 1]
      if value.kind == .bool, bytes[Int(value.start)] == 0x74,
        names.index(of: bytes, nodes[key].range, isEscaped: nodes[key].isEscaped) != nil
      {
        return true
      }
      key = Int(value.next)
    }
    return false
  }
}
