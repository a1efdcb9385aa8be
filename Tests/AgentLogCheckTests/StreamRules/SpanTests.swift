import Testing

@Suite struct SpanTests {
  static let rules = """
    {"rule": "stream/no-parent", "id": "span", "parent": "parent"},
    {"rule": "stream/parent-cycle", "id": "span", "parent": "parent"}
    """

  @Test(arguments: [
    StreamCase(
      "a tree", ["step a span=1 parent=null", "step a span=2 parent=1", "step a span=3 parent=2"]),
    StreamCase(
      "parents may come after their children",
      ["step a span=3 parent=2", "step a span=2 parent=1", "step a span=1"]),
    StreamCase(
      "a parent that nobody logged, beside a root",
      ["step a span=1", "step a span=2 parent=9"], "no-parent 2:1 /parent a"),
    StreamCase(
      "one root that all share and nobody logged",
      ["step a span=2 parent=1", "step a span=3 parent=1", "step a span=4 parent=3"],
      "no-parent 1:1 /parent a (note)"),
    StreamCase(
      "two of them are no root",
      ["step a span=2 parent=1", "step a span=3 parent=9"],
      "no-parent 1:1 /parent a", "no-parent 2:1 /parent a"),
    StreamCase(
      "a parent in another run is none",
      ["step a span=1", "step b span=5", "step b span=6 parent=1"], "no-parent 3:1 /parent b"),
    StreamCase(
      "several events of one span",
      ["step a span=1", "step a span=2 parent=1", "call a span=2", "result a span=2 parent=1"]),
    StreamCase(
      "a span that is its own parent", ["step a span=1 parent=1"], "parent-cycle 1:1 /parent a"),
    StreamCase(
      "two that are each other's, told at the first",
      ["step a span=9", "step a span=1 parent=2", "step a span=2 parent=1"],
      "parent-cycle 2:1 /parent a"),
    StreamCase(
      "what leads into a circle is not in it",
      ["step a span=3 parent=2", "step a span=1 parent=2", "step a span=2 parent=1"],
      "parent-cycle 3:1 /parent a"),
    StreamCase(
      "two circles",
      ["step a span=1 parent=1", "step a span=2 parent=2"],
      "parent-cycle 1:1 /parent a", "parent-cycle 2:1 /parent a"),
  ])
  func `spans make a tree`(_ log: StreamCase) throws {
    try log.expect(rules: Self.rules, runs: StreamCase.openRuns)
  }

  @Test func `a run is judged when it ends`() throws {
    try StreamCase(
      "",
      ["start a span=1", "step a span=2 parent=9", "end a span=1", "start b", "end b id=7"],
      "no-parent 2:1 /parent a"
    ).expect(rules: Self.rules)
  }
}
