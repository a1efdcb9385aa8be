import AgentLogFindings
import Testing

/// What a policy says of values, rule by rule.
@Suite struct PolicyRuleTests {
  static let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
  static let other = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"

  /// id, a policy over the safe default, lines, what they break.
  static let cases: [(id: String, policy: String, lines: [String], broken: [String])] = [
    ("an object", "name: p", [#"{"event":"tool_call","args":{"a":1}}"#], ["raw-arguments /args"]),
    ("no arguments", "name: p", [#"{"event":"tool_call","args":{}}"#], ["raw-arguments /args"]),
    ("null", "name: p", [#"{"event":"tool_call","args":null,"result":null}"#], []),
    (
      "other names", "name: p", [#"{"event":"tool_call","toolInput":[1]}"#],
      ["raw-arguments /toolInput"]
    ),
    ("a hash", "name: p", [#"{"event":"tool_call","args":"\#(hash)"}"#], []),
    ("a placeholder", "name: p", [#"{"event":"tool_call","args":"[args:1]"}"#], []),
    (
      "redacted inside", "name: p",
      [#"{"event":"tool_call","args":{"n":0,"b":true,"t":"[raw:1]"}}"#], []
    ),
    (
      "a number inside", "name: p",
      [#"{"event":"tool_call","args":{"n":7,"t":"[raw:1]"}}"#], ["raw-arguments /args"]
    ),
    ("only zeros", "name: p", [#"{"event":"tool_call","args":{"n":0}}"#], ["raw-arguments /args"]),
    ("not in the record itself", "name: p", [#"{"event":"tool_call","x":{"args":{"a":1}}}"#], []),
    (
      "a short result", "name: p", [#"{"event":"tool_result","result":"[]"}"#],
      ["raw-result /result"]
    ),
    (
      "a number as result", "name: p", [#"{"event":"tool_result","result":42}"#],
      ["raw-result /result"]
    ),
    (
      "an empty result", "name: p", [#"{"event":"tool_result","result":""}"#],
      ["raw-result /result"]
    ),
    ("a sample", "name: p", [#"{"event":"tool_result","result":"[]","sampled":true}"#], []),
    (
      "no sample", "name: p", [#"{"event":"tool_result","result":"[]","sampled":false}"#],
      ["raw-result /result"]
    ),
    (
      "any result", "logging: {tool_calls: {store_results: full}}",
      [#"{"event":"tool_result","result":"[]"}"#], []
    ),
    (
      "no result", "logging: {tool_calls: {store_results: none}}",
      [#"{"event":"tool_result","result":"[]","sampled":true}"#], ["raw-result /result"]
    ),
    (
      "an answer", "name: p", [#"{"event":"agent_step","content":"Hello"}"#],
      ["raw-prompt /content"]
    ),
    (
      "an empty answer", "name: p", [#"{"event":"agent_step","content":""}"#],
      ["raw-prompt /content"]
    ),
    (
      "answers allowed", "content: {prompts: allowed}",
      [#"{"event":"agent_step","content":"Hello"}"#], []
    ),
    (
      "answers hashed", "content: {prompts: hashed}",
      [
        #"{"event":"agent_step","content":"[x:1]"}"#,
        #"{"event":"agent_step","content":"\#(hash)"}"#,
      ],
      ["raw-prompt /content"]
    ),
    (
      "an error", "name: p", [#"{"event":"agent_step","traceback":"line 4"}"#],
      ["raw-error /traceback"]
    ),
    ("no error", "name: p", [#"{"event":"agent_step","traceback":""}"#], []),
    (
      "a redacted field", "name: p", [#"{"a":[{"E-Mail":"me"}]}"#], ["unredacted-field /a/0/E-Mail"]
    ),
    ("a list under it", "name: p", [#"{"phone":["a","b"]}"#], ["unredacted-field /phone"]),
    ("another key", "name: p", [#"{"token_usage":"me","emails":"me"}"#], []),
    ("an escaped key", "name: p", [#"{"e\u006dail":"me"}"#], ["unredacted-field /email"]),
    (
      "inside a string", "name: p", [#"{"x":"{\"a\":{\"phone\":\"me\"}}"}"#],
      ["unredacted-field /x"]
    ),
    ("redacted inside a string", "name: p", [#"{"x":"{\"a\":{\"phone\":\"***\"}}"}"#], []),
    (
      "forbidden", "fields: {vip: forbidden}",
      [#"{"a":{"vip":true}}"#, #"{"vip":"[x:1]"}"#, #"{"vip":""}"#],
      ["unredacted-field /a/vip", "unredacted-field /vip"]
    ),
    ("a field that may be", "fields: {email: allowed}", [#"{"email":"me"}"#], []),
    (
      "hashed", "fields: {user-name: hashed}",
      [#"{"a":{"userName":"me"}}"#, #"{"userName":"\#(hash)"}"#],
      ["not-a-hash /a/userName"]
    ),
    (
      "args_hash", "name: p",
      [#"{"args_hash":"a=1"}"#, #"{"args_hash":"\#(hash)"}"#, #"{"args_hash":null}"#],
      ["not-a-hash /args_hash"]
    ),
    ("args_hash as a number", "name: p", [#"{"args_hash":12}"#], ["not-a-hash /args_hash"]),
    (
      "a placeholder for a hash", "name: p", [#"{"args_hash":"[hash:1]"}"#],
      ["not-a-hash /args_hash"]
    ),
    (
      "a lost id", "name: p",
      [#"{"run_id":"***"}"#, #"{"trace_id":"[REDACTED]"}"#, #"{"run_id":"r[1]"}"#],
      ["lost-id /run_id", "lost-id /trace_id"]
    ),
    (
      "an id of the policy", "logging: {ids: {tenant_id: optional}}",
      [#"{"tenant_id":"<redacted>"}"#],
      ["lost-id /tenant_id"]
    ),
    ("ids elsewhere", "name: p", [#"{"x":{"run_id":"***"}}"#, #"{"run_id":null}"#], []),
  ]

  @Test(arguments: cases.map(\.id))
  func `what a record may hold`(id: String) throws {
    let test = try #require(Self.cases.first { $0.id == id })
    let report = try Audited.lines(test.lines, policy: test.policy)
    #expect(report.broken == test.broken.map { "policy/" + $0 })
  }

  @Test func `a finding tells the place and what to do, and never the value`() throws {
    let secret = "Alice Liddell"
    let report = try Audited.lines([
      #"{"event":"tool_call","run_id":"r1"}"#,
      #"{"event":"tool_call","run_id":"r1","args":{"name":"\#(secret)"}}"#,
    ])
    let finding = try #require(report.findings.first { $0.rule == "policy/raw-arguments" })
    #expect(finding.message == "an object; log args_hash instead")
    #expect(finding.location.line == 2 && finding.location.column == 43)
    #expect(finding.run == "r1" && finding.event == "tool_call")
    for format in ["text", "json", "sarif", "junit", "github", "markdown"] {
      #expect(!report.rendered(as: format).contains("Liddell"), "\(format)")
    }
  }

  // MARK: - Over records

  private func call(_ run: String, _ hash: String, _ args: String, tool: String = "t") -> String {
    #"{"event":"tool_call","run_id":"\#(run)","tool":"\#(tool)","args_hash":"\#(hash)","args":\#(args)}"#
  }

  private static let argsAllowed = "logging: {tool_calls: {store_args: true}}"

  @Test func `equal arguments have one hash, and one hash stands for equal arguments`() throws {
    let (hash, other) = (Self.hash, Self.other)
    let lines = [
      call("r", hash, #"{"a": 1, "b": [true]}"#),
      // The same by RFC 8785.
      call("r", hash, #"{"b":[true],"a":1.0}"#),
      call("r", other, #"{"a":1,"b":[true]}"#),
      call("r", hash, #"{"a":2}"#),
      // Another run, another tool, masked arguments: nothing to compare.
      call("s", other, #"{"a":1,"b":[true]}"#),
      call("r", other, #"{"a":1,"b":[true]}"#, tool: "u"),
      call("r", other, #"{"a":"to [email:1]"}"#),
      call("r", other, #"{"a":"***"}"#),
    ]
    let report = try Audited.lines(lines, policy: Self.argsAllowed)
    #expect(report.broken == Array(repeating: "policy/hash-disagrees /args_hash", count: 2))
    #expect(report.findings.map(\.location.line).prefix(2) == [3, 4])
    #expect(report.findings[0].message == "the same arguments had another hash on line 1")
    #expect(report.findings[1].message == "this hash stood for other arguments on line 1")
  }

  @Test func `no more pairs of a run are compared than the policy says`() throws {
    let lines = [
      call("r", Self.hash, "[1]"), call("r", Self.other, "[2]"), call("r", Self.hash, "[3]"),
    ]
    let few = Self.argsAllowed + "\nlimits: {hash_pairs: 1}"
    let report = try Audited.lines(lines + [call("r", Self.other, "[4]")], policy: few)
    #expect(report.broken == ["policy/hash-disagrees /args_hash"])
    #expect(report.omitted["pairs of arguments and hash"] == 2)
  }

  @Test(arguments: [(3, 3, true), (100, 1, false), (100, 4, false), (100, 5, true), (1, 1, false)])
  func `a sample rate is exceeded where chance does not explain it`(
    results: Int, sampled: Int, isExceeded: Bool
  ) throws {
    let lines = (0..<results).map { index in
      index < sampled
        ? #"{"event":"tool_result","result":"x","sampled":true}"# : #"{"event":"tool_result"}"#
    }
    let report = try Audited.lines(lines, policy: "name: p")
    #expect(report.broken == (isExceeded ? ["policy/sample-rate /result"] : []))
    #expect(!isExceeded || report.findings[0].location.line == 1)
  }

  @Test func `fields may be sampled at a rate, none where it is zero`() throws {
    let lines = Array(repeating: #"{"event":"agent_step","a":{"note":"x"}}"#, count: 6)
    func broken(_ rate: String) throws -> [String] {
      try Audited.lines(lines, policy: "fields: {note: {sampled: \(rate)}}").broken
    }
    #expect(try broken("0.1") == ["policy/sample-rate /a/note"])
    #expect(try broken("0") == ["policy/sample-rate /a/note"])
    #expect(try broken("1") == [])
  }

  // MARK: - Events

  @Test func `what a policy asks of events is judged where events are`() throws {
    let ids = #""run_id":"r","trace_id":"t","request_id":"q""#
    let lines = [
      #"{"event":"agent_step","runId":"r","trace_id":"t"}"#,
      #"{"event":"tool_call",\#(ids)}"#,
      #"{"event":"run_finished",\#(ids)}"#,
      #"{"event":"run_finished",\#(ids),"stop_reason":"bored"}"#,
    ]
    let policy = "logging: {stop_reasons: {allowed: [done]}, ids: {tenant_id: recommended}}"
    let report = try Audited.lines(lines, policy: policy, validates: true)
    #expect(
      report.broken == [
        "event/missing-field /request_id", "event/missing-recommended /tenant_id",
        "event/missing-recommended /tenant_id", "event/missing-field /args_hash",
        "event/missing-recommended /tenant_id", "event/missing-field /stop_reason",
        "event/missing-recommended /tenant_id", "event/bad-value /stop_reason",
      ])
    let audit = try Audited.lines(lines, policy: policy)
    #expect(audit.broken == [])
    let notes = audit.findings.filter { $0.rule == "policy/not-judged" }.map(\.pointer)
    #expect(
      notes == [
        "/logging/stop_reasons/enabled", "/logging/alerts/tool_calls_per_run_p95",
        "/logging/alerts/timeout_rate", "/logging/alerts/validation_fail_rate",
        "/logging/stop_reasons/allowed",
      ])
  }

  // MARK: - Severities and bounds

  @Test func `a policy may weigh rules otherwise`() throws {
    let lines = [#"{"event":"agent_step","content":"write to jane.roe@example.org.uk"}"#]
    func severities(_ policy: String) throws -> [String: Severity] {
      let report = try Audited.lines(lines, policy: policy)
      return Dictionary(report.findings.map { ($0.rule, $0.severity) }) { first, _ in first }
    }
    let own = try severities("name: p")
    #expect(own["policy/raw-prompt"] == .error && own["leak/email"] == .error)
    let other = try severities(
      "severity: {policy/raw-prompt: note, leak/email: warning, policy/not-judged: warning}")
    #expect(other["policy/raw-prompt"] == .note && other["leak/email"] == .warning)
    #expect(other["policy/not-judged"] == .warning)
  }

  @Test func `wrappings are opened as deep as the policy says`() throws {
    let lines = [#"{"x":"{\"y\":\"jane.roe@example.org.uk\"}"}"#]
    #expect(try Audited.lines(lines, policy: "name: p").broken == ["leak/email /x"])
    let shallow = try Audited.lines(lines, policy: "limits: {unwrap_depth: 0}")
    #expect(shallow.omitted["wrappings not undone"] != nil)
  }
}
