import AgentLogEvents
import AgentLogFindings
import AgentLogRedaction

/// What a policy has to say whatever the log holds: of keys that nothing judges, of harmless values
/// that expire or were of no use. The places are in the policy file.
extension Fold {
  /// The rules of ``tellPolicy()``, in the order of its sites.
  static let policyRules: [(rule: String, severity: Severity, summary: String)] = [
    ("policy/not-judged", .note, "a key of the policy that nothing judges here"),
    ("waiver/expired", .warning, "something accepted that has expired"),
    ("waiver/expires-soon", .warning, "something accepted that expires soon"),
    ("waiver/unused", .note, "something accepted that was of no use"),
  ]

  static func policySites(_ options: CheckOptions) -> [FindingSite] {
    let policy = options.audit?.policy
    let accepts = options.accepting != nil || !(policy?.harmless.isEmpty ?? true)
    return policyRules.filter { accepts || !$0.rule.hasPrefix("waiver/") }
      .filter { policy != nil || $0.rule.hasPrefix("waiver/") }.map {
        FindingSite(
          rule: $0.rule, severity: policy?.severity(of: $0.rule) ?? $0.severity,
          summary: $0.summary)
      }
  }

  /// A site with the severity that the policy gives its rule.
  static func changed(_ site: FindingSite, _ options: CheckOptions) -> FindingSite {
    var site = site
    site.severity = options.audit?.policy.severity(of: site.rule) ?? site.severity
    return site
  }

  /// Reports all of it, once, when everything was read.
  func tellPolicy() {
    acceptor?.tell { rule, message, waiver in
      let nowhere = PolicyPlace(file: "", line: 0, column: 0)
      tell(rule, message, waiver?.place ?? options.accepting?.baseline?.place ?? nowhere)
    }
    guard let audit = options.audit else { return }
    let judged = Set(ruleNames.filter { options.validates || !ReportMaker.isSchemaRule($0) })
    for key in audit.policy.notJudged(by: judged) {
      let reason =
        key.rules.isEmpty
        ? "it says nothing beside the other keys"
        : "\(key.rules.joined(separator: ", ")) is not judged in this call"
      tell(
        "policy/not-judged", "\(key.path) has no effect: \(reason)", key.place,
        pointer: key.pointer)
    }
    for expiry in audit.expiries { tell(expiry.rule, expiry.message, expiry.place) }
    for (entry, count) in acceptedBy.enumerated() where count == 0 {
      tell(
        "waiver/unused", "this harmless value accepted nothing; take it out when it is of no use",
        audit.harmless.places[entry])
    }
  }

  private func tell(
    _ rule: String, _ message: String, _ place: PolicyPlace, pointer: String = ""
  ) {
    guard let index = Self.policySites(options).firstIndex(where: { $0.rule == rule }) else {
      return
    }
    collector.add(site: policyBase + index, pointer: pointer, run: nil) { site in
      (
        Finding(
          rule: site.rule, severity: site.severity, message: message,
          location: Location(
            path: place.file, line: place.line, column: place.column,
            codePointColumn: place.column, offset: place.offset),
          pointer: pointer), nil
      )
    }
  }
}
