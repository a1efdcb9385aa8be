/// The safe default of the source, as it is printed there.
enum SourcePolicy {
  static let yaml = """
    logging:
      ids:
        run_id: required
        trace_id: required
        request_id: required
      tool_calls:
        enabled: true
        store_args: false
        store_args_hash: true
        store_results: "sampled" # none|sampled|full
        result_sample_rate: 0.01
      pii:
        redact_fields: ["email", "phone", "token", "authorization", "cookie"]
      stop_reasons:
        enabled: true
      alerts:
        tool_calls_per_run_p95: { warn: 10, critical: 20 }
        timeout_rate: { warn: 0.02, critical: 0.05 }
        validation_fail_rate: { warn: 0.02, critical: 0.05 }

    """

  static let json = """
    {
      "logging": {
        "ids": { "run_id": "required", "trace_id": "required", "request_id": "required" },
        "tool_calls": {
          "enabled": true, "store_args": false, "store_args_hash": true,
          "store_results": "sampled", "result_sample_rate": 1e-2
        },
        "pii": { "redact_fields": ["email", "phone", "token", "authorization", "cookie"] },
        "stop_reasons": { "enabled": true },
        "alerts": {
          "tool_calls_per_run_p95": { "warn": 10, "critical": 20 },
          "timeout_rate": { "warn": 0.02, "critical": 0.05 },
          "validation_fail_rate": { "warn": 0.02, "critical": 0.05 }
        }
      }
    }
    """
}
