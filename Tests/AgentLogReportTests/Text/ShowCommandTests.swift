import AgentLogFindings
import Testing

@testable import AgentLogReport

@Suite struct `The command that shows what leaks` {
  @Test(arguments: [
    ("one line", ["run.jsonl:7"], "sed -n '7p' run.jsonl"),
    ("lines once each", ["a/b.log:7", "a/b.log:7", "a/b.log:9"], "sed -n '7p;9p' a/b.log"),
    ("the first file", ["a.jsonl:1", "b.jsonl:2"], "sed -n '1p' a.jsonl"),
    ("a path with blanks and quotes", ["it's a log:1"], "sed -n '1p' 'it'\\''s a log'"),
    ("a path like a flag", ["-x.jsonl:1"], "sed -n '1p' ./-x.jsonl"),
    ("standard input", ["-:1"], nil),
    ("a compressed log", ["a.jsonl.gz:1"], nil),
    ("nothing", [], nil),
  ])
  func `prints the lines`(id: String, places: [String], command: String?) {
    let locations = places.map { place in
      let parts = place.split(separator: ":")
      return Location(path: String(parts[0]), line: Int(parts[1]) ?? 0, column: 1, offset: 0)
    }
    #expect(ShowCommand.text(locations) == command, "\(id)")
  }
}

@Suite struct `The text report of an audit` {
  @Test func `names the policy and shows how to look at a leak`() {
    let places = [3, 7, 7].map { Location(path: "run.jsonl", line: $0, column: 5, offset: 0) }
    let leaks = places.map {
      Finding(
        rule: "leak/email", severity: .error, message: "e-mail address, 20 bytes", location: $0,
        leak: LeakFacts(detector: "email", tier: "structural", length: 20))
    }
    let raw = Finding(
      rule: "policy/raw-result", severity: .error, message: "a text", location: places[0])
    func group(_ findings: [Finding]) -> FindingGroup {
      FindingGroup(
        rule: findings[0].rule, severity: .error, event: nil, pointer: "/result", summary: "",
        count: findings.count, runs: 0, examples: findings)
    }
    var report = Report(outcome: .failed, exitStatus: 1, policy: "safe default")
    report.groups = [group(leaks), group([raw])]
    var bytes: [UInt8] = []
    Reporter.named("text")?.write(report) { bytes += $0 }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains("policy  safe default"))
    let shown = lines.filter { $0.contains("    show  ") }
    #expect(shown.count == 1)
    #expect(shown.first?.hasSuffix("sed -n '3p;7p' run.jsonl") ?? false)
  }
}
