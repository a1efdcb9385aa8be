import Testing

@testable import AgentLogEvents

@Suite struct RotatedNameTests {
  @Test(arguments: [
    ("x.log", "x.log", "current"), ("x.log.1", "x.log", "1"), ("x.log.2.gz", "x.log", "2"),
    ("x.jsonl.3.zst", "x.jsonl", "3"), ("x.log.2026-01-01", "x.log", "[20260101]"),
    ("x.log-20260101.gz", "x.log", "[20260101]"), ("x-20260101.jsonl", "x.jsonl", "[20260101]"),
    ("x-2026-01-02.ndjson.xz", "x.ndjson", "[20260102]"),
    ("x.log.2026-01-01.3", "x.log", "[20260101, 3]"),
    ("x.log.2026-01-01T12:30", "x.log", "[20260101, 12, 30]"),
    ("x.log.20260101123000", "x.log", "[20260101, 123000]"),
    ("x.log.1767225600", "x.log", "[1767225600]"), ("X.LOG.1", "X.LOG", "1"),
    ("x.log.gz", "x.log.gz", "current"), ("run-2.jsonl", "run-2.jsonl", "current"),
    ("x-20261301.jsonl", "x-20261301.jsonl", "current"), ("a.log.b.log", "a.log.b.log", "current"),
  ])
  func `a name tells its set and its age`(name: String, base: String, age: String) {
    let rotated = RotatedName(name)
    #expect(rotated.isLog)
    #expect(rotated.base == base)
    let told =
      switch rotated.age {
      case .current: "current"
      case .numbered(let number): "\(number)"
      case .dated(let numbers): "\(numbers)"
      }
    #expect(told == age)
  }

  @Test(arguments: ["notes.txt", "x.log.bak", "log", "x.gz", "x.logs", "x.log.", "x.log.1.2.a"])
  func `what is not named like a log is none`(name: String) {
    #expect(!RotatedName(name).isLog)
  }
}
