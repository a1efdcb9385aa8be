import AgentLogFindings
import Testing

@testable import AgentLogReport

@Suite struct MarkdownReporterTests {
  @Test func `every row of a table has as many cells as its head`() {
    for (_, report) in SampleReports.all {
      var cells = 0
      for line in Reporter.markdown.string(report).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        guard line.hasPrefix("|") else {
          cells = 0
          continue
        }
        let bars = line.filter { $0 == "|" }.count
        if cells == 0 { cells = bars }
        #expect(bars == cells)
      }
    }
  }

  @Test(arguments: [
    ("logs/a_b.jsonl:1:1", "`logs/a_b.jsonl:1:1`"),
    ("a|b`c\\", "<code>a&#124;b&#96;c&#92;</code>"),
    ("a|b", "<code>a&#124;b</code>"), ("<b>", "`<b>`"), ("\n", "<code>&#92;x0a</code>"),
    ("é", "<code>é</code>"),
  ])
  func `code shows what it holds`(_ text: String, _ expected: String) {
    #expect(MarkdownText.code(text) == expected)
  }

  @Test(arguments: [
    (
      "a *b* [c](d) <e> `f` | @g #1",
      "a &#42;b&#42; &#91;c&#93;(d) &lt;e&gt; &#96;f&#96; &#124; &#64;g &#35;1"
    ),
    ("trace_id is 'x:y'", "trace\\_id is 'x:y'"), ("a\nb", "a&#92;x0ab"),
  ])
  func `text is text`(_ text: String, _ expected: String) {
    #expect(MarkdownText.text(text) == expected)
  }

  @Test func `a flood of groups fits into a comment`() {
    var report = SampleReports.failed
    report.groups = Array(repeating: report.groups, count: 100).flatMap { $0 }
    let bytes = Reporter.markdown.bytes(report)
    #expect(bytes.count < 65_536)
    #expect(Reporter.markdown.string(report).contains("1,860 more kinds of finding"))
  }
}
