import Testing

@Suite struct IdentityTests {
  static func unique(_ scope: String) -> String {
    #"{"rule": "stream/not-unique", "field": "id", "within": "\#(scope)"}"#
  }
  static let constant = #"{"rule": "stream/not-constant", "field": "who"}"#

  @Test(arguments: [
    StreamCase("once each", ["step a id=x", "step a id=y"]),
    StreamCase(
      "twice in a run", ["step a id=x", "step a id=y", "call a id=x"], "not-unique 3:26 /id a"),
    StreamCase("once in each of two runs", ["step a id=x", "step b id=x"]),
    StreamCase("null says nothing", ["step a id=null", "step a id=null"]),
    StreamCase(
      "an escape is the character it stands for",
      [#"{"e":"step","r":"a","id":"xy"}"#, #"{"e":"step","r":"a","id":"x\u0079"}"#],
      "not-unique 2:26 /id a"),
  ])
  func `ids are unique in a run`(_ log: StreamCase) throws {
    try log.expect(rules: Self.unique("run"), runs: StreamCase.openRuns)
  }

  @Test func `ids are unique in a stream`() throws {
    try StreamCase("", ["step a id=x", "step b id=x", "step b id=y"], "not-unique 2:26 /id b")
      .expect(rules: Self.unique("stream"), runs: StreamCase.openRuns)
  }

  @Test(arguments: [
    StreamCase("the same throughout", ["step a who=u", "step b who=v", "step a who=u"]),
    StreamCase(
      "against the first, each time",
      ["step a who=u", "step a who=v", "step a who=u", "step a who=v"],
      "not-constant 2:27 /who a", "not-constant 4:27 /who a"),
    StreamCase(
      "missing and null say nothing", ["step a", "step a who=null", "step a who=u", "step a"]),
  ])
  func `a field is constant in a run`(_ log: StreamCase) throws {
    try log.expect(rules: Self.constant, runs: StreamCase.openRuns)
  }
}
