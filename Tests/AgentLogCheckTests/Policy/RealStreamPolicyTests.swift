import AgentLogCheck
import AgentLogFindings
import AgentLogJSON
import AgentLogRedaction
import AgentLogSchema
import AgentLogTestSupport
import Testing

/// Real runs, logged with and without what they talked about. They lie outside of the repository; where
/// they are absent these tests are skipped by name.
@Suite(.enabled(if: Corpora.isPresent, "needs the corpora, see AGENTLOG_CORPORA"))
struct RealStreamPolicyTests {
  @Test func `the first runs of a stream that leaks`() throws {
    let lines = try Self.lines("tau2-events-raw", 400)
    let report = try audit(lines)
    func count(_ text: String) -> Int { lines.count { $0.contains(text) } }
    let counts = report.summary.byRule
    #expect(counts["policy/raw-arguments"] == count(#","args":{"#))
    #expect(counts["policy/raw-result"] == count(#","result":""#))
    #expect(counts["policy/raw-prompt"] == count(#","content":""#))
    #expect(counts["policy/raw-error"] == nil && counts["policy/not-a-hash"] == nil)
    #expect(counts["policy/hash-disagrees"] == nil && counts["policy/lost-id"] == nil)
    let holding = Set(report.findings.filter { $0.rule == "leak/email" }.map(\.location.line))
    #expect(holding.count == count("@"))
  }

  @Test func `the same runs with hashes instead`() throws {
    let report = try audit(Self.lines("tau2-events", 400))
    #expect(report.summary.byRule.keys.filter { $0.hasPrefix("policy/") } == ["policy/not-judged"])
    #expect(report.summary.byRule["leak/email"] == nil)
    #expect(report.summary.errors == 0)
  }

  @Test(.enabled(if: Corpora.isThorough, "takes a while; .ci/run does it"))
  func `all runs of both streams`() throws {
    let raw = try audit(Self.lines("tau2-events-raw", .max))
    let counts = raw.summary.byRule
    #expect(counts["policy/raw-arguments"] == 3_001 && counts["policy/raw-result"] == 3_001)
    #expect(counts["policy/raw-prompt"] == 4_633)
    for (rule, event) in [
      ("policy/raw-arguments", "tool_call"), ("policy/raw-result", "tool_result"),
      ("policy/raw-prompt", "agent_step"),
    ] {
      #expect(raw.findings.allSatisfy { $0.rule != rule || $0.event == event })
    }
    let emails = raw.findings.filter { $0.rule == "leak/email" }
    #expect(Set(emails.map(\.location.line)).count == 319)
    #expect(emails.count { $0.leak?.tier == "placeholder" } == 295)
    let hashed = try audit(Self.lines("tau2-events", .max)).summary.byRule
    #expect(hashed.keys.filter { $0.hasPrefix("policy/") } == ["policy/not-judged"])
  }

  private func audit(_ lines: [Substring]) throws -> Report {
    let policy = try PolicyFile.safeDefault()
    let audit = try CompiledAudit(.shipped, policy: policy, today: Audited.day)
    return try Judged.log(
      lines.joined(separator: "\n") + "\n", by: try StreamSchema.shipped("agent-run")
    ) {
      $0.audit = audit
      $0.validates = false
      $0.maxFindings = 0
    }
  }

  private static func lines(_ name: String, _ count: Int) throws -> [Substring] {
    let text = String(decoding: try Corpora.bytes("streams/\(name).jsonl"), as: UTF8.self)
    return Array(text.split(separator: "\n", maxSplits: count).prefix(count))
  }
}
