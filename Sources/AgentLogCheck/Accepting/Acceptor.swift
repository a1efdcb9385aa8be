import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// Decides for each finding whether somebody accepted it, and remembers what was of use. One for a
/// pass, on the thread that folds.
///
/// What reaches it is neither of the placeholder tier (that is a note, which accepts nothing and
/// needs nobody) nor a harmless value of the policy: those come first.
final class Acceptor {
  private let accepting: Accepting
  /// Waivers that count today, and how often each was of use.
  private let valid: [FindingWaiver]
  private(set) var uses: [Int]
  private var left: [String: Int] = [:]
  private var untouched: [String: Int] = [:]
  /// What a new baseline would hold.
  private var recorded: [String: BaselineEntry] = [:]

  init(_ accepting: Accepting) {
    self.accepting = accepting
    valid = accepting.waivers.filter { $0.expires >= accepting.today }
    uses = [Int](repeating: 0, count: valid.count)
    for entry in accepting.baseline?.entries ?? [] {
      left[entry.fingerprint, default: 0] += entry.count
    }
    untouched = left
  }

  /// Whether it has something to say of a site: other findings never come here, and cost nothing.
  func concerns(_ site: FindingSite) -> Bool {
    guard site.severity != .note, !site.isAccepted, !site.rule.hasPrefix("waiver/") else {
      return false
    }
    return !left.isEmpty || accepting.recordsBaseline
      || valid.contains { $0.concerns(rule: site.rule) }
  }

  /// Who accepts a finding, or nil.
  func accept(_ finding: Finding) -> Acceptance? {
    if let index = valid.firstIndex(where: { $0.accepts(finding) }) {
      uses[index] += 1
      let waiver = valid[index]
      return Acceptance(
        by: "waiver of " + waiver.owner, reason: waiver.reason, expires: waiver.expires.description)
    }
    guard !left.isEmpty || accepting.recordsBaseline else { return nil }
    let fingerprint = Fingerprint.of(finding)
    if accepting.recordsBaseline { record(finding, fingerprint) }
    guard let count = left[fingerprint], count > 0 else { return nil }
    left[fingerprint] = count - 1
    return Acceptance(by: "baseline", reason: "it was there when the baseline was drawn")
  }

  private func record(_ finding: Finding, _ fingerprint: String) {
    let entry = BaselineEntry(
      fingerprint: fingerprint, count: 0, rule: finding.rule, event: finding.event,
      pointer: TapePointer.generalize(finding.pointer))
    recorded[fingerprint, default: entry].count += 1
  }

  /// What was there, sorted by rule, event and pointer.
  var baselineEntries: [BaselineEntry] {
    recorded.values.sorted {
      ($0.rule, $0.event ?? "", $0.pointer) < ($1.rule, $1.event ?? "", $1.pointer)
    }
  }

  // MARK: - What is to be told

  /// From so many days before its end on a waiver is told.
  private static let notice = 14

  /// Waivers that have expired, expire soon, or matched nothing; then a baseline that is out of use.
  func tell(_ say: (_ rule: String, _ message: String, _ place: FindingWaiver?) -> Void) {
    for waiver in accepting.waivers + accepting.items {
      let rest = waiver.expires.daysSince1970 - accepting.today.daysSince1970
      if rest < 0 {
        say(
          "waiver/expired", "this counted until \(waiver.expires); it accepts nothing now", waiver)
      } else if rest <= Self.notice {
        say("waiver/expires-soon", "this counts until \(waiver.expires)", waiver)
      }
    }
    for (waiver, count) in zip(valid, uses) where count == 0 {
      say("waiver/unused", "this waiver accepted nothing; take it out when it is of no use", waiver)
    }
    guard accepting.baseline != nil, !accepting.recordsBaseline else { return }
    let stale = left.filter { $0.value > 0 && untouched[$0.key] == $0.value }.count
    if stale > 0 {
      let entries = stale == 1 ? "1 entry matches" : "\(stale) entries match"
      say(
        "waiver/unused",
        "\(entries) nothing any more; draw the baseline anew with --update-baseline", nil)
    }
  }
}
