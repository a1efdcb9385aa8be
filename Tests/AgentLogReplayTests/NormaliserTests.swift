import Testing

@testable import AgentLogReplay

@Suite struct NormaliserTests {
  private func value(_ text: String) throws -> ReplayValue {
    var reader = ReplayReader()
    return try reader.read(text.utf8)
  }

  private func normalised(_ lines: String...) throws -> [String] {
    var normaliser = Recording.settings().makeNormaliser()
    return try lines.map { normaliser.event(try value($0)).text }
  }

  @Test func `ids become numbers by kind, and a parent is of the kind of its children`() throws {
    let lines = try normalised(
      #"{"trace_id":"t-77aa88bb","span_id":"s_001","parent_span_id":null}"#,
      #"{"traceId":"t-77aa88bb","span_id":"s_002","parent_span_id":"s_001"}"#)
    #expect(
      lines == [
        #"{"parent_span_id":null,"span_id":{"$id":"span:1"},"trace_id":{"$id":"trace:1"}}"#,
        #"{"parent_span_id":{"$id":"span:1"},"span_id":{"$id":"span:2"},"#
          + #""traceId":{"$id":"trace:1"}}"#,
      ])
  }

  @Test func `what somebody named is no id`() throws {
    #expect(
      try normalised(#"{"agent_id":"casino-agent-001","model_id":"m","id":"x"}"#)
        == [#"{"agent_id":"casino-agent-001","id":"x","model_id":"m"}"#])
  }

  @Test func `an id that stands in arguments is the same id`() throws {
    let lines = try normalised(
      #"{"run_id":"run_9fd2aa","args":{"run":"run_9fd2aa","page":1,"note":"run_9fd2ab"}}"#)
    #expect(
      lines == [
        #"{"args":{"note":"run_9fd2ab","page":1,"run":{"$id":"run:1"}},"run_id":{"$id":"run:1"}}"#
      ])
  }

  @Test func `times become their order, and one that runs backwards stays behind`() throws {
    let lines = try normalised(
      #"{"timestamp":"2026-01-01T00:00:05Z"}"#, #"{"timestamp":"2026-01-01T00:00:07Z"}"#,
      #"{"timestamp":"2026-01-01T00:00:06Z"}"#, #"{"timestamp":"2026-01-01T00:00:01Z"}"#)
    #expect(
      lines == [
        #"{"timestamp":{"$time":1}}"#, #"{"timestamp":{"$time":2}}"#,
        #"{"timestamp":{"$time":1}}"#, #"{"timestamp":{"$time":0}}"#,
      ])
  }

  @Test func `durations are wildcards of their kind; counts and missing fields stay`() throws {
    #expect(
      try normalised(
        #"{"latency_ms":12.5,"duration":"0.45s","total_steps":3,"elapsed_ms":null,"score":1.0}"#)
        == [
          #"{"duration":{"$any":"0s"},"elapsed_ms":null,"latency_ms":{"$any":0},"score":1.0,"#
            + #""total_steps":3}"#
        ])
  }

  @Test func `placeholders are numbered by their first appearance`() throws {
    #expect(
      try normalised(#"{"content":"[email:7] and [email:3], [email:7] in [line:9]"}"#)
        == [#"{"content":"[email:1] and [email:2], [email:1] in [line:9]"}"#])
  }

  @Test(arguments: [
    #"{"$id":"run:1"}"#, #"{"$time":3}"#, #"{"$any":0}"#, #"{"$text":1}"#, #"{"$object":{}}"#,
    #"{"$text":1,"b":2}"#, #"{"$object":{"$text":9}}"#,
  ])
  func `an object of the log that looks like a mark comes back as it was`(object: String) throws {
    let log = #"{"event":"x","run_id":"run_1a2b3c","args_redacted":\#(object)}"# + "\n"
    let replayed = try Recording.replayed(log)
    var reader = ReplayReader()
    let event = try reader.read(replayed.utf8)
    #expect(event["args_redacted"] == (try value(object)))
  }

  @Test(arguments: [
    ("3257b0ed-4780-4032-9f7e-74d54ddd122f", "uuid"),
    ("d9298a10d1b0735837dc4bd85dac641b", ":hex:32"),
    ("req_7203aa", "req_:word:6"), ("u_20417", "u_:digits:0"), ("4711", ":digits:0"),
    ("isabella_lopez_6490", ":text:0"), ("ana@corp", ":text:0"), ("s002", ":word:4"),
  ])
  func `the form of an id keeps nobody's name`(id: String, form: String) {
    #expect(IDForm(of: .string(id)).text == form)
  }

  @Test(arguments: ["uuid", ":hex:16", "req_:word:6", ":digits:2", ":text:0", "integer"])
  func `ids that are given back differ as the recorded ones did`(form: String) throws {
    let form = try #require(IDForm(form))
    let ids = Set((1...3_000).map { form.value(kind: "run", $0).text })
    #expect(ids.count == 3_000)
  }

  @Test(arguments: [
    "2026-03-22T10:03:15.502Z", "2025-08-01T15:59:15.831243", "2026-03-22 10:03:15,502",
    "2026-03-22T10:03:15+02:00", "2026-03-22T10:03:15Z",
  ])
  func `a time is given back in its layout`(text: String) throws {
    let form = try #require(TimeForm.read(.string(text))?.form)
    #expect(TimeForm(form.text) == form)
    let back = try #require(form.value(7).string)
    #expect(back.count == text.count)
    #expect(try #require(TimeForm.read(.string(back))?.form) == form)
    let later = try #require(form.value(1_007).string)
    #expect(later > back)
  }

  @Test(arguments: ["1774170005", "1774170005.25", "1775118302117", "1775118302117000000"])
  func `an epoch is given back in its unit`(text: String) throws {
    let (form, time) = try #require(TimeForm.read(.number(text)))
    let (again, back) = try #require(TimeForm.read(form.value(7)))
    #expect(again == form)
    #expect(back > 946_684_799_000_000_000 && back < time)
  }
}
