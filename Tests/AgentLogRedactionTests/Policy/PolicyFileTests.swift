import AgentLogFindings
import AgentLogJSON
import AgentLogRedaction
import AgentLogSchema
import Testing

/// What a policy file may say besides the source's keys, and how mistakes are told.
@Suite struct PolicyFileTests {
  static let full = """
    format: agentlog.policy/1
    name: my-team
    title: What my team logs
    logging:
      tool_calls: { store_args: true }
      ids: { order_id: recommended, request_id: optional }
      stop_reasons: { enabled: true, allowed: [done, max_steps] }
    content:
      prompts: hashed
      errors: allowed
    fields:
      customer-name: forbidden
      note: { sampled: 0.25 }
      session_hash: hashed
      content: allowed
    detectors:
      - id: order-number
        title: Order number
        pattern: 'ORD-[0-9]{8}'
        tier: contextual
        context: [order]
        remedy: Log the last four digits.
        flagged: [order ORD-12345678]
        clean: [order ORD-123]
    harmless:
      - pattern: '.*@example\\.test'
        detectors: [email]
        reason: our test tenants
        expires: 2027-01-31
    severity:
      leak/email: warning
      policy/raw-prompt: note
    limits: { unwrap_depth: 2, taint_secrets: 10 }

    """

  @Test func `a policy stands over the safe default`() throws {
    let policy = try PolicyFile.read(file: "p.yaml", text: Self.full.utf8)
    #expect(policy.name == "my-team")
    #expect(policy.toolCalls.storesArguments && policy.toolCalls.storesArgumentsHash)
    #expect(policy.redactedFields.contains("cookie"), "what is not mentioned stays")
    #expect(policy.alerts.count == 3)
    #expect(
      policy.required.map(\.name) == [
        "run_id", "trace_id", "order_id", "args_hash", "stop_reason",
      ])
    #expect(policy.stopReasons.allowed == ["done", "max_steps"])
    #expect(policy.limits.unwrapDepth == 2 && policy.limits.taintSecrets == 10)
    #expect(policy.limits.hashPairs == 4_096)
    #expect(policy.severity(of: "leak/email") == .warning)
    #expect(policy.severity(of: "leak/iban") == nil)
    func rule(_ key: String) throws -> FieldRule {
      policy.fieldRules[try #require(policy.matcher.index(of: key.utf8))]
    }
    #expect(try rule("args").verdict == .allowed)
    #expect(try rule("customerName").verdict == .forbidden)
    #expect(try rule("note").verdict == .sampled(0.25))
    #expect(try rule("note").rule == "policy/sample-rate")
    #expect(try rule("sessionHash").rule == "policy/not-a-hash")
    #expect(try rule("prompt").verdict == .hashed)
    #expect(try rule("content").verdict == .allowed, "a single key goes before its kind")
    #expect(try rule("traceback").verdict == .allowed)
  }

  @Test func `where tool calls are not logged, no part of them may stand`() throws {
    let text = "logging:\n  tool_calls: {enabled: false, store_args: true, store_results: full}\n"
    let policy = try PolicyFile.read(file: "p.yaml", text: text.utf8)
    for key in ["args", "args_hash", "result"] {
      let rule = policy.fieldRules[try #require(policy.matcher.index(of: key.utf8))]
      #expect(rule.verdict == .forbidden && rule.key == "logging.tool_calls.enabled", "\(key)")
    }
    #expect(!policy.required.contains { $0.name == "args_hash" })
  }

  @Test(arguments: [
    ("mean", Policy.Alert.Statistic.mean), ("max", .maximum), ("p50", .percentile(50)),
    ("p90", .percentile(90)), ("p99", .percentile(99)),
  ])
  func `statistics of tool calls`(name: String, statistic: Policy.Alert.Statistic) throws {
    let text = "logging:\n  alerts:\n    tool_calls_per_run_\(name): {critical: 5}\n"
    let policy = try PolicyFile.read(file: "p.yaml", text: text.utf8)
    let alert = try #require(policy.alerts.last)
    #expect(alert.statistic == statistic && alert.critical == 5 && alert.warn == nil)
    #expect(policy.alerts.count == 4, "the default's stand")
  }

  @Test func `detectors and harmless values keep their places`() throws {
    let policy = try PolicyFile.read(file: "p.yaml", text: Self.full.utf8)
    let detector = try #require(policy.detectors.first)
    #expect(detector.rule == "leak/order-number" && detector.tier == .contextual)
    #expect(detector.pattern == "ORD-[0-9]{8}" && detector.context == ["order"])
    #expect(detector.flagged == ["order ORD-12345678"] && detector.clean == ["order ORD-123"])
    #expect(detector.patternPlace == PolicyPlace(file: "p.yaml", line: 19, column: 14, offset: 443))
    let harmless = try #require(policy.harmless.first)
    #expect(harmless.pattern == #".*@example\.test"# && harmless.detectors == ["email"])
    #expect(harmless.expires.daysSince1970 == 20_849)
    #expect(
      detector.patternPlace.mistake("no pattern").description == "p.yaml:19:14: no pattern")
  }

