import AgentLogFindings

/// Runs as JSON, `agentlog.runs/1`: the table, the totals, and one run where it was asked for.
struct RunsJSON {
  let report: Report
  let runs: RunsReport

  func write(_ sink: ByteSink) {
    var json = JSONWriter(sink)
    json.object(.lines) { json in
      json.member("format", "agentlog.runs/1")
      if let schema = report.schema { json.member("schema", schema.name) }
      json.member("total", runs.total)
      json.member("matching", runs.matching)
      json.member("totals", .lines) { Self.totals(runs.totals, &$0) }
      json.member("runs", .lines, each: runs.runs) { Self.record($1, &$0) }
      if let detail = runs.detail { json.member("run", .lines) { Self.detail(detail, &$0) } }
    }
    sink.write("\n")
  }

  // MARK: - Parts

  static func record(_ run: RunRecord, _ json: inout JSONWriter) {
    json.object { members(run, &$0) }
  }

  private static func members(_ run: RunRecord, _ json: inout JSONWriter) {
    json.member("run", run.id)
    json.member("trace", ifPresent: run.trace)
    json.member("path", run.location.path)
    json.member("line", run.location.line)
    json.member("outcome", run.outcome.rawValue)
    json.member("stopReason", ifPresent: run.stopReason)
    if run.start != nil { json.member("start", Figures.time(run.start)) }
    json.member("durationMs", ifKnown: run.duration)
    json.member("events", run.events)
    json.member("steps", run.steps)
    json.member("toolCalls", run.toolCalls)
    json.member("modelCalls", run.modelCalls)
    json.member("errors", run.errors)
    json.member("timeouts", run.timeouts)
    json.member("promptTokens", ifKnown: run.promptTokens)
    json.member("completionTokens", ifKnown: run.completionTokens)
    json.member("cost", ifKnown: run.cost)
    json.member("model", ifPresent: run.model)
    json.member("findings", run.findings)
    json.member("tools", each: run.tools) { json, tool in
      json.object {
        $0.member("tool", tool.tool)
        $0.member("calls", tool.count)
      }
    }
  }

  static func totals(_ totals: RunTotals, _ json: inout JSONWriter) {
    json.member("runs", totals.runs)
    json.member("events", totals.events)
    json.member("toolCalls", totals.toolCalls)
    json.member("modelCalls", totals.modelCalls)
    json.member("errors", totals.errors)
    json.member("promptTokens", ifKnown: totals.promptTokens)
    json.member("completionTokens", ifKnown: totals.completionTokens)
    json.member("cost", ifKnown: totals.cost)
    for (name, counts) in [
      ("outcomes", totals.outcomes), ("stopReasons", totals.stopReasons),
      ("errorsByClass", totals.errorsByClass),
    ] {
      json.member(name) { json in for count in counts { json.member(count.name, count.count) } }
    }
    if let calls = totals.toolCallsPerRun {
      json.member("toolCallsPerRun") { quantiles(calls, &$0) }
    }
    for (name, latencies) in [
      ("latencyMsByTool", totals.latencyByTool), ("latencyMsByModel", totals.latencyByModel),
    ] {
      json.member(name, .lines) { json in
        for latency in latencies {
          json.member(latency.name) { quantiles(latency.quantiles, &$0) }
        }
      }
    }
  }

  private static func quantiles(_ quantiles: Quantiles, _ json: inout JSONWriter) {
    json.member("count", quantiles.count)
    json.member("p50", ifKnown: quantiles.p50)
    json.member("p95", ifKnown: quantiles.p95)
    json.member("p99", ifKnown: quantiles.p99)
    json.member("max", ifKnown: quantiles.most)
    if quantiles.isRounded { json.member("rounded", true) }
  }

  private static func detail(_ run: RunDetail, _ json: inout JSONWriter) {
    members(run.record, &json)
    let outline = RunOutline(run)
    let figures = RunFigures(run)
    json.member("stopped", figures.stop)
    json.member("firstFailure", ifPresent: outline.failure)
    json.member("missing", each: run.missing) { $0.value($1) }
    for (name, shares) in [("time", figures.time), ("tokens", figures.tokens)] {
      json.member(name, each: shares) { json, share in
        json.object {
          $0.member("name", share.name)
          $0.member("calls", share.calls)
          $0.member("amount", ifKnown: share.amount)
          $0.member("percent", share.percent)
        }
      }
    }
    json.member("timeline", .lines, each: outline.lines) { step($1, &$0) }
    json.member("findings", .lines, each: run.findings) { json, finding in
      json.object {
        $0.member("rule", finding.rule)
        $0.member("message", finding.message)
        $0.member("line", finding.location.line)
      }
    }
    if run.omittedEvents > 0 { json.member("omittedEvents", run.omittedEvents) }
  }

  private static func step(_ line: RunOutline.Line, _ json: inout JSONWriter) {
    json.object {
      $0.member("line", line.event.location.line)
      $0.member("event", line.event.name)
      if line.depth > 0 { $0.member("depth", line.depth) }
      $0.member("tool", ifPresent: line.event.tool)
      $0.member("model", ifPresent: line.event.model)
      if line.event.time != nil { $0.member("time", Figures.time(line.event.time)) }
      $0.member("latencyMs", ifKnown: line.latency)
      $0.member("status", line.status.rawValue)
      $0.member("errorClass", ifPresent: line.errorClass)
      if line.count > 1 { $0.member("count", line.count) }
      if line.sameArguments { $0.member("sameArguments", true) }
      $0.member("note", ifPresent: line.note)
      if line.isFirstFailure { $0.member("firstFailure", true) }
    }
  }
}

extension JSONWriter {
  /// A number, whole where it is; left out where there is none.
  mutating func member(_ name: String, ifKnown number: Double?) {
    guard let number, number.isFinite else { return }
    key(name)
    raw(
      abs(number) < 1e15 && number == Double(Int(number)) ? "\(Int(number))" : "\(number)")
  }
}
