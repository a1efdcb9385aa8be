import AgentLogFindings
import AgentLogTestSupport
import Testing

@testable import AgentLogCheck

/// The same bytes give the same report at any number of threads, wherever chunks end.
struct SameReportTests {
  /// More than a megabyte of runs with faults, text, blank lines and lines longer than a chunk,
  /// each a little different, so that chunks end in every part of a record.
  private static let log: [UInt8] = {
    func text(_ name: String) -> [String] {
      let bytes = (try? Corpora.committed("Fixtures/logs/agent-run/" + name)) ?? []
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    let samples = [
      "valid/tool-error", "valid/two-runs-interleaved", "broken/event-missing-field",
      "broken/json-malformed", "broken/stream-unpaired-call", "broken/json-not-json",
      "broken/stream-unfinished-run", "broken/stream-not-first", "broken/json-duplicate-key",
    ].map { text($0 + ".jsonl") }
    var log: [UInt8] = []
    var round = 0
    while log.count < 1_300_000 {
      // A prefix makes each round's ids its own; a long value moves the next chunk's end.
      for (number, line) in samples[round % samples.count].enumerated() {
        let own = line.replacing(#""run_id": ""#, with: #""run_id": "r\#(round)-"#)
        log += own.utf8
        log.append(0x0A)
        if number == 2 && round % 7 == 0 { log += "\n  \n".utf8 }
      }
      let padding = round % 50 == 20 ? 300_000 : round % 11 * 97
      log += #"{"event":"note","pad":"\#(String(repeating: "é", count: padding / 2))"}"#.utf8
      log.append(0x0A)
      round += 1
    }
    return log
  }()

  @Test func `one, two and three threads and a pipe give the same report`() throws {
    let folder = try LogFolder()
    let path = try folder.write(Self.log, to: "log.jsonl")
    let schema = Schemas.shipped("agent-run")
    let one = judge(path, by: schema)
    #expect(one.summary.errors > 70)
    #expect(one.summary.runs > 150)
    #expect(one.summary.byRule.count >= 8)
    for jobs in [2, 3] {
      let other = judge(path, by: schema) { $0.jobs = jobs }
      #expect((other == one) as Bool, "\(jobs) threads")
    }
    try folder.shell("mkfifo pipe; (head -c 100001; sleep 0.05; cat) < log.jsonl > pipe &")
    let piped = judge(folder.path + "/pipe", by: schema) { $0.jobs = 2 }
    #expect((piped.withoutPaths == one.withoutPaths) as Bool, "a pipe")
    let same = judge(path, by: schema)
    #expect(same.rendered(as: "json") == one.rendered(as: "json"))
  }

  @Test func `what is listed does not depend on threads either`() throws {
    let folder = try LogFolder()
    let path = try folder.write(Self.log, to: "log.jsonl")
    let reports = [1, 2, 3].map { jobs in
      judge(path, by: nil) {
        $0.jobs = jobs
        $0.maxFindings = 3
        $0.maxLine = 100_000
      }
    }
    #expect(reports[0].findings.contains { $0.rule == "json/too-long" })
    #expect(!reports[0].omitted.isEmpty)
    for format in ["text", "json", "sarif", "junit", "github", "markdown"] {
      let rendered = reports.map { $0.rendered(as: format) }
      #expect((rendered[1] == rendered[0] && rendered[2] == rendered[0]) as Bool, "\(format)")
    }
  }
}
