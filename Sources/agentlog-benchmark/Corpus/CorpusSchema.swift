/// A plain JSON Schema of the corpus, as a team might have written it: what every event has, and
/// one form for each kind of event.
enum CorpusSchema {
  static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "https://example.com/agent-event",
      "type": "object",
      "required": ["event", "timestamp", "run_id", "trace_id"],
      "properties": {
        "event": { "type": "string" },
        "timestamp": { "type": "string", "minLength": 20, "maxLength": 40 },
        "run_id": { "type": "string", "minLength": 1 },
        "trace_id": { "type": "string", "minLength": 1 },
        "span_id": { "type": ["string", "null"] },
        "seq": { "type": "integer", "minimum": 0 },
        "request_id": { "type": ["string", "null"] },
        "user_id": { "type": ["string", "integer", "null"] },
        "tags": { "type": "array", "items": { "type": "string" } }
      },
      "oneOf": [
        {
          "properties": {
            "event": { "const": "run_started" },
            "task_hash": { "$ref": "#/$defs/hash" }
          },
          "required": ["task_hash"]
        },
        {
          "properties": {
            "event": { "const": "agent_step" },
            "step": { "type": "integer", "minimum": 0 }
          },
          "required": ["step"]
        },
        {
          "properties": {
            "event": { "const": "tool_call" },
            "tool": { "type": "string", "minLength": 1 },
            "args_hash": { "$ref": "#/$defs/hash" }
          },
          "required": ["tool", "args_hash"]
        },
        {
          "properties": {
            "event": { "const": "tool_result" },
            "tool": { "type": "string", "minLength": 1 },
            "status": { "enum": ["ok", "error"] },
            "latency_ms": { "type": "number", "minimum": 0 }
          },
          "required": ["tool", "status"],
          "if": { "properties": { "status": { "const": "error" } } },
          "then": { "required": ["error_class"] }
        },
        {
          "properties": {
            "event": { "const": "llm_result" },
            "model": { "type": "string" },
            "token_usage": {
              "type": "object",
              "properties": {
                "prompt_tokens": { "type": "integer", "minimum": 0 },
                "completion_tokens": { "type": "integer", "minimum": 0 },
                "total_tokens": { "type": "integer", "minimum": 0 }
              }
            }
          }
        },
        {
          "properties": {
            "event": { "const": "run_finished" },
            "status": { "enum": ["ok", "error"] },
            "stop_reason": { "type": "string" }
          },
          "required": ["status"]
        }
      ],
      "$defs": {
        "hash": { "type": "string", "pattern": "^(sha256[:-])?[0-9a-f]{64}$" }
      }
    }
    """#
}
