import AgentLogCheck
import Testing

@Suite struct CountTests {
  static let steps =
    #"{"rule": "stream/count-disagrees", "event": "end", "field": "n", "counts": "step"}"#
  static let elapsed = """
    {"rule": "stream/count-disagrees", "event": "end", "field": "n", "elapsed": "milliseconds",
     "tolerance": {"milliseconds": 1000, "percent": 1}}
    """

  @Test(arguments: [
    StreamCase("as many as there are", ["start a", "step a", "step a", "end a n=2"]),
    StreamCase(
      "more than there are", ["start a", "step a", "end a n=2"], "count-disagrees 3:24 /n a"),
    StreamCase("none", ["start a", "end a n=0"]),
    StreamCase("each run for itself", ["start a", "start b", "step b", "end a n=0", "end b n=1"]),
    StreamCase("without a start nobody can tell", ["step a", "end a n=7"], "not-first 1:1 - a"),
    StreamCase("what is no number says nothing", ["start a", "end a n=x"]),
    StreamCase(
      "a second run of the id counts anew",
      ["start a", "step a", "end a n=1", "start a", "end a n=0"], "not-unique 4:1 /r a"),
  ])
  func `a total is the number of events`(_ log: StreamCase) throws {
    try log.expect(rules: Self.steps)
  }

  @Test(arguments: [
    StreamCase("to the millisecond", ["start a t=100", "end a t=110 n=10000"]),
    StreamCase(
      "a second off is fine",
      ["start a t=100", "end a t=110 n=9000", "start b t=1", "end b t=11 n=11000"]),
    StreamCase(
      "more is not",
      ["start a t=100", "end a t=110 n=8999", "start b t=100", "end b t=110 n=11001"],
      "count-disagrees 2:32 /n a", "count-disagrees 4:32 /n b"),
    StreamCase(
      "a percent of a long time is fine",
      ["start a t=0", "end a t=1000 n=990000", "start b t=0", "end b t=1000 n=1010000"]),
    StreamCase(
      "more is not", ["start a t=0", "end a t=1000 n=989999"], "count-disagrees 2:33 /n a"),
    StreamCase(
      "without a time at the start nobody can tell", ["start a", "step a t=100", "end a t=110 n=1"]),
    StreamCase(
      "with and without offset neither",
      ["start a t=2026-05-11T12:00:00", "end a t=2026-05-11T12:00:10Z n=1"]),
    StreamCase(
      "both without an offset do",
      ["start a t=2026-05-11T12:00:00", "end a t=2026-05-11T12:00:10 n=1"],
      "count-disagrees 2:50 /n a"),
  ])
  func `a duration is what the clock says`(_ log: StreamCase) throws {
    try log.expect(rules: Self.elapsed)
  }
}