  @Test func `without sampling the rate of the default is not told`() throws {
    let text = "logging:\n  tool_calls:\n    store_results: none\n"
    let policy = try PolicyFile.read(file: "p.yaml", text: text.utf8)
    #expect(policy.notJudged(by: Set(policy.keys.flatMap(\.rules))).isEmpty)
  }

  @Test func `a rate without sampling says nothing, and that is told`() throws {
    let text = "logging:\n  tool_calls:\n    store_results: full\n    result_sample_rate: 0.5\n"
    let policy = try PolicyFile.read(file: "p.yaml", text: text.utf8)
    let rules = Set(policy.keys.flatMap(\.rules))
    #expect(
      policy.notJudged(by: rules).map(\.path) == ["logging.tool_calls.result_sample_rate"])
    #expect(policy.notJudged(by: rules).first?.place.line == 4)
  }

  @Test(arguments: [
    ("p.json", "{\"name\": \"x\"}"), ("p.yml", "name: x"), ("p.yaml", "{\"name\": x}"),
    ("p", " \n{\"name\": \"x\"}"), ("p", "name: x"), ("p.policy", "\u{FEFF}{\"name\": \"x\"}"),
  ])
  func `the name of the file, or its first byte, tells what it is`(file: String, text: String)
    throws
  {
    #expect(try PolicyFile.read(file: file, text: text.utf8).name == "x")
  }

  /// id, YAML, the mistake as it is told.
  static let mistakes: [(id: String, yaml: String, told: String)] = [
    ("unknown key", "loging: {}\n", "1:1: loging is not in the schema"),
    ("unknown key, nearest", "loging: {}\n", "did you mean 'logging'?"),
    (
      "unknown key inside", "logging:\n  tool_calls:\n    store_arg: true\n",
      "3:5: /logging/tool_calls/store_arg"
    ),
    (
      "unknown key inside, nearest", "logging:\n  tool_calls:\n    store_arg: true\n",
      "did you mean 'store_args'?"
    ),
    ("unknown alert", "logging:\n  alerts:\n    timeout_rat: {warn: 1}\n", "3:5:"),
    ("no boolean", "logging:\n  tool_calls:\n    store_args: \"no\"\n", "3:17:"),
    ("YAML 1.1 boolean", "logging:\n  tool_calls:\n    store_args: no\n", "3:17: this YAML"),
    ("unknown word", "logging:\n  tool_calls:\n    store_results: some\n", "3:20:"),
    ("rate above one", "logging:\n  tool_calls:\n    result_sample_rate: 2\n", "3:25:"),
    (
      "warn above critical", "logging:\n  alerts:\n    timeout_rate: {warn: 0.5, critical: 0.1}\n",
      "3:19: 'warn' is above 'critical'"
    ),
    ("misspelt id", "logging:\n  ids:\n    trace_ids: required\n", "did you mean 'trace_id'?"),
    ("id in another spelling", "logging:\n  ids:\n    runId: required\n", "did you mean 'run_id'?"),
    ("no id", "logging:\n  ids:\n    order: required\n", "3:5: 'order' is no id"),
    (
      "id and redacted", "logging:\n  pii:\n    redact_fields: [Run-ID]\n",
      "'run_id' is an id and redacted at once"
    ),
    ("unfindable key", "logging:\n  pii:\n    redact_fields: [a, '_-']\n", "3:24:"),
    ("verdict", "fields:\n  a: hidden\n", "2:6:"),
    ("sampled without a rate", "fields:\n  a: sampled\n", "2:6:"),
    ("key twice", "fields:\n  user-name: hashed\n  userName: allowed\n", "3:3: this key is here"),
    ("rule of no family", "severity:\n  leek/email: note\n", "2:3:"),
    ("severity", "severity:\n  leak/email: off\n", "2:15: this YAML"),
    ("no such day", "harmless:\n- {pattern: a, reason: b, expires: 2026-02-30}\n", "no such day"),
    ("no reason", "harmless:\n- {pattern: a, expires: 2026-02-03}\n", "2:3:"),
    ("no examples", "detectors:\n- {id: a, title: b, pattern: c, flagged: [d]}\n", "2:3:"),
    (
      "detector twice",
      "detectors:\n-\n"
        + "  {id: a, title: b, pattern: c, flagged: [d], clean: [e]}\n"
        + "- {id: a, title: b, pattern: c, flagged: [d], clean: [e]}\n",
      "4:8: a detector 'a' is here twice"
    ),
    ("limit", "limits: {unwrap_depth: 9}\n", "1:24:"),
    ("nothing", "{}\n", "1:1:"),
    ("a list", "- a\n", "1:1:"),
    ("no YAML", "logging: &x {}\n", "1:10: this YAML is not read: anchors are not read"),
  ]

  @Test(arguments: mistakes.map(\.id))
  func `mistakes are told with their place`(id: String) throws {
    let item = try #require(Self.mistakes.first { $0.id == id })
    let thrown = try #require(throws: SchemaMistakes.self) {
      _ = try PolicyFile.read(file: "p.yaml", text: item.yaml.utf8)
    }
    let told = thrown.mistakes.map(\.description)
    #expect(told.contains { $0.contains(item.told) }, "\(told)")
    #expect(thrown.mistakes.allSatisfy { $0.line >= 1 && $0.column >= 1 })
  }

  @Test func `a key that is there twice is refused in JSON too`() throws {
    let thrown = try #require(throws: SchemaMistakes.self) {
      _ = try PolicyFile.read(
        file: "p.json", text: "{\"name\": \"a\",\n \"n\\u0061me\": \"b\"}".utf8)
    }
    #expect(
      thrown.mistakes.map(\.description) == ["p.json:2:2: this key is already in this object"])
  }

  @Test func `a limit may be written as a decimal`() throws {
    let policy = try PolicyFile.read(file: "p.yaml", text: "limits: {hash_pairs: 8.0}\n".utf8)
    #expect(policy.limits.hashPairs == 8)
  }

  @Test func `a fault of JSON has its place`() throws {
    let thrown = try #require(throws: SchemaMistakes.self) {
      _ = try PolicyFile.read(file: "p.json", text: "{\n \"name\" 1}".utf8)
    }
    #expect(thrown.mistakes.map(\.line) == [2] && thrown.mistakes.map(\.column) == [9])
  }

  @Test func `a flipped byte gives a policy or a mistake`() {
    let text = Array(SourcePolicy.yaml.utf8)
    for index in stride(from: 0, to: text.count, by: 7) {
      for byte in [0x0A, 0x20, 0x3A, 0x7B, 0xFF] as [UInt8] {
        var flipped = text
        flipped[index] = byte
        do {
          _ = try PolicyFile.read(file: "p.yaml", text: flipped)
        } catch {
          #expect(!error.mistakes.isEmpty)
        }
      }
    }
  }
}
