import AgentLogCheck
import AgentLogFindings
import Testing

@Suite struct OrderTests {
  static let increasing = #"{"rule": "stream/out-of-order", "field": "n", "order": "increasing"}"#
  static let steps = """
    {"rule": "stream/out-of-order", "field": "n", "order": "nondecreasing", "events": ["step"]}
    """
  static let time = #"{"rule": "stream/time-runs-backwards", "field": "t"}"#

  @Test(arguments: [
    StreamCase("growing", ["step a n=1", "step a n=2", "step a n=10"]),
    StreamCase("the same again", ["step a n=1", "step a n=1"], "out-of-order 2:25 /n a"),
    StreamCase(
      "less, then from there on", ["step a n=3", "step a n=1", "step a n=2"],
      "out-of-order 2:25 /n a"),
    StreamCase("each run for itself", ["step a n=5", "step b n=1", "step a n=6", "step b n=2"]),
    StreamCase("fractions", ["step a n=1.5", "step a n=1.25"], "out-of-order 2:25 /n a"),
    StreamCase(
      "what is no number says nothing", ["step a n=2", "step a n=x", "step a", "step a n=3"]),
  ])
  func `numbers grow within a run`(_ log: StreamCase) throws {
    try log.expect(rules: Self.increasing, runs: StreamCase.openRuns)
  }

  @Test(arguments: [
    StreamCase("the same again is fine", ["step a n=1", "step a n=1"]),
    StreamCase("other events do not count", ["step a n=3", "call a n=1", "step a n=3"]),
    StreamCase("less is not", ["step a n=3", "step a n=2"], "out-of-order 2:25 /n a"),
  ])
  func `numbers of some events do not fall`(_ log: StreamCase) throws {
    try log.expect(rules: Self.steps, runs: StreamCase.openRuns)
  }

  @Test func `numbers are told as people write them`() throws {
    let schema = try StreamCase.schema(rules: Self.increasing, runs: StreamCase.openRuns)
    let log = StreamCase.log(["step a n=2.5", "step a n=1.0", "step a n=0.1239", "step a n=0"])
    let report = try Judged.log(log, by: schema)
    #expect(
      report.findings.map { $0.message.prefix { $0 != ";" } } == [
        "n is 1 after 2.500", "n is 0.124 after 1", "n is 0 after 0.124",
      ])
  }

  @Test(arguments: [
    StreamCase(
      "forward", ["step a t=2026-05-11T12:04:09.780Z", "step a t=2026-05-11T12:04:09.780Z"]),
    StreamCase(
      "backward", ["step a t=2026-05-11T12:04:09.780Z", "step a t=2026-05-11T12:04:09.779Z"],
      "time-runs-backwards 2:25 /t a"),
    StreamCase(
      "against the previous event, not the latest",
      ["step a t=12", "step a t=10", "step a t=11"], "time-runs-backwards 2:25 /t a"),
    StreamCase(
      "offsets count",
      [
        "step a t=2026-05-11T12:00:00+02:00", "step a t=2026-05-11T10:30:00Z",
        "step a t=2026-05-11T11:00:00+01:00",
      ],
      "time-runs-backwards 3:25 /t a"),
    StreamCase(
      "times without an offset are compared among themselves",
      [
        "step a t=2026-05-11T12:00:00Z", "step a t=2026-05-11T13:00:00",
        "step a t=2026-05-11T12:00:01Z",
        "step a t=2026-05-11T12:59:59",
      ], "time-runs-backwards 4:25 /t a"),
    StreamCase(
      "epochs in seconds, milliseconds and nanoseconds",
      [
        "step a t=1778500000", "step a t=1778500000001", "step a t=1778500000002000000",
        "step a t=1778500000.5",
        "step a t=1778500000499",
      ], "time-runs-backwards 5:25 /t a"),
    StreamCase(
      "epochs beside written times", ["step a t=2026-05-11T12:00:00Z", "step a t=1000000000"],
      "time-runs-backwards 2:25 /t a"),
    StreamCase(
      "a leap second is before the next minute",
      [
        "step a t=2016-12-31T23:59:59.9Z", "step a t=2016-12-31T23:59:60.5Z",
        "step a t=2017-01-01T00:00:00Z",
      ]),
    StreamCase(
      "each run for itself", ["step a t=20", "step b t=10", "step a t=21", "step b t=11"]),
    StreamCase(
      "what is no time says nothing",
      ["step a t=20", "step a t=soon", "step a t=null", "step a t=21"]),
  ])
  func `time runs forward within a run`(_ log: StreamCase) throws {
    try log.expect(rules: Self.time, runs: StreamCase.openRuns)
  }
}
