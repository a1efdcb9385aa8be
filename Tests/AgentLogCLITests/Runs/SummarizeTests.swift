import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCLI

/// `agentlog summarize`: what it writes is right, and is accepted by the schemas it is written for.
@Suite struct SummarizeTests {
  @Test func `every summary is accepted, and one with any number changed is not`() throws {
    let folder = try Folder()
    let log = try folder.write(BrokenRun.all.map(\.text).joined(), to: "runs.jsonl")
    let summaries = Call("summarize", log).output
    #expect(summaries.split(separator: "\n").count == 20)
    let path = try folder.write(summaries, to: "summaries.jsonl")
    let judged = Call("validate", "--schema", "run-summary", "--fail-on", "warning", path)
    #expect(judged.status == .passed, "\(judged.output)")
    for (old, new) in [
      ("\"number_of_same_tool_retries\": 4", "\"number_of_same_tool_retries\": 3"),
      ("\"total_tokens\": 0", "\"total_tokens\": 1"), ("{\"call-1\": \"", "{\"call-9\": \""),
      ("\"selected_tool_calls\": [\"search\"", "\"selected_tool_calls\": [\"find\""),
    ] {
      let changed = summaries.replacingOccurrences(of: old, with: new)
      #expect(changed != summaries, "\(old)")
      let file = try folder.write(changed, to: "changed.jsonl")
      #expect(Call("validate", "--schema", "run-summary", file).status == .failed, "\(new)")
    }
  }

  @Test func `a summary holds the calls in order, with their times and masked results`() throws {
    let folder = try Folder()
    let log = try folder.write(BrokenRun.all[5].text, to: "run.jsonl")
    let output = Call("summarize", log).output
    let record = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let summary = try #require(record?["summarized_metadata"] as? [String: Any])
    #expect(summary["selected_tool_calls"] as? [String] == ["http.get"])
    #expect(summary["timing_of_each_tool_calls"] as? [String: String] == ["call-1": "80ms"])
    let calls = try #require(summary["sequence_of_tool_calls"] as? [[String: String]])
    #expect(calls[0]["result"] == "string of 18 characters")
    #expect(summary["llm_model"] as? String == "m-1")
    #expect(summary["release_version"] as? String == "unknown")
    #expect(summary["prompt_tokens"] as? Int == 90)
  }

  @Test func `raw arguments leave as a hash that does not depend on the order of their members`()
    throws
  {
    let folder = try Folder()
    func hash(_ args: String) throws -> String {
      let text = """
        {"event": "tool.execute", "trace_id": "t1", "span_id": "s1", "parent_span_id": null, \
        "tool": "search", "args": \(args)}
        """
      let output = Call(
        "summarize", "--schema", "agent-trace", try folder.write(text, to: "a.jsonl")
      ).output
      #expect(!output.contains("JFK"))
      return try #require(
        output.split(separator: "\"").map(String.init).first { $0.hasPrefix("sha256-") })
    }
    let first = try hash(#"{"from": "JFK", "to": "LAX"}"#)
    #expect(try hash(#"{"to": "LAX",  "from": "JFK"}"#) == first)
    #expect(try hash(#"{"to": "LAX", "from": "JFL"}"#) != first)
  }

  @Test func `derived events are accepted by the schema of traces, in the order of their times`()
    throws
  {
    let folder = try Folder()
    let log = try folder.write(BrokenRun.all.map(\.text).joined(), to: "runs.jsonl")
    let derived = Call("summarize", "--derived", log).output
    let repeated = derived.split(separator: "\n").filter { $0.contains("tool.repeated_calls") }
    #expect(repeated.count == 3)
    #expect(repeated[0].contains("\"repeat_count\": 5"))
    #expect(repeated[0].contains("\"first_seen\": \"2026-03-21T15:17:05.000Z\""))
    let path = try folder.write(derived, to: "derived.jsonl")
    let judged = Call("validate", "--schema", "agent-trace", path)
    #expect(judged.status == .passed, "\(judged.output)")
  }

  @Test func `totals add up`() throws {
    let folder = try Folder()
    let log = try folder.write(BrokenRun.all.map(\.text).joined(), to: "runs.jsonl")
    let output = Call("summarize", "--totals", log).output
    let totals = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(totals["runs"] as? Int == 20)
    let errors = try #require(totals["errorsByClass"] as? [String: Int])
    #expect(errors["http_503"] == 6 && errors["timeout"] == 2)
    #expect(errors.values.reduce(0, +) == totals["errors"] as? Int)
    let outcomes = try #require(totals["outcomes"] as? [String: Int])
    #expect(outcomes == ["ok": 17, "error": 1, "unfinished": 2])
    #expect(Call("summarize", "--totals", "--derived", log).status == .wrongCall)
  }
}
