import AgentLogFindings

/// What the log of a run leaves out that would say more about it.
enum MissingFacts {
  static func of(_ run: RunDetail) -> [String] {
    let events = run.events
    var missing: [String] = []
    func say(_ condition: Bool, _ text: String) { if condition { missing.append(text) } }
    let calls = events.filter { $0.kind == .call || $0.kind == .execute }
    let results = events.filter { $0.kind == .result || $0.kind == .execute }
    let models = events.filter { $0.kind == .model }
    let failures = events.filter { $0.status == .error && $0.kind != .end }
    say(events.allSatisfy { $0.time == nil }, "timestamps: neither order nor pauses can be told")
    say(
      run.record.outcome == .unfinished, "an end: log run_finished on every path, errors included")
    say(
      run.record.outcome != .unfinished && run.record.stopReason == nil,
      "stop_reason: why the run stopped cannot be told")
    say(
      calls.isEmpty && results.isEmpty && models.isEmpty,
      "calls and results: only how it ended is there")
    say(!calls.isEmpty && results.isEmpty, "tool_result: how the calls went cannot be told")
    say(
      !calls.isEmpty && calls.allSatisfy { $0.arguments == nil },
      "args_hash: repeated calls cannot be told from others")
    say(
      !results.isEmpty && results.allSatisfy { $0.latency == nil },
      "latency_ms of tools: where the time went cannot be told")
    say(
      !failures.isEmpty && failures.allSatisfy { $0.errorClass == nil },
      "error_class: what kind of failure it was cannot be told")
    say(
      !models.isEmpty && run.record.tokens == nil,
      "token_usage: what the answers cost cannot be told")
    say(run.record.trace == nil, "trace_id: the logs of the tools behind it cannot be found")
    return missing
  }
}
