import AgentLogRun
import AgentLogTesting
import Testing

struct ExpectEventsTests {
  @Test func `what is there holds`() {
    let found = issues {
      yes(
        expectEvents(
          in: Sample.valid, .count("tool_call") == 1, .count("tool_call", ["tool": "search"]) >= 1,
          .count("agent_step") <= 1, .never("error"), .stopReason("completed"),
          .order("run_started", "tool_call", "tool_result", "run_finished"),
          .all("tool_result", have: "status", "ok")))
    }
    #expect(found == [])
  }

  static let wrong: [(id: String, expectation: EventExpectation, words: String)] = [
    ("count", .count("tool_call") == 2, "tool_call: exactly 2 expected, 1 logged"),
    ("at least", .count("tool_call") >= 2, "at least 2 expected, 1 logged"),
    ("at most", .count("tool_call") <= 0, "at most 0 expected, 1 logged"),
    ("field", .count("tool_call", ["tool": "other"]) == 1, "with tool = other: exactly 1"),
    ("never", .never("tool_call"), "exactly 0 expected, 1 logged"),
    ("order", .order("run_finished", "run_started"), "no run_started after run_finished"),
    ("first", .order("nothing"), "run r_1: no nothing"),
    ("stop", .stopReason("max_steps"), "line 6: run r_1 stopped for completed, not max_steps"),
    ("all", .all("tool_result", have: "status", "error"), "line 4: status of tool_result is ok"),
    ("absent", .all("tool_result", have: "cost", 1), "cost of tool_result is missing"),
    ("no event", .all("other", have: "cost", 1), "there is no other"),
  ]

  @Test(arguments: wrong.indices)
  func `what is not there says what was found`(index: Int) {
    let (id, expectation, words) = Self.wrong[index]
    let found = issues { no(expectEvents(in: Sample.valid, expectation)) }
    #expect(found.count == 1 && found[0].contains(words), "\(id): \(found)")
  }

  @Test func `names are those of the schema, whatever the log calls them`() {
    let log = Sample.valid.replacing(
      "\"event\":\"tool_call\"", with: "\"event_type\":\"tool.call\"")
    #expect(issues { expectEvents(in: log, .count("tool_call") == 1) } == [])
  }

  @Test func `nothing is not what was expected`() {
    for log in ["", "plain text\n", Sample.valid + "{\"event\":"] {
      let found = issues { no(expectEvents(in: log, .never("error"))) }
      #expect(found.count == 1 && found[0].contains("could not tell"), "\(found)")
    }
    #expect(issues { expectEvents(in: Sample.valid) }.count == 1)
    #expect(issues { expectEvents(in: AgentLog.file("/nowhere"), .never("x")) }.count == 1)
  }

  @Test func `a value that a detector flags is not shown`() {
    let mail = "jo.doe" + "@" + "corp-mail.io"
    let log = Sample.valid.replacing("\"completed\"", with: "\"\(mail)\"")
    let found = issues { expectEvents(in: log, .stopReason("completed")) }
    #expect(found.count == 1 && !found[0].contains(mail))
  }
}
