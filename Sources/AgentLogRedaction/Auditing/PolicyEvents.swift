import AgentLogEvents
import AgentLogFindings
import AgentLogJSON
package import AgentLogSchema

/// Judges what a policy wants of events and the schema does not: fields that must be there, reasons to
/// stop that are known. One for each thread.
///
/// Looks at the slots that the record scanner filled; a field that the schema does not know costs one
/// more scan of each record.
package final class PolicyEvents {
  private struct Wanted {
    var site: Int
    /// The slots of the field; those of ``scanner`` where the schema does not know it.
    var slots: SlotSet
    var isKnown: Bool
  }

  /// By event; other records of the schema come first.
  private var wanted: [[Wanted]]
  private var scanner: RecordScanner?
  private let reasons: Reasons?

  /// The reasons that a policy knows, and where one stands.
  private struct Reasons {
    var site: Int
    var slots: SlotSet
    var allowed: Set<[UInt8]>
    /// The events that end a run; every event where the schema names none.
    var event: Int?
  }

  /// - Returns: nil where the policy wants nothing.
  package init?(_ policy: Policy, _ schema: StreamSchema) {
    let plan = schema.records.plan
    func slots(_ name: String) -> SlotSet {
      guard let field = plan.fields.first(where: { $0.name == name }) else { return SlotSet() }
      return SlotSet(plan.keys.paths.indices.filter { field.paths.contains(plan.keys.paths[$0]) })
    }
    let unknown = policy.required.map(\.name).filter { slots($0).isEmpty }
    let every = (schema.document.root["every"]?["required"]?.elements ?? []).compactMap(\.string)
    wanted = ([nil] + schema.events.map(Optional.some)).map { event in
      let known = event?.required ?? every
      return policy.required.enumerated().compactMap { index, field in
        if known.contains(field.name) { return nil }
        if let own = field.event, own != event?.name { return nil }
        if let place = unknown.firstIndex(of: field.name) {
          return Wanted(site: index, slots: SlotSet([place]), isKnown: false)
        }
        return Wanted(site: index, slots: slots(field.name), isKnown: true)
      }
    }
    if !unknown.isEmpty {
      scanner = RecordScanner(
        plan: KeyPlan(paths: unknown.prefix(SlotSet.capacity).map { [Array($0.utf8)] }))
    }
    let stopSlots = slots(Self.stopReason)
    reasons = policy.stopReasons.allowed.flatMap { allowed in
      stopSlots.isEmpty
        ? nil
        : Reasons(
          site: policy.required.count, slots: stopSlots,
          allowed: Set(allowed.map { Array($0.utf8) }),
          event: schema.events.firstIndex { $0.name == Self.runFinished })
    }
    if wanted.allSatisfy(\.isEmpty) && reasons == nil { return nil }
  }

  private static let stopReason = "stop_reason"
  private static let runFinished = "run_finished"

  /// One for each field that a policy wants, then one for reasons.
  static func sites(_ policy: Policy) -> [FindingSite] {
    func site(_ rule: String, _ name: String, _ summary: String) -> FindingSite {
      let own: Severity = rule == "event/missing-recommended" ? .warning : .error
      let token = name.utf8.reduce(into: "") { text, byte in
        switch byte {
        case UInt8(ascii: "~"): text += "~0"
        case UInt8(ascii: "/"): text += "~1"
        default: text.unicodeScalars.append(Unicode.Scalar(byte))
        }
      }
      return FindingSite(
        rule: rule, severity: policy.severity(of: rule) ?? own, pointer: "/" + token,
        summary: summary)
    }
    return policy.required.map { field in
      site(
        field.rule, field.name,
        "\(field.name) is missing; the policy wants it on "
          + (field.event.map { "each \($0)" } ?? "every event"))
    } + [
      site("event/bad-value", stopReason, "stop_reason is none that the policy knows")
    ]
  }

  /// Judges the record that a scanner noted last.
  ///
  /// - Parameters:
  ///   - event: as the row has it.
  ///   - report: gets the index among ``sites(_:)``, the offset, and what the site does not say.
  func judge(
    _ records: borrowing RecordScanner, _ bytes: PaddedBytes, _ range: Range<Int>, event: Int,
    _ masker: Masker, report: (_ site: Int, _ offset: Int, _ detail: FindingDetail?) -> Void
  ) {
    guard event > Int(EventRow.stranger), event + 1 < wanted.count else { return }
    let list = wanted[event + 1]
    if !list.isEmpty {
      var others = SlotSet()
      if scanner != nil, list.contains(where: { !$0.isKnown }) {
        _ = scanner?.scan(bytes, range.lowerBound)
        others = scanner?.present ?? SlotSet()
      }
      for field in list
      where (field.isKnown ? records.present : others).intersection(field.slots).isEmpty {
        report(field.site, range.lowerBound, nil)
      }
    }
    guard let reasons, reasons.event == nil || reasons.event == event else { return }
    var present = records.present.intersection(reasons.slots)
    guard let number = present.popFirst() else { return }
    let slot = records.slots[number]
    guard slot.kind == .string else { return }
    let raw = bytes.slice(slot.range)
    let text = slot.isEscaped ? JSONText.decode(raw) : Array(raw)
    guard !reasons.allowed.contains(text) else { return }
    report(
      reasons.site, slot.offset,
      FindingDetail(
        pointer: "/" + Self.stopReason,
        message: "stop_reason is \(masker.quoted(text)), which the policy does not know",
        summary: "stop_reason is none that the policy knows"))
  }
}
