/// How each of the six events is written.
extension CorpusGenerator {
  /// Everything up to what is special about an event, without a last comma.
  func envelope(
    _ event: StaticString, _ run: inout CorpusRun, earlier: Int = 0, zone: StaticString = "Z"
  ) {
    out.put(#"{"timestamp":""#)
    clock.write(to: out, earlier: earlier, zone: zone)
    out.put(#"","event":""#)
    out.put(event)
    out.put("\"")
    out.put(run.identity)
    out.put(#","span_id":""#)
    out.put(hex: run.sequence == 0 ? run.rootSpan : random.next())
    if run.sequence > 0 {
      out.put(#"","parent_span_id":""#)
      out.put(hex: run.rootSpan)
    }
    run.sequence += 1
    out.put(#"","seq":"#)
    out.put(run.sequence)
  }

  func end(_ event: String) throws {
    try out.endLine()
    events[event, default: 0] += 1
  }

  /// 64 hexadecimal digits.
  func hash() {
    for _ in 0..<4 { out.put(hex: random.next()) }
  }

  /// A remark, or once in eighty an essay.
  private func remark() {
    out.put(
      random.below(80) == 0
        ? words.essays[random.below(words.essays.count)]
        : words.remarks[random.below(words.remarks.count)])
  }

  func step(_ run: inout CorpusRun) throws {
    let fault = faults.take(.step, at: out.lines)
    let tool = run.beginStep(tools: words.tools.count, random: &random)
    envelope(
      "agent_step", &run, earlier: fault == .timeRunsBack ? 600_000 : 0,
      zone: fault == .zonelessTimestamp ? "" : "Z")
    out.put(#","step_index":"#)
    out.put(run.steps)
    if let tool {
      out.put(#","step_type":"tool_call","tool":""#)
      out.put(words.tools[tool])
      out.put(#"","remark":""#)
    } else {
      out.put(#","step_type":"reasoning","tool":null,"remark":""#)
    }
    remark()
    if fault == .repeatedKey { out.put(#"","step_type":"reasoning"#) }
    out.put(#""}"#)
    try end("agent_step")
  }

  func toolCall(_ run: inout CorpusRun, _ tool: Int, _ id: UInt64) throws {
    envelope("tool_call", &run)
    toolAndID(tool, id)
    out.put(#","args_hash":""#)
    hash()
    out.put(#""}"#)
    try end("tool_call")
  }

  func toolResult(_ run: inout CorpusRun, _ tool: Int, _ id: UInt64) throws {
    let fault = faults.take(.toolResult, at: out.lines)
    if fault == .lostResult { return }
    envelope("tool_result", &run)
    toolAndID(tool, id)
    out.put(fault == .latencyIsText ? #","latency_ms":"about "# : #","latency_ms":"#)
    out.put(5 + random.below(4000))
    if fault == .latencyIsText { out.put("\"") }
    if fault == .unknownStatus {
      out.put(#","status":"perhaps","result_bytes":"#)
    } else if fault == .statusMissing {
      out.put(#","result_bytes":"#)
    } else {
      status()
      out.put(#","result_bytes":"#)
    }
    out.put(random.below(60_000))
    out.put(#","cached":false,"preview":""#)
    out.put(words.remarks[random.below(words.remarks.count)])
    out.put(#""}"#)
    try end("tool_result")
  }

  func modelResult(_ run: inout CorpusRun) throws {
    envelope("llm_result", &run)
    let input = 200 + random.below(8000)
    let output = 10 + random.below(900)
    out.put(#","model":""#)
    out.put(words.models[random.below(words.models.count)])
    out.put(#"","token_usage":{"input_tokens":"#)
    out.put(input)
    out.put(#","output_tokens":"#)
    out.put(output)
    out.put(#","total_tokens":"#)
    out.put(input + output)
    out.put(#"},"latency_ms":"#)
    out.put(200 + random.below(20_000))
    out.put(".")
    out.put(random.below(1000), digits: 3)
    status()
    out.put(#","cost_usd":0.0"#)
    out.put(random.below(100_000), digits: 5)
    if random.below(4) == 0 {
      out.put(#","finish_reason":"stop","summary":""#)
      remark()
    } else {
      out.put(#","finish_reason":"tool_use"#)
    }
    out.put(#""}"#)
    try end("llm_result")
  }

  /// `ok`, or six times in a hundred `error` and its class.
  private func status() {
    if random.perMille(60) {
      out.put(#","status":"error","error_class":""#)
      out.put(words.errors[random.below(words.errors.count)])
      out.put("\"")
    } else {
      out.put(#","status":"ok""#)
    }
  }

  private func toolAndID(_ tool: Int, _ id: UInt64) {
    out.put(#","tool":""#)
    out.put(words.tools[tool])
    out.put(#"","tool_call_id":"call_"#)
    out.put(hex: id)
    out.put("\"")
  }

  func finish(_ finished: CorpusRun) throws {
    var run = finished
    let fault = faults.take(.runFinished, at: out.lines)
    if fault == .unfinishedRun { return }
    envelope("run_finished", &run)
    out.put(
      random.below(10) == 0
        ? #","status":"error","stop_reason":"max_steps","total_steps":"#
        : #","status":"ok","stop_reason":"completed","total_steps":"#)
    out.put(run.steps + (fault == .wrongStepCount ? 1 : 0))
    out.put(#","total_latency_ms":"#)
    out.put(clock.milliseconds - run.startedAt)
    out.put(#","cost_usd":0.0"#)
    out.put(random.below(100_000), digits: 5)
    out.put("}")
    try end("run_finished")
    if fault == .eventAfterEnd { try step(&run) }
  }

  /// Plants a line that is no event.
  func plant(_ fault: PlantedFault) throws {
    switch fault {
    case .brokenObject: out.put(#"{"timestamp":"2026-03-21T15:17:00Z","event":"agent_step",,}"#)
    case .arrayLine: out.put(#"["agent_step","tool_call"]"#)
    default: out.put("Traceback (most recent call last):")
    }
    try out.endLine()
  }
}
