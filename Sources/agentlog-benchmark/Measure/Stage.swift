import AgentLogFindings
import AgentLogJSON
import Foundation

/// A part of a check that is measured alone. Each repetition is a process of its own, so that its
/// memory is its own too.
enum Stage: String, CaseIterable {
  /// Fetch the bytes and find the lines' ends.
  case read
  /// Read every record in full and keep nothing.
  case tokenize
  /// Judge by the `agent-run` schema.
  case validate
  /// Look for leaks with all detectors, by the safe default policy.
  case audit
  /// Judge and look for leaks in one pass.
  case both
  /// The same lines through Foundation's JSONSerialization.
  case foundation

  /// What a stage prints about itself, as one line of JSON.
  struct Outcome: Codable {
    var bytes: Int
    var seconds: Double
    /// Findings by rule, where the stage judges.
    var findings: [String: Int]?
  }

  /// Runs in this process.
  func run(file: String, threads: Int) throws -> Outcome {
    let start = DispatchTime.now().uptimeNanoseconds
    var findings: [String: Int]?
    let bytes: Int
    switch self {
    case .read: bytes = try StageBodies.read(file)
    case .tokenize: bytes = try StageBodies.tokenize(file, threads: threads)
    case .validate:
      let report = try StageBodies.check(file, threads: threads, [.validate])
      (bytes, findings) = (StageBodies.bytes(report), report.summary.byRule)
    case .audit:
      bytes = StageBodies.bytes(try StageBodies.check(file, threads: threads, [.audit]))
    case .both:
      bytes = StageBodies.bytes(try StageBodies.check(file, threads: threads, [.validate, .audit]))
    case .foundation: bytes = try StageBodies.foundation(file)
    }
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    return Outcome(bytes: bytes, seconds: seconds, findings: findings)
  }

  /// Runs in a new process of this program.
  func measure(file: String, threads: Int) throws -> (Outcome, peak: Int) {
    let child = ChildProcess(
      try Self.ownPath(), ["stage", rawValue, "--file", file, "--threads", String(threads)])
    let result = try child.run(keepsOutput: true, watchesMemory: true)
    guard result.status == 0 else {
      throw UsageError("stage \(rawValue) ended with status \(result.status)")
    }
    let outcome = try JSONDecoder().decode(Outcome.self, from: Data(result.output.utf8))
    return (outcome, result.peak)
  }

  static func ownPath() throws -> String {
    guard let path = Bundle.main.executablePath else { throw UsageError("where am I?") }
    return path
  }
}
