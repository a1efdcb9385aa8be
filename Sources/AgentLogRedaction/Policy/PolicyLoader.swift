import AgentLogFindings
import AgentLogJSON
import AgentLogSchema

/// Reads a policy document that fits the description of the format, over another policy.
struct PolicyLoader {
  var policy: Policy
  private var mistakes: [SchemaMistake] = []
  /// The keys that this document sets, and not the policy under it.
  private var own: Set<String> = []
  /// Where paths, ids and names stand among what has been read: files may be large.
  private var keys: [String: Int] = [:]
  private var ids: [String: Int] = [:]
  var fieldNames: Set<[UInt8]> = []
  var detectorIDs: Set<String> = []

  init(_ base: Policy) {
    policy = base
    for (index, key) in base.keys.enumerated() { keys[key.path] = index }
    for (index, identifier) in base.ids.enumerated() { ids[identifier.name] = index }
  }

  mutating func read(_ root: JSONElement) {
    if let name = root["name"]?.string { policy.name = name }
    if let title = root["title"]?.string { policy.title = title }
    if let logging = root["logging"] { readLogging(logging) }
    if let content = root["content"] { readContent(content) }
    for (key, value) in root["fields"]?.members ?? [] { readField(key, value) }
    readDetectors(root["detectors"])
    for value in root["harmless"]?.elements ?? [] { readHarmless(value) }
    for (key, value) in root["severity"]?.members ?? [] { readSeverity(key, value) }
    if let limits = root["limits"] { readLimits(limits) }
    for (key, value) in root["bounds"]?.members ?? [] {
      guard let name = key.string, let bound = number(value) else { continue }
      policy.bounds[name] = bound
      set("bounds." + name, value, "behaviour/bound")
    }
  }

