import Testing

@testable import AgentLogReport

@Suite struct ShownTests {
  @Test(arguments: [
    ("logs/a b.jsonl", "logs/a b.jsonl"), ("a\u{1B}[31m\n", #"a\x1b[31m\x0a"#),
    ("\u{7F}\u{85}", #"\x7f\u{85}"#), ("\u{202E}gpj\u{2069}", #"\u{202e}gpj\u{2069}"#),
    ("\r\n", #"\x0d\x0a"#), ("\u{FFFE}", #"\u{fffe}"#), ("é🙂漢", "é🙂漢"),
  ])
  func `what a terminal would obey is written out`(_ text: String, _ expected: String) {
    #expect(Shown.text(text) == expected)
  }
}
