import AgentLogEvents
import AgentLogJSON
import AgentLogRedaction
package import AgentLogSchema

/// What the keys of an event mean to a fixture: which hold ids, times and durations, and by what one
/// finds run, lane, tool and outcome.
///
/// Goes by the names that the shipped schemas know, and those of a schema that is given; what no
/// schema names is told by its words (`order_id`, `total_latency_ms`, `created_at`). Each key is
/// looked at once. One value for one recording; not shared by threads.
package struct ReplayFields {
  /// What becomes of a value under a key.
  package enum Role: Sendable, Hashable {
    case plain
    /// An id of a kind: the first one seen becomes number 1.
    case id(String)
    /// When something happened.
    case time
    /// How long something took.
    case duration
  }

  /// Containers whose members count as members of the record.
  package private(set) var nested: Set<String> = ["summarized_metadata"]
  private var canonical: [String: String] = Self.shipped
  private var runKeys = [
    "run_id", "runId", "run.id", "trace_id", "traceId", "trace.id",
  ]
  private var timeKeys: Set<String> = ["timestamp", "first_seen"]
  private var endEvents: Set<String> = [
    "run_finished", "run.finished", "run_end", "simulation.terminated", "trace.complete",
    "trace.failed",
  ]
  private var roles: [String: Role] = [:]

  /// - Parameter schema: its names go before those of the shipped ones.
  package init(_ schema: StreamSchema? = nil) {
    guard let schema, !schema.isPlain else { return }
    let root = schema.document.root
    for field in schema.fields {
      let name = Self.shipped[field.name] ?? field.name
      canonical[field.name] = name
      for key in field.keys where !key.hasPrefix("/") { canonical[key] = name }
      for path in field.paths where path.count > 1 {
        nested.insert(String(decoding: path[0], as: UTF8.self))
      }
    }
    for (field, name) in [("event", "event"), ("time", "timestamp")] {
      guard let own = root[field]?.string else { continue }
      canonical[own] = name
      for key in schema.fields.first(where: { $0.name == own })?.keys ?? [] {
        canonical[key] = name
      }
    }
    if let run = root["run"]?["key"]?.string {
      let keys = schema.fields.first { $0.name == run }?.keys ?? []
      runKeys = [run] + keys.filter { !$0.hasPrefix("/") } + runKeys
    }
    endEvents.formUnion((root["run"]?["end"]?.elements ?? []).compactMap(\.string))
  }

  /// The name that all spellings of a key share: `tool` for `tool_name`.
  package func name(of key: String) -> String { canonical[key] ?? key }

  package mutating func role(of key: String) -> Role {
    if let known = roles[key] { return known }
    let role = Self.role(name(of: key), times: timeKeys)
    if roles.count < Self.mostKeys { roles[key] = role }
    return role
  }

  // MARK: - Events

  /// The value of a field of an event, under whatever key.
  package func value(_ name: String, of event: ReplayValue) -> ReplayValue? {
    event.members.first { self.name(of: $0.key) == name }?.value
  }

  package func eventName(_ event: ReplayValue) -> String? { value("event", of: event)?.string }

  /// The id of the run that an event belongs to; nil outside of runs.
  package func run(_ event: ReplayValue) -> ReplayValue? {
    let members = event.members
    for key in runKeys {
      guard let member = members.last(where: { $0.key == key }) else { continue }
      switch member.value {
      case .string(let text) where !text.isEmpty: return member.value
      case .number: return member.value
      default: continue
      }
    }
    for member in members where nested.contains(member.key) {
      if let run = run(member.value) { return run }
    }
    return nil
  }

  /// The same of an event that was normalised: `run:1`, or nothing.
  func run(normalised event: ReplayValue) -> String {
    let members = event.members
    for key in runKeys {
      guard let value = members.last(where: { $0.key == key })?.value else { continue }
      if let name = value["$id"]?.string { return name }
    }
    for member in members where nested.contains(member.key) {
      let run = run(normalised: member.value)
      if !run.isEmpty { return run }
    }
    return ""
  }

  /// The lane that an event names, or the main one.
  package func lane(_ event: ReplayValue) -> String { event["lane"]?.string ?? Self.mainLane }

  /// Whether an event ends its run.
  package func endsRun(_ event: ReplayValue) -> Bool {
    eventName(event).map { endEvents.contains($0) } ?? false
  }

  package static let mainLane = "main"

  // MARK: - Names

  private static let mostKeys = 10_000
  /// Things that somebody named once, and that are the same in each run.
  private static let named: Set = [
    "agent", "model", "tool", "service", "app", "task", "scenario", "prompt", "dataset", "provider",
  ]

  private static func role(_ name: String, times: Set<String>) -> Role {
    if times.contains(name) { return .time }
    var words = KeyWords(name).words
    guard let last = words.last else { return .plain }
    if last == "id", words.count > 1 {
      words.removeLast()
      while let first = words.first, words.count > 1, ["parent", "gen", "ai"].contains(first) {
        words.removeFirst()
      }
      return named.contains(words[0]) && words.count == 1
        ? .plain : .id(words.joined(separator: "_"))
    }
    if words.count > 1, last == "at" { return .time }
    if last == "time", ["start", "end", "started", "ended", "finish"].contains(words[0]) {
      return .time
    }
    if words.contains(where: { ["latency", "duration", "elapsed", "timing"].contains($0) }) {
      return .duration
    }
    return .plain
  }

  /// Spellings by what agentlog calls the field.
  private static let shipped: [String: String] = {
    let spellings: [(String, [String])] = [
      (
        "event",
        [
          "event_name", "event_type", "eventName", "event.name", "type", "gen_ai.operation.name",
          "gen_ai.operation",
        ]
      ),
      ("timestamp", ["ts", "time", "@timestamp", "start_time", "startTime"]),
      ("run_id", ["runId", "run.id"]),
      ("trace_id", ["traceId", "trace.id"]),
      ("span_id", ["spanId", "span.id"]),
      ("parent_span_id", ["parentSpanId", "parent_span", "parent_id", "parent.id"]),
      ("request_id", ["requestId", "request.id"]),
      ("user_id", ["userId", "user.id"]),
      ("tool", ["tool_name", "toolName", "gen_ai.tool.name"]),
      ("tool_call_id", ["toolCallId", "call_id", "gen_ai.tool.call.id"]),
      ("args", ["arguments", "gen_ai.tool.call.arguments"]),
      ("args_hash", ["argsHash"]),
      ("result", ["gen_ai.tool.call.result"]),
      ("model", ["llm_model", "gen_ai.request.model", "gen_ai.response.model"]),
      ("token_usage", ["tokenUsage", "usage"]),
      ("latency_ms", ["latencyMs", "duration_ms", "durationMs", "elapsed_ms"]),
      ("status", ["ok", "status.code", "otel.status_code"]),
      (
        "error_class",
        ["errorClass", "error_type", "errorType", "error.type", "exception.type"]
      ),
      ("error_message", ["errorMessage", "exception.message"]),
      ("stop_reason", ["stopReason", "termination_reason", "terminationReason"]),
      ("step_type", ["stepType"]),
      ("step_index", ["stepIndex", "step"]),
      ("total_steps", ["totalSteps", "steps_taken", "stepsTaken"]),
      ("total_latency_ms", ["totalLatencyMs", "total_duration_ms"]),
      ("first_seen", ["firstSeen"]),
    ]
    var names: [String: String] = [:]
    for (name, keys) in spellings {
      names[name] = name
      for key in keys { names[key] = name }
    }
    return names
  }()
}
