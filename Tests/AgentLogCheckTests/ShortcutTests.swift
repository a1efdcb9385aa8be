import AgentLogFindings
import AgentLogTestSupport
import Testing

@testable import AgentLogCheck

/// Records that are judged at a look, beside their neighbours that are not.
@Suite struct ShortcutTests {
  private func rules(_ members: String) throws -> [String] {
    let log =
      #"{"event":"llm_result","timestamp":"2025-01-01T00:00:00Z","run_id":"r","trace_id":"t","#
      + #""model":"m","status":"ok",\#(members)}"#
    let report = try Judged.log(log, by: Judged.shipped("agent-run")) { $0.window = true }
    return report.findings.filter { $0.rule.hasPrefix("event/") }.map { "\($0.rule) \($0.pointer)" }
  }

  @Test(
    arguments: [
      (#""latency_ms":1,"token_usage":null"#, []),
      (#""latency_ms":0.5,"token_usage":{"input_tokens":1,"output_tokens":null}"#, []),
      (#""latency_ms":1e3,"token_usage":{}"#, []),
      (#""latency_ms":12345678901234567890,"token_usage":{}"#, []),
      (#""latency_ms":-0.5,"token_usage":{}"#, ["event/bad-value /latency_ms"]),
      (#""latency_ms":-1,"token_usage":{}"#, ["event/bad-value /latency_ms"]),
      (#""latency_ms":-0.0,"token_usage":{}"#, []),
      (
        #""latency_ms":1,"token_usage":{"input_tokens":-1}"#,
        [
          "event/bad-value /token_usage/input_tokens"
        ]
      ),
      (
        #""latency_ms":1,"token_usage":{"input_tokens":"1"}"#,
        [
          "event/wrong-type /token_usage/input_tokens"
        ]
      ),
    ] as [(String, [String])])
  func `numbers and members`(members: String, expected: [String]) throws {
    #expect(try rules(members) == expected)
  }

  @Test func `a member of an object that was not taken for its field is not judged`() throws {
    let other = #""usage":{"input_tokens":-1}"#
    #expect(try rules(#""latency_ms":1,"token_usage":{"output_tokens":1},\#(other)"#) == [])
    #expect(try rules(#""latency_ms":1,\#(other)"#).count == 1)
    let twice = #""token_usage":{"input_tokens":-1},"token_usage":null"#
    #expect(try rules(#""latency_ms":1,\#(twice)"#) == [])
  }
}
