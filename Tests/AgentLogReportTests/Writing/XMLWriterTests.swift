import Testing

@testable import AgentLogReport

@Suite struct XMLWriterTests {
  @Test(arguments: [
    ("<a href='x'>&]]>", "&lt;a href='x'&gt;&amp;]]&gt;"), ("a\nb\tc\rd", "a\nb\tc&#13;d"),
    (
      "\u{0}\u{8}\u{1B}\u{7F}\u{9B}\u{FFFE}\u{FFFF}",
      "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"
    ),
    ("é🙂", "é🙂"),
  ])
  func `text is escaped and holds no character that XML forbids`(
    _ text: String, _ expected: String
  ) {
    #expect(XMLWriter.escaped(text) == expected)
  }

  @Test func `an attribute keeps its quotes and white space`() {
    #expect(XMLWriter.escaped("\"a\"\n\t\r", isAttribute: true) == "&quot;a&quot;&#10;&#9;&#13;")
  }
}
