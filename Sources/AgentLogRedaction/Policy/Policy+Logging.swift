/// The parts of a policy that the safe default of the source has: `logging`.
extension Policy {
  /// An id that ties events together: there, or at least never redacted.
  package struct Identifier: Sendable, Hashable {
    package enum Presence: String, Sendable, CaseIterable {
      case required, recommended, optional
    }

    package var name: String
    package var presence: Presence

    package init(name: String, presence: Presence) {
      self.name = name
      self.presence = presence
    }

    /// The key in the policy.
    package var key: String { "logging.ids." + name }

    var required: RequiredField? {
      switch presence {
      case .required:
        RequiredField(event: nil, name: name, rule: "event/missing-field", key: key)
      case .recommended:
        RequiredField(event: nil, name: name, rule: "event/missing-recommended", key: key)
      case .optional: nil
      }
    }
  }

  /// What may be logged of tool calls.
  package struct ToolCalls: Sendable, Hashable {
    package enum Results: String, Sendable, CaseIterable {
      case none, sampled, full
    }

    package var isEnabled = true
    package var storesArguments = false
    package var storesArgumentsHash = true
    package var results = Results.sampled
    package var resultSampleRate = 0.01

    package init() {}

    private static let path = "logging.tool_calls."

    /// Where nothing of a call may be logged, `enabled` says so for each part.
    private func key(_ name: String) -> String { Self.path + (isEnabled ? name : "enabled") }

    var argumentsKey: String { key("store_args") }
    var hashKey: String { key("store_args_hash") }
    var resultsKey: String { key("store_results") }

    var argumentsVerdict: Verdict {
      !isEnabled ? .forbidden : storesArguments ? .allowed : .redacted
    }

    var hashVerdict: Verdict { isEnabled && storesArgumentsHash ? .hashed : .forbidden }

    var resultsVerdict: Verdict {
      guard isEnabled else { return .forbidden }
      switch results {
      case .none: return .redacted
      case .sampled: return .sampled(resultSampleRate)
      case .full: return .allowed
      }
    }

    var required: [RequiredField] {
      guard isEnabled, storesArgumentsHash else { return [] }
      return [
        RequiredField(
          event: "tool_call", name: "args_hash", rule: "event/missing-field", key: hashKey)
      ]
    }
  }

  /// What a run says when it ends.
  package struct StopReasons: Sendable, Hashable {
    package var isRequired = false
    /// The reasons there are; any text where this is nil.
    package var allowed: [String]?

    package init() {}

    var required: [RequiredField] {
      guard isRequired else { return [] }
      return [
        RequiredField(
          event: "run_finished", name: "stop_reason", rule: "event/missing-field",
          key: "logging.stop_reasons.enabled")
      ]
    }
  }

  /// A figure of the whole log, and from where on it is too much.
  package struct Alert: Sendable, Hashable {
    package enum Metric: String, Sendable, CaseIterable {
      case toolCallsPerRun = "tool_calls_per_run"
      case timeoutRate = "timeout_rate"
      case validationFailRate = "validation_fail_rate"
      case stepsPerRun = "steps_per_run"
      case errorsPerRun = "errors_per_run"
      case tokensPerRun = "tokens_per_run"
      /// Of a field that the policy names: how often it is a value, or its numbers.
      case rate, percentile

      /// Figures of runs.
      static let perRun: [Metric] = [.toolCallsPerRun, .stepsPerRun, .errorsPerRun, .tokensPerRun]

      /// `alert/tool-calls-per-run`.
      package var rule: String {
        "alert/" + String(rawValue.map { $0 == "_" ? "-" : $0 })
      }
    }

    /// How the figures of the runs become one.
    package enum Statistic: Sendable, Hashable {
      case mean
      /// Of 100.
      case percentile(Int)
      case maximum
    }

    package var metric: Metric
    /// nil for a rate.
    package var statistic: Statistic?
    package var warn: Double?
    package var critical: Double?
    /// Of ``Metric/rate`` and ``Metric/percentile``: the field, and the value that is counted.
    package var field: String?
    package var value: String?
    /// Nanoseconds of the log's own clock; nil for the whole log.
    package var window: Int64?
    /// The key in the policy.
    package var key: String

    /// What the policy calls it.
    package var name: String { String(key.dropFirst("logging.alerts.".count)) }

    package init(
      metric: Metric, statistic: Statistic?, warn: Double?, critical: Double?, key: String
    ) {
      self.metric = metric
      self.statistic = statistic
      self.warn = warn
      self.critical = critical
      self.key = key
    }
  }
}
