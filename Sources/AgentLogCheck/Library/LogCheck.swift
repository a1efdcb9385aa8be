// Whoever checks a log reads its report.
@_exported public import AgentLogFindings
package import AgentLogJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A check of logs, ready to run: what `agentlog validate` and `agentlog audit` do, for programs.
///
///     let check = try LogCheck(schema: .agentRun, policy: .safeDefault)
///     let report = check(files: ["logs/"])
///     if report.outcome != .passed { … }
///
/// A value: make it once, run it as often and on as many threads as you like. No text of the log that a
/// detector flags is in a report.
public struct LogCheck: Sendable {
  private let options: CheckOptions

  /// - Parameters:
  ///   - schema: What a log must hold; nil: the shipped schema that fits best, which the report names.
  ///   - policy: What may be logged; nil looks for no leaks.
  ///   - canaries: Planted values that must not appear in any encoding, each of at least 8 bytes.
  ///   - threads: At least 1. The report does not depend on it.
  ///   - maxFindings: How many findings each rule lists; 0 lists all. Counts are whole either way.
  /// - Throws: What is wrong with a schema or policy. Cost: some milliseconds, of which most are the
  ///   schema's.
  public init(
    schema: LogSchema? = .agentRun, policy: LogPolicy? = .safeDefault, canaries: [String] = [],
    threads: Int = 1, maxFindings: Int = 1_000
  ) throws(LogCheckMistake) {
    var options = CheckOptions()
    if let schema { options.schema = try schema.load() }
    if let policy {
      options.audit = try policy.load(canaries: canaries, today: Self.today)
      options.policyName = policy.name
    } else if !canaries.isEmpty {
      throw LogCheckMistake("canaries are looked for by a policy; give one, such as .safeDefault")
    }
    options.jobs = max(1, threads)
    options.maxFindings = max(0, maxFindings)
    self.options = options
  }

  /// Checks files, folders and patterns such as `logs/*.jsonl`, also compressed or rotated.
  ///
  /// - Returns: the report. What could not be read is in `inputs` and makes it inconclusive.
  public func callAsFunction(files: [String]) -> Report { Check(options).run(inputs: files) }

  /// Checks JSON Lines that are at hand, under a name that the report gives.
  public func callAsFunction(bytes: [UInt8], name: String = "log") -> Report {
    Check(options).run(bytes: bytes, name: name)
  }

  /// The day by which policies expire: of `SOURCE_DATE_EPOCH` where it is set, else of the clock.
  package static var today: CivilDate {
    var seconds = time(nil)
    if let text = getenv("SOURCE_DATE_EPOCH"), let given = Int(String(cString: text)),
      (0..<253_402_300_800).contains(given)
    {
      seconds = given
    }
    return CivilDate(daysSince1970: seconds / 86_400)
  }
}
