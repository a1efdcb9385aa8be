#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import AgentLogCheck
import AgentLogFindings
import AgentLogJSON
import AgentLogRedaction
import AgentLogSchema

/// What a call looks for: the shipped detectors, a policy, and what its flags add.
enum AuditPlan {
  static func make(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> CompiledAudit {
    let today = try day(invocation, session)
    let detectors = try detectors(invocation)
    var text: [UInt8]?
    if let file = invocation.policy { text = try FileText.read(file) }
    do throws(SchemaMistakes) {
      var policy = try PolicyFile.safeDefault()
      if let file = invocation.policy, let text {
        policy = try PolicyFile.read(file: file, text: text)
      }
      try checkSeverities(policy)
      return try CompiledAudit(detectors, policy: policy, today: today)
    } catch {
      throw UsageError(complete: error.mistakes.map(\.description))
    }
  }

  /// The day by which things expire.
  static func day(_ invocation: Invocation, _ session: Session) throws(UsageError) -> CivilDate {
    if let day = invocation.today { return day }
    return try today(session.environment)
  }

  private static func detectors(_ invocation: Invocation) throws(UsageError) -> DetectorSet {
    let canaries = try canaries(invocation.canaries)
    guard !canaries.isEmpty else { return .shipped }
    do throws(DetectorSet.Fault) {
      return try DetectorSet(Detectors.all + [Detector.canaries(canaries)])
    } catch {
      throw UsageError("detector \(error.detector): \(error.message)")
    }
  }

  /// A severity for a rule that does not exist would be without effect.
  private static func checkSeverities(_ policy: Policy) throws(SchemaMistakes) {
    let rules = RuleCatalog.everything.map(\.id) + policy.detectors.map(\.rule)
    let families = Set(rules.map { $0.prefix { $0 != "/" } })
    let mistakes = policy.severities.compactMap { change -> SchemaMistake? in
      // Rules of families that nothing judges yet are told as such.
      guard families.contains(change.rule.prefix { $0 != "/" }), !rules.contains(change.rule) else {
        return nil
      }
      let near = NearWords.to(change.rule, among: rules)
      return change.place.mistake(
        "there is no rule '\(change.rule)'",
        suggestion: near.isEmpty
          ? "agentlog explain lists all" : "did you mean '\(near[0])'?")
    }
    guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
  }

  /// The day in UTC, as the environment or the clock says.
  private static func today(_ environment: Environment) throws(UsageError) -> CivilDate {
    guard let text = environment["SOURCE_DATE_EPOCH"] else {
      return CivilDate(daysSince1970: time(nil) / secondsOfDay)
    }
    // Four-digit years.
    guard let seconds = Int(text), (0..<253_402_300_800).contains(seconds) else {
      throw UsageError("SOURCE_DATE_EPOCH is no number of seconds since 1970")
    }
    return CivilDate(daysSince1970: seconds / secondsOfDay)
  }

  private static let secondsOfDay = 86_400

  /// How many planted values are looked for at once.
  private static let mostCanaries = 1_000

  private static func canaries(_ files: [String]) throws(UsageError) -> [String] {
    var values: [String] = []
    for file in files {
      let bytes = try FileText.read(file)
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let line = line.last == 0x0D ? line.dropLast() : line
        if line.isEmpty { continue }
        guard line.count >= Detector.shortestCanary else {
          throw UsageError(
            "\(file):\(index + 1): a planted value needs \(Detector.shortestCanary) bytes; "
              + "a shorter one is found by chance")
        }
        guard let value = text(line) else {
          throw UsageError("\(file):\(index + 1): not valid UTF-8")
        }
        values.append(value)
      }
      guard !values.isEmpty else { throw UsageError("'\(file)' holds no planted value") }
    }
    guard values.count <= mostCanaries else {
      throw UsageError("\(values.count) planted values; \(mostCanaries) are the most")
    }
    return values
  }

  /// `String(validating:as:)` needs a newer system than is supported here.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.elementsEqual(bytes) ? text : nil
  }
}