  /// The policy, or all mistakes.
  consuming func finish() throws(SchemaMistakes) -> Policy {
    checkIDs()
    checkSampleRate()
    guard mistakes.isEmpty else {
      throw SchemaMistakes(mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    policy.settle()
    return policy
  }

  // MARK: - What the source has

  private mutating func readLogging(_ logging: JSONElement) {
    for (key, value) in logging["ids"]?.members ?? [] { readID(key, value) }
    for (key, value) in logging["tool_calls"]?.members ?? [] { readToolCalls(key, value) }
    if let fields = logging["pii"]?["redact_fields"] {
      policy.redactedFields = names(fields)
      set("logging.pii.redact_fields", fields, "policy/unredacted-field")
    }
    if let reasons = logging["stop_reasons"] { readStopReasons(reasons) }
    for (key, value) in logging["alerts"]?.members ?? [] { readAlert(key, value) }
  }

  private mutating func readID(_ key: JSONElement, _ value: JSONElement) {
    guard let name = key.string,
      let presence = value.string.flatMap(Policy.Identifier.Presence.init)
    else { return }
    if let mistake = IDNames.mistake(name, at: PolicyPlace(key)) { mistakes.append(mistake) }
    let identifier = Policy.Identifier(name: name, presence: presence)
    if let index = ids[name] {
      policy.ids[index] = identifier
    } else {
      ids[name] = policy.ids.count
      policy.ids.append(identifier)
    }
    let rules = identifier.required.map { [$0.rule] } ?? []
    set(identifier.key, value, rules + ["policy/lost-id"])
  }

  private mutating func readToolCalls(_ key: JSONElement, _ value: JSONElement) {
    let name = key.string ?? ""
    var rules: [String] = []
    switch name {
    case "enabled":
      policy.toolCalls.isEnabled = value.bool ?? true
      rules = ["policy/raw-arguments", "policy/raw-result", "policy/unredacted-field"]
    case "store_args":
      policy.toolCalls.storesArguments = value.bool ?? false
      rules = ["policy/raw-arguments"]
    case "store_args_hash":
      policy.toolCalls.storesArgumentsHash = value.bool ?? true
      rules = ["event/missing-field", "policy/not-a-hash", "policy/hash-disagrees"]
    case "store_results":
      policy.toolCalls.results = value.string.flatMap(Policy.ToolCalls.Results.init) ?? .none
      rules = ["policy/raw-result", "policy/sample-rate"]
    default:
      policy.toolCalls.resultSampleRate = number(value) ?? 0
      rules = ["policy/sample-rate"]
    }
    set("logging.tool_calls." + name, value, rules)
  }

  private mutating func readStopReasons(_ reasons: JSONElement) {
    if let value = reasons["enabled"] {
      policy.stopReasons.isRequired = value.bool ?? false
      set("logging.stop_reasons.enabled", value, "event/missing-field")
    }
    if let value = reasons["allowed"] {
      policy.stopReasons.allowed = value.elements.compactMap(\.string)
      set("logging.stop_reasons.allowed", value, "event/bad-value")
    }
  }

  private mutating func readAlert(_ key: JSONElement, _ value: JSONElement) {
    let name = key.string ?? ""
    let path = "logging.alerts." + name
    policy.alerts.removeAll { $0.key == path }
    unset(path)
    guard !value.isNull, let meaning = AlertNames.meaning(of: name) else { return }
    let warn = value["warn"].flatMap(number)
    let critical = value["critical"].flatMap(number)
    if let warn, let critical, warn > critical {
      mistake(value, "'warn' is above 'critical'", "a warning comes before an error")
    }
    var alert = Policy.Alert(
      metric: meaning.metric, statistic: meaning.statistic, warn: warn, critical: critical,
      key: path)
    readField(of: &alert, default: meaning.field, value)
    if let window = value["window"]?.string { alert.window = Self.nanoseconds(window) }
    if alert.window != nil, alert.statistic != nil {
      mistake(value, "'\(name)' has a window and is no rate", "windows are for rates")
    }
    if warn == nil, critical == nil {
      mistake(value, "'\(name)' has no threshold", "give 'warn', 'critical' or both")
    }
    policy.alerts.append(alert)
    set(path, value, meaning.metric.rule)
  }

  /// What an alert of the policy's own looks at.
  private mutating func readField(
    of alert: inout Policy.Alert, default name: String, _ value: JSONElement
  ) {
    guard alert.metric == .rate || alert.metric == .percentile else { return }
    alert.field = value["field"]?.string ?? (alert.metric == .percentile ? name : nil)
    if let wanted = value["is"] {
      alert.value =
        wanted.string ?? wanted.bool.map { $0 ? "true" : "false" }
        ?? String(decoding: wanted.raw, as: UTF8.self)
    }
    if alert.metric == .rate, alert.field == nil || alert.value == nil {
      mistake(
        value, "a rate of your own needs 'field' and 'is'",
        "as in { field: status, is: error, warn: 0.02 }")
    }
    if alert.metric == .percentile, alert.value != nil {
      mistake(value, "'is' is for rates", "take it out, or let the name end in _rate")
    }
  }

  private static func nanoseconds(_ window: String) -> Int64? {
    guard let number = Int64(window.dropLast()) else { return nil }
    let unit: Int64 = window.last == "s" ? 1 : window.last == "m" ? 60 : 3_600
    return number * unit * 1_000_000_000
  }

  // MARK: - Checks across keys

  /// An id that is redacted is lost.
  private mutating func checkIDs() {
    let hidden = FieldMatcher(
      policy.redactedFields + policy.fields.filter { $0.verdict.hides }.map(\.name))
    for identifier in policy.ids where identifier.presence != .optional {
      guard hidden.index(of: identifier.name.utf8) != nil,
        let key = keys[identifier.key]
      else { continue }
      mistakes.append(
        policy.keys[key].place.mistake(
          "'\(identifier.name)' is an id and redacted at once",
          suggestion: "take it out of one of them; ids are to be opaque, not absent"))
    }
  }

  /// A rate says nothing where results are not sampled; that of the default is then dropped.
  private mutating func checkSampleRate() {
    if policy.toolCalls.isEnabled && policy.toolCalls.results == .sampled { return }
    let path = "logging.tool_calls.result_sample_rate"
    if !own.contains(path) {
      unset(path)
    } else if let index = keys[path] {
      policy.keys[index].rules = []
    }
  }

  // MARK: - Parts

  mutating func set(_ path: String, _ value: JSONElement, _ rules: String...) {
    set(path, value, rules)
  }

  mutating func set(_ path: String, _ value: JSONElement, _ rules: [String]) {
    own.insert(path)
    let key = PolicyKey(path: path, rules: rules, place: PolicyPlace(value))
    if let index = keys[path] {
      policy.keys[index] = key
    } else {
      keys[path] = policy.keys.count
      policy.keys.append(key)
    }
  }

  /// Forgets a key. O(keys): for the few whose names the format knows.
  private mutating func unset(_ path: String) {
    guard let index = keys[path] else { return }
    policy.keys.remove(at: index)
    keys = keys.compactMapValues { $0 == index ? nil : $0 > index ? $0 - 1 : $0 }
  }

  mutating func mistake(
    _ place: JSONElement, _ message: String, _ suggestion: String? = nil
  ) {
    mistakes.append(PolicyPlace(place).mistake(message, suggestion: suggestion))
  }

  /// Names of keys, each of which can be found.
  private mutating func names(_ list: JSONElement) -> [String] {
    for element in list.elements where FieldMatcher.plain((element.string ?? "").utf8).isEmpty {
      mistake(element, "a key of nothing but '-' and '_' is never found")
    }
    return strings(list)
  }

  func strings(_ list: JSONElement?) -> [String] {
    (list?.elements ?? []).compactMap(\.string)
  }

  func number(_ value: JSONElement) -> Double? {
    guard value.kind == .integer || value.kind == .decimal else { return nil }
    return Double(String(decoding: value.raw, as: UTF8.self))
  }
}
