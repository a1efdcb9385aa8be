import AgentLogCheck
import Testing

@Suite struct LifecycleTests {
  @Test(arguments: [
    StreamCase("a whole run", ["start a", "step a", "end a"]),
    StreamCase(
      "runs interleave freely", ["start a", "start b", "step a", "end b", "step a", "end a"]),
    StreamCase("no start is only that", ["step a", "step a", "end a"], "not-first 1:1 - a"),
    StreamCase(
      "no end is only that, at the last event", ["start a", "step a", "step a"],
      "unfinished-run 3:1 - a"),
    StreamCase(
      "open runs are told in the order they began",
      ["start b", "start a", "step b"], "unfinished-run 3:1 - b", "unfinished-run 2:1 - a"),
    StreamCase(
      "what comes after the end", ["start a", "end a", "step a", "end a"],
      "after-end 3:1 - a", "after-end 4:1 - a"),
    StreamCase(
      "a run of an id that has ended", ["start a", "end a", "start a", "step a", "end a"],
      "not-unique 3:1 /r a"),
    StreamCase(
      "started again before it ended", ["start a", "step a", "start a", "end a"],
      "repeated-event 3:1 - a"),
    StreamCase(
      "an event that occurs once", ["start a", "only a", "only a", "end a"],
      "repeated-event 3:1 - a"),
    StreamCase(
      "once in each of two runs", ["start a", "only a", "end a", "start b", "only b", "end b"]),
    StreamCase("an event without a run has no part", ["start a", #"{"e":"step"}"#, "end a"]),
    StreamCase(
      "an id may be a number", [#"{"e":"start","r":7}"#, #"{"e":"step","r":7}"#],
      "unfinished-run 2:1 - 7"),
    StreamCase(
      "other events belong to their run", ["start a", "end a", "whatever a"],
      "after-end 3:1 - a"),
  ])
  func `runs begin and end`(_ log: StreamCase) throws {
    try log.expect(rules: "")
  }

  @Test func `a finding after the end is not made for runs that have none`() throws {
    try StreamCase("", ["step a", "end a", "step a"]).expect(rules: "", runs: StreamCase.openRuns)
  }

  @Test func `an indented record is told where it begins`() throws {
    try StreamCase(
      "", ["start a", "end a", "  \t{\"e\":\"step\",\"r\":\"a\"}"], "after-end 3:4 - a"
    ).expect(rules: "")
  }
}
