/// Kinds of content that say too much as they are, and the keys they stand under.
package enum RawContent: String, Sendable, CaseIterable {
  case arguments, results, prompts, errors

  /// The rule that raw content of the kind breaks.
  package var rule: String {
    switch self {
    case .arguments: "policy/raw-arguments"
    case .results: "policy/raw-result"
    case .prompts: "policy/raw-prompt"
    case .errors: "policy/raw-error"
    }
  }

  /// What to log instead.
  package var instead: String {
    switch self {
    case .arguments: "log args_hash instead"
    case .results: "log its size, its hash or its class instead"
    case .prompts: "log its hash and length instead"
    case .errors: "log error_class instead"
    }
  }

  /// Members of a record that hold it; case, `-` and `_` do not count.
  package var keys: [String] {
    switch self {
    case .arguments:
      [
        "args", "arguments", "tool_args", "tool_arguments", "tool_input", "input", "kwargs",
        "parameters", "params", "invocation_parameters", "gen_ai.tool.call.arguments",
      ]
    case .results:
      [
        "result", "tool_result", "output", "tool_output", "observation", "gen_ai.tool.call.result",
      ]
    case .prompts:
      [
        "prompt", "prompts", "messages", "content", "completion", "system_prompt",
        "system_instructions", "input_messages", "output_messages", "llm.prompts",
        "gen_ai.input.messages", "gen_ai.output.messages", "gen_ai.system_instructions",
        "gen_ai.prompt", "gen_ai.completion", "thinking",
      ]
    case .errors:
      [
        "error_message", "traceback", "stack_trace", "stack", "exception.message",
        "exception.stacktrace", "exception_message", "exception_stacktrace",
      ]
    }
  }

  /// Keys that hold a hash of arguments.
  package static let hashKeys = ["args_hash", "arguments_hash", "tool_args_hash"]
}
