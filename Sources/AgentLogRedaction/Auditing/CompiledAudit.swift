package import AgentLogEvents
import AgentLogFindings
package import AgentLogJSON
package import AgentLogSchema

/// What is looked for, made ready: detectors, a policy, sites. Immutable; shared by threads.
package final class CompiledAudit: Sendable {
  package let detectors: DetectorSet
  package let policy: Policy
  /// The harmless values that count today.
  package let harmless: HarmlessSet
  /// What is to be said of harmless values that expire soon or have expired.
  package let expiries: [Expiry]
  /// Leaks first, then a secret that comes again, then the rules of the policy.
  package let sites: [FindingSite]
  /// The site of a secret that comes again.
  let repeatedSecret: Int
  private let policyBase: Int
  /// The first site of ``PolicyEvents``.
  let eventBase: Int
  /// For each rule about a field the site of what is raw there.
  private let siteOfField: [Int]
  private let ids: FieldMatcher

  /// - Parameters:
  ///   - shipped: detectors besides those of the policy.
  ///   - today: decides which harmless values count.
  /// - Throws: what is wrong with the policy's own detectors and harmless values.
  package init(
    _ shipped: DetectorSet, policy: Policy, today: CivilDate
  ) throws(SchemaMistakes) {
    let detectors = try CustomDetectors.joined(shipped, policy)
    self.detectors = detectors
    self.policy = policy
    (harmless, expiries) = try HarmlessValues.compile(policy, detectors, today: today)
    let leaks = LeakSites(detectors.detectors) { policy.severity(of: $0) }.all
    repeatedSecret = leaks.count
    let repeated = FindingSite(
      rule: "leak/repeated-secret",
      severity: policy.severity(of: "leak/repeated-secret") ?? .error,
      summary: "a secret of the same run again")
    let policyBase = leaks.count + 1
    self.policyBase = policyBase
    eventBase = policyBase + PolicySites.allCases.count
    sites =
      leaks + [repeated] + PolicySites.allCases.map { $0.site(policy) }
      + PolicyEvents.sites(policy)
    siteOfField = policy.fieldRules.map { policyBase + PolicySites($0).rawValue }
    ids = FieldMatcher(policy.ids.map(\.name))
  }

  /// The shipped detectors and the safe default policy. Compiled when first asked for.
  package static let shipped: CompiledAudit = {
    do throws(SchemaMistakes) {
      return try CompiledAudit(
        .shipped, policy: try PolicyFile.safeDefault(), today: CivilDate(daysSince1970: 0))
    } catch {
      preconditionFailure(error.mistakes.map(\.description).joined(separator: "\n"))
    }
  }()

  /// The site of a rule of the policy.
  func site(_ site: PolicySites) -> Int { policyBase + site.rawValue }

  /// The site of what is raw in a field.
  func site(field: Int) -> Int { siteOfField[field] }

  /// Whether some field may hold only a sample.
  package var hasSamples: Bool {
    policy.fieldRules.contains { if case .sampled = $0.verdict { true } else { false } }
  }

  /// What a key stands for, as bits: those of the detectors' key tests, then what the policy says.
  func roles(_ key: [UInt8], _ texts: TextAudit) -> UInt64 {
    var roles = detectors.roles(KeyWords(key))
    if let index = policy.matcher.index(of: key) { roles |= self.roles(policy.fieldRules[index]) }
    if ids.index(of: key) != nil { roles |= PolicyRoles.id }
    if key.count >= 4 {
      let buffer = PaddedBuffer(capacity: key.count)
      buffer.append(key)
      if texts.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false) {
        texts.audit(buffer.bytes, 0..<buffer.count)
        if !texts.leaks.isEmpty { roles |= RecordScanner.wholeRecord }
      }
    }
    return roles
  }

  private func roles(_ field: FieldRule) -> UInt64 {
    if field.isDeep { return field.verdict == .allowed ? 0 : PolicyRoles.deep }
    if field.content == nil, field.verdict == .hashed { return PolicyRoles.hash }
    // Arguments that may be logged are compared with their hash even so.
    return field.verdict == .allowed && field.content != .arguments ? 0 : PolicyRoles.top
  }
}
