import AgentLogFindings

/// The page of `stream/out-of-order`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let outOfOrder = RuleDescription(
    id: "stream/out-of-order",
    title: "a number that grows within a run falls back",
    severity: .error,
    what: """
      Compares sequence numbers with the one before in the same run; the schema says whether \
      equal ones are fine. The example is cut out of a longer log, hence its --window.
      """,
    why: """
      Logged in another order than things happened, the steps tell another story: a result \
      before its question, a retry before the failure.
      """,
    remedy: """
      Number a step where it begins, and log it there. Lines that were shuffled on their way \
      (several writers, a shipper that sends in batches) have to be sorted before they are \
      checked.
      """,
    example: Example(
      schema: "agent-run", arguments: ["--window"],
      failing: [
        """
        {"timestamp": "2026-03-21T15:17:00.015Z", "event": "run_started", \
        "run_id": "run_9fd2", "trace_id": "tr_9fd2", "request_id": "req_71c0", \
        "user_id": null, \
        "task_hash": "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11"}
        """,
        """
        {"timestamp": "2026-03-21T15:17:00.017Z", "event": "agent_step", "run_id": "run_9fd2", \
        "trace_id": "tr_9fd2", "step_index": 2, "step_type": "reasoning", "tool": null}
        """,
        """
        {"timestamp": "2026-03-21T15:17:00.950Z", "event": "agent_step", "run_id": "run_9fd2", \
        "trace_id": "tr_9fd2", "step_index": 1, "step_type": "reasoning", "tool": null}
        """,
        """
        {"timestamp": "2026-03-21T15:17:01.902Z", "event": "run_finished", \
        "run_id": "run_9fd2", "trace_id": "tr_9fd2", "status": "ok", \
        "stop_reason": "completed", "total_steps": 2, "total_latency_ms": 1887}
        """,
      ],
      passing: [
        """
        {"timestamp": "2026-03-21T15:17:00.015Z", "event": "run_started", \
        "run_id": "run_9fd2", "trace_id": "tr_9fd2", "request_id": "req_71c0", \
        "user_id": null, \
        "task_hash": "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11"}
        """,
        """
        {"timestamp": "2026-03-21T15:17:00.017Z", "event": "agent_step", "run_id": "run_9fd2", \
        "trace_id": "tr_9fd2", "step_index": 1, "step_type": "reasoning", "tool": null}
        """,
        """
        {"timestamp": "2026-03-21T15:17:00.950Z", "event": "agent_step", "run_id": "run_9fd2", \
        "trace_id": "tr_9fd2", "step_index": 2, "step_type": "reasoning", "tool": null}
        """,
        """
        {"timestamp": "2026-03-21T15:17:01.902Z", "event": "run_finished", \
        "run_id": "run_9fd2", "trace_id": "tr_9fd2", "status": "ok", \
        "stop_reason": "completed", "total_steps": 2, "total_latency_ms": 1887}
        """,
      ]))
}
