/// What is looked for in every record, whatever its schema calls it. The raw value is the bit of
/// ``Observation/mask``.
package enum Watched: Int, CaseIterable, Sendable {
  case time, level, tool, callID, argsHash, args, result, model, latency, status, ok
  case errorClass, error, errorMessage, stop, steps, maxSteps, errors, maxErrors, share
  case tokensIn, tokensOut, tokens, cost, span, parent, key, effect, thinking, body
  case environment, valid, invalid, statusCode, answer, promptHash, release, elapsed, offered

  package var bit: UInt64 { 1 << UInt64(rawValue) }

  /// The keys it may stand under; one that begins with `/` leads into objects. The first one that a
  /// record has counts. What a schema lists beside one of them counts too.
  package var keys: [String] {
    switch self {
    case .time: ["timestamp", "ts", "time", "@timestamp", "start_time"]
    case .level: ["level", "levelname", "severity", "severity_text"]
    case .tool: ["tool", "tool_name", "gen_ai.tool.name"]
    case .callID: ["tool_call_id", "call_id", "gen_ai.tool.call.id"]
    case .argsHash: ["args_hash", "argsHash"]
    case .args: ["args", "arguments", "gen_ai.tool.call.arguments"]
    case .result: ["result", "gen_ai.tool.call.result"]
    case .model: ["model", "llm_model", "gen_ai.request.model"]
    case .latency: ["latency_ms", "duration_ms"]
    case .status: ["status"]
    case .ok: ["ok", "success"]
    case .errorClass: ["error_class", "error_type", "error.type", "/error/type"]
    case .error: ["error"]
    case .errorMessage: ["error_message", "exception.message"]
    case .stop: ["stop_reason", "termination_reason"]
    case .steps: ["total_steps", "steps_taken"]
    case .maxSteps: ["max_steps", "/budgets/max_steps"]
    case .errors: ["num_errors"]
    case .maxErrors: ["max_errors"]
    case .share: ["steps_pct_of_limit"]
    case .tokensIn:
      [
        "/token_usage/input_tokens", "/token_usage/prompt_tokens", "gen_ai.usage.input_tokens",
        "input_tokens", "prompt_tokens",
      ]
    case .tokensOut:
      [
        "/token_usage/output_tokens", "/token_usage/completion_tokens",
        "gen_ai.usage.output_tokens", "output_tokens", "completion_tokens",
      ]
    case .tokens: ["/token_usage/total_tokens", "total_tokens"]
    case .cost: ["cost_usd", "cost", "spend_usd"]
    case .span: ["span_id"]
    case .parent: ["parent_span_id"]
    case .key: ["idempotency_key", "idempotencyKey"]
    case .effect: ["effect_id", "result_hash"]
    case .thinking: ["thinking", "reasoning_content", "chain_of_thought", "scratchpad"]
    case .body: ["body", "request_body", "payload"]
    case .environment: ["env", "environment", "deployment.environment"]
    case .valid: ["valid", "validation_ok"]
    case .invalid: ["validation_failed", "validation_error"]
    case .statusCode: ["status_code", "http_status"]
    case .answer: ["answer", "final_answer", "output"]
    case .promptHash: ["task_hash", "prompt_hash", "hash_of_prompt"]
    case .release: ["release_version", "release", "service.version"]
    case .elapsed: ["total_latency_ms", "total_duration_ms"]
    case .offered: ["allowed_tools"]
    }
  }

  /// What goes first where a schema leaves too little room for all of it.
  package static let byWeight: [Watched] = {
    let last: Set<Watched> = [.offered, .release, .effect, .answer, .statusCode, .environment]
    return allCases.filter { !last.contains($0) } + allCases.filter(last.contains)
  }()

  package static func path(_ key: String) -> [[UInt8]] {
    guard key.hasPrefix("/") else { return [Array(key.utf8)] }
    return key.dropFirst().split(separator: "/").map { Array($0.utf8) }
  }

  /// All paths, for a schema to look at beside its own.
  package static let paths: [[[UInt8]]] =
    byWeight.flatMap { $0.keys.prefix(1).map(path) }
    + byWeight.flatMap { $0.keys.dropFirst().map(path) }
}
