#if canImport(Testing)
  import AgentLogRun

  /// What one run did, counted from its events.
  struct RunCounts {
    var steps = 0
    var toolCalls = 0
    var errors = 0
    var tokens = 0
    /// Calls that were made again right after the same call had failed, for the call that was retried most.
    var retries = 0
    /// Calls of the same tool with the same arguments, for the call that was made most.
    var sameCalls = 0

    init(_ events: [LoggedEvents.Event]) {
      var calls: [String: (made: Int, retries: Int, failed: Bool)] = [:]
      /// The key of each open call, by its id, or else by its tool.
      var open: [String: String] = [:]
      for event in events {
        let tool = event["tool"]?.plainText ?? ""
        let id = event["tool_call_id"]?.plainText ?? tool
        let failed = event["status"] == "error" || event["ok"] == false
        switch event.name {
        case "agent_step": steps += 1
        case "tool_call":
          let arguments = event["args_hash"] ?? event["args"] ?? .null
          let key = tool + "\u{0}" + arguments.text
          var call = calls[key] ?? (0, 0, false)
          if call.failed { call.retries += 1 }
          call.made += 1
          call.failed = failed
          calls[key] = call
          open[id] = key
          toolCalls += 1
        case "tool_result":
          if let key = open.removeValue(forKey: id) { calls[key]?.failed = failed }
        default: break
        }
        if failed && event.name != "run_finished" { errors += 1 }
        tokens = Self.sum([tokens, Self.tokens(event["token_usage"])])
      }
      retries = calls.values.map(\.retries).max() ?? 0
      sameCalls = calls.values.map(\.made).max() ?? 0
    }

    /// All tokens of a model's result, by whichever names it counts them.
    private static func tokens(_ usage: LogValue?) -> Int {
      guard let usage else { return 0 }
      if let total = usage["total_tokens"]?.count { return total }
      let parts = ["input_tokens", "output_tokens", "prompt_tokens", "completion_tokens"]
      return sum(parts.compactMap { usage[$0]?.count })
    }

    /// Of counts that no model has, the largest number there is: a log must not stop the tests.
    private static func sum(_ counts: [Int]) -> Int {
      counts.reduce(0) { sum, count in
        let (next, overflows) = sum.addingReportingOverflow(count)
        return overflows ? .max : next
      }
    }
  }
#endif
