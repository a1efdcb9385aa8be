import Testing

@testable import AgentLogCLI

@Suite struct ProseTests {
  @Test func `lists read like sentences`() {
    #expect(Prose.list([], "or") == "")
    #expect(Prose.list(["a"], "or") == "a")
    #expect(Prose.list(["a", "b"], "or") == "a or b")
    #expect(Prose.list(["a", "b", "c"], "and") == "a, b and c")
  }

  @Test func `text breaks at spaces and keeps its own line ends`() {
    #expect(Prose.wrap("aa bb cc", width: 5) == ["aa bb", "cc"])
    #expect(Prose.wrap("aa\n\nbb", width: 5) == ["aa", "", "bb"])
    #expect(Prose.wrap("unbreakable", width: 5) == ["unbreakable"])
    #expect(Prose.wrap("x\n  kept as it is", width: 5) == ["x", "  kept as it is"])
  }

  @Test func `columns line up and leave no space at line ends`() {
    let text = Prose.columns(
      [("a", "one two"), ("bbb", ""), ("cc", "three")], indent: 2, width: 30)
    #expect(text == "  a    one two\n  bbb\n  cc   three")
  }
}
