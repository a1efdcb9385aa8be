import AgentLogFindings
import AgentLogJSON

/// One run as a record of the shipped schema `run-summary`, a line of JSON.
///
/// Texts are those of the log after the masker. What the log does not say stands as what it is: a
/// model or release that is unknown, the hash of nothing, a time of nothing.
enum SummaryRecord {
  /// SHA-256 of an empty text: no prompt was logged.
  static let noPrompt = "sha256-" + SHA256.hash([UInt8]()).hex

  static func text(_ run: RunRecord, _ notes: CallNotes?, _ names: Names) -> String {
    let calls = notes?.calls ?? []
    var tools: [String] = []
    var known: Set<String> = []
    for call in calls where known.insert(name(call, names)).inserted {
      tools.append(name(call, names))
    }
    let sequence = calls.map { call in
      var members = [("span_id", quoted(call.span)), ("tool", quoted(name(call, names)))]
      if let args = call.args { members.append(("args", quoted(args))) }
      if let result = call.result { members.append(("result", quoted(result))) }
      return object(members)
    }
    let timing = calls.map { ($0.span, quoted(milliseconds($0.latency ?? 0))) }
    let tokens = calls.map { call in
      (
        call.span,
        object([
          ("prompt_tokens", whole(call.promptTokens)),
          ("completion_tokens", whole(call.completionTokens)),
          ("total_tokens", whole(floor(call.promptTokens) + floor(call.completionTokens))),
        ])
      )
    }
    var members: [(String, String)] = [
      ("trace_id", quoted(run.trace ?? run.id)), ("run_id", quoted(run.id)),
      ("sequence_of_tool_calls", "[" + sequence.joined(separator: ", ") + "]"),
      ("selected_tool_calls", "[" + tools.map(quoted).joined(separator: ", ") + "]"),
      ("timing_of_each_tool_calls", object(timing)),
      ("token_usage_of_each_tool_call", object(tokens)),
      ("number_of_same_tool_retries", "\(calls.count - tools.count)"),
      ("total_number_of_turns", "\(run.steps)"),
      ("overall_latency", quoted(milliseconds(run.duration ?? 0))),
      ("hash_of_prompt", quoted(prompt(run.promptHash))),
      ("release_version", quoted(run.release ?? "unknown")),
      ("llm_model", quoted(run.model ?? "unknown")), ("outcome", quoted(run.outcome.rawValue)),
      ("number_of_errors", "\(run.errors)"),
    ]
    if let stop = run.stopReason { members.append(("stop_reason", quoted(stop))) }
    if let tokens = run.promptTokens { members.append(("prompt_tokens", whole(tokens))) }
    if let tokens = run.completionTokens { members.append(("completion_tokens", whole(tokens))) }
    if let cost = run.cost { members.append(("cost", "\(cost)")) }
    let untimed = calls.filter { $0.latency == nil }.count
    if untimed > 0 { members.append(("calls_without_time", "\(untimed)")) }
    if let omitted = notes?.omitted, omitted > 0 {
      members.append(("calls_left_out", "\(omitted)"))
    }
    return object([
      ("trace_id", quoted(run.trace ?? run.id)), ("summarized_metadata", object(members)),
    ]) + "\n"
  }

  // MARK: - Parts

  private static func name(_ call: CallNotes.Call, _ names: Names) -> String {
    call.tool == 0 ? "unnamed" : names[call.tool]
  }

  private static func prompt(_ hash: String?) -> String {
    guard let hash else { return noPrompt }
    let digits = hash.hasPrefix("sha256") ? hash.dropFirst(7) : hash[...]
    let isHash = (8...64).contains(digits.count) && digits.allSatisfy(\.isHexDigit)
    return isHash ? hash : "sha256-" + SHA256.hash(Array(hash.utf8)).hex
  }

  /// `412.5ms`: digits alone, as the schema wants them, to a microsecond.
  static func milliseconds(_ number: Double) -> String {
    guard number.isFinite, number >= 0, number < 1e14 else { return "0ms" }
    let thousandths = Int(number * 1_000 + 0.5)
    let rest = thousandths % 1_000
    guard rest > 0 else { return "\(thousandths / 1_000)ms" }
    var digits = String(rest + 1_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(thousandths / 1_000).\(digits)ms"
  }

  private static func floor(_ number: Double) -> Double { Double(Int(number)) }
  private static func whole(_ number: Double) -> String { "\(Int(number))" }

  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { quoted($0) + ": " + $1 }.joined(separator: ", ") + "}"
  }

  /// What comes from the masker needs no more: it is plain, or of our own making.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    CanonicalJSON.write(string: Array(text.utf8), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
