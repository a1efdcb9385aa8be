import AgentLogFindings
import AgentLogTestSupport
import Testing

@testable import AgentLogCLI

/// `check` and `score` from arguments to exit status, in a project of their own.
@Suite struct CheckTests {
  /// A log in the agent-run vocabulary that nothing is wrong with but what `change` does to it.
  static func log(runs: Int = 12, calls: Int = 2, change: (String) -> String = { $0 }) -> String {
    var lines: [String] = []
    for run in 0..<runs {
      var second = 0
      func event(_ name: String, _ rest: String) {
        second += 1
        lines.append(
          change(
            #"{"event":"\#(name)","timestamp":"2026-11-25T10:\#(10 + run):\#(10 + second)Z","#
              + #""run_id":"run-\#(run)","trace_id":"trace-\#(run)","request_id":"r\#(run)",\#(rest)}"#
          ))
      }
      let hash = String(repeating: "ab", count: 32)
      event("run_started", #""user_id":"u1","task_hash":"\#(hash)""#)
      for call in 1...max(1, calls) {
        event("agent_step", #""step_type":"tool_call","step_index":\#(call),"tool":"search""#)
        guard calls > 0 else { continue }
        event("tool_call", #""tool":"search","args_hash":"\#(hash)""#)
        event("tool_result", #""tool":"search","latency_ms":12,"status":"ok""#)
        event(
          "llm_result",
          #""model":"m","token_usage":{"total_tokens":3},"latency_ms":20,"status":"ok""#)
      }
      event(
        "run_finished",
        #""status":"ok","stop_reason":"completed","total_steps":\#(max(1, calls)),"total_latency_ms":9000"#
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func environment(_ folder: Folder) -> Environment {
    var environment = Environment()
    environment.folder = folder.path
    return environment
  }

  static func call(_ folder: Folder, _ arguments: String...) -> Call {
    Call(arguments + ["--today", "2026-11-25"], environment: environment(folder))
  }

  @Test func `a clean log passes, and unknown items are named`() throws {
    let folder = try Folder()
    let log = try folder.write(Self.log(), to: "run.jsonl")
    let call = Self.call(folder, "check", log)
    #expect(call.status == .passed, "\(call.output)\(call.errors)")
    #expect(call.output.contains("schema  agent-run 1.0.0, picked"))
    #expect(call.output.contains("policy  safe default"))
    #expect(call.output.contains("READINESS"))
    #expect(call.output.contains("unknown run-can-be-reconstructed"))
  }

  @Test(arguments: ["", "\n\n", "no json\n"])
  func `an empty log never passes`(text: String) throws {
    let folder = try Folder()
    let log = try folder.write(text, to: "run.jsonl")
    for command in ["check", "score"] {
      let call = Self.call(folder, command, log, "--checklist", "agent-logging-baseline")
      #expect(call.status == .inconclusive, "\(command): \(call.output)")
      let gated = Self.call(folder, command, log, "--gate", "steps", "--min-score", "0")
      #expect(gated.status == .inconclusive)
    }
  }

  @Test func `a failed critical item fails, whatever the findings weigh`() throws {
    let folder = try Folder()
    let log = try folder.write(
      Self.log { $0.replacing("\"trace_id\"", with: "\"trace\"") }, to: "run.jsonl")
    let score = Self.call(folder, "score", log)
    #expect(score.status == .failed)
    #expect(score.output.contains("GATE  failed items: ids-on-every-event"))
    // Another gate instead: findings fail nothing in score.
    #expect(Self.call(folder, "score", log, "--gate", "steps").status == .passed)
    #expect(
      Self.call(folder, "score", log, "--gate", "steps", "--fail-on", "error").status == .failed)
    #expect(Self.call(folder, "check", log, "--gate", "steps").status == .failed)
  }

  @Test func `the score is a gate only where it is asked for, and never the only one`() throws {
    let folder = try Folder()
    let log = try folder.write(Self.log(), to: "run.jsonl")
    #expect(Self.call(folder, "score", log, "--min-score", "80").status == .passed)
    let high = Self.call(folder, "score", log, "--min-score", "99.9")
    #expect(high.status == .failed)
    #expect(high.output.contains("GATE  failed: a score of at least 99.9"))
    #expect(
      Self.call(folder, "score", log, "--gate", "run-can-be-reconstructed").status == .inconclusive)
  }

  @Test(arguments: [
    (["check", "x", "--gate", "no-such-item"], "unknown item 'no-such-item'"),
    (["check", "x", "--min-score", "101"], "--min-score takes a number from 0 to 100"),
    (["check", "x", "--no-worse"], "--no-worse needs --history FILE"),
    (["check", "x", "--checklist", "baseline"], "unknown checklist 'baseline'"),
    (["check", "x", "--update-baseline"], "--update-baseline needs --baseline FILE"),
    (["check"], "nothing to judge"),
    (["waive", "event/no-such", "--expires", "2030-01-01"], "unknown rule 'event/no-such'"),
    (["waive", "steps"], "it needs --expires"),
    (["waive", "steps", "--expires", "2020-01-01"], "2020-01-01 is over"),
    (["attest", "steps", "--by", "ana", "--expires", "2030-01-01"], "is shown by the log alone"),
  ])
  func `a wrong call ends with 2 before anything is read`(arguments: [String], message: String)
    throws
  {
    let folder = try Folder()
    let call = Call(
      arguments + ["--today", "2026-11-25"], environment: Self.environment(folder))
    #expect(call.status == .wrongCall)
    #expect(call.errors.contains(message), "\(call.errors)")
    #expect(try folder.names == [])
  }

  @Test func `an attestation counts where the log cannot tell, and ends`() throws {
    let folder = try Folder()
    let log = try folder.write(Self.log(), to: "run.jsonl")
    let gate = ["--gate", "run-can-be-reconstructed"]
    let attested = Self.call(
      folder, "attest", "run-can-be-reconstructed", "--by", "ana", "--expires", "2026-12-31",
      "--link", "https://wiki.example/12")
    #expect(attested.status == .passed, "\(attested.errors)")
    #expect(Self.call(folder, "score", log, gate[0], gate[1]).status == .passed)
    let later = Call(
      ["score", log] + gate + ["--today", "2027-01-01"], environment: Self.environment(folder))
    #expect(later.status == .inconclusive)
    #expect(later.output.contains("ana"))
  }

  @Test func `a history tells what changed, and a worse score is no mark to be measured by`() throws
  {
    let folder = try Folder()
    let good = try folder.write(Self.log(), to: "good.jsonl")
    let bad = try folder.write(
      Self.log { $0.replacing("\"stop_reason\":\"completed\",", with: "") }, to: "bad.jsonl")
    _ = try folder.write(#"{"format":"agentlog.config/1","name":"bot"}"#, to: "agentlog.json")
    func score(_ log: String, _ day: String) -> Call {
      Call(
        [
          "score", log, "--no-worse", "--history", folder.path + "/history.jsonl", "--today", day,
        ], environment: Self.environment(folder))
    }
    #expect(score(good, "2026-11-01").status == .inconclusive)
    #expect(score(good, "2026-11-08").status == .passed)
    let worse = score(bad, "2026-11-15")
    #expect(worse.status == .failed)
    #expect(worse.output.contains("since 2026-11-08"))
    // Not better than the one that counted.
    #expect(score(bad, "2026-11-22").status == .failed)
    #expect(score(good, "2026-11-25").status == .passed)
    #expect(try folder.read("history.jsonl").split(separator: "\n").count == 5)
  }
}
