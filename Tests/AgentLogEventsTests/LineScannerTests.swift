import AgentLogEvents
import AgentLogJSON
import Testing

@Suite struct LineScannerTests {
  /// What each line is: `record line:start-end`, offsets in the text.
  private static func lines(_ text: String, depth: Int = 8) -> [String] {
    let buffer = PaddedBuffer(capacity: 16)
    buffer.append(Array(text.utf8))
    var scanner = LineScanner(plan: KeyPlan(paths: [[Array("e".utf8)]]), depthLimit: depth)
    scanner.begin(buffer, endsFile: true)
    var result: [String] = []
    while true {
      let line = scanner.next()
      func told(_ word: String, _ range: Range<Int>) -> String {
        "\(word) \(scanner.line):\(range.lowerBound)-\(range.upperBound)"
      }
      switch line {
      case .record(let range): result.append(told("record", range))
      case .spread(let range, let count): result.append(told("spread\(count)", range))
      case .fault(let fault, let range): result.append(told("\(fault.reason)", range))
      case .notAnObject(let kind, let range): result.append(told("\(kind)", range))
      case .text(let range): result.append(told("text", range))
      case .end: return result + ["\(scanner.lineCount)"]
      }
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var expected: [String]
    init(_ name: String, _ text: String, _ expected: String...) {
      (testDescription, self.text, self.expected) = (name, text, expected)
    }
  }

  @Test(arguments: [
    Case("nothing", "", "0"),
    Case("one record", "{\"e\":1}\n", "record 0:0-7", "1"),
    Case("a last line without newline", "{}\n{\"e\":1}", "record 0:0-2", "record 1:3-10", "2"),
    Case("CRLF", "{\"e\":1}\r\n{}\r\n", "record 0:0-7", "record 1:9-11", "2"),
    Case("blank lines count", "\n  \n{}\n\r\n\n{}\n \t", "record 2:4-6", "record 5:10-12", "7"),
    Case("blanks around a record", " \t{} \n", "record 0:2-4", "1"),
    Case("an array", "[1,{}]\n{}\n", "array 0:0-6", "record 1:7-9", "2"),
    Case("other values", "\"a\"\n12\nnull\n", "string 0:0-3", "integer 1:4-6", "null 2:7-11", "3"),
    Case("text", "Traceback (most recent call last):\n{}\n", "text 0:0-34", "record 1:35-37", "2"),
    Case("NUL bytes", "\0\0\0\n{}\n", "text 0:0-3", "record 1:4-6", "2"),
    Case("a text before a record", "12:10 [info] {\"e\":1}\n", "record 0:13-20", "1"),
    Case(
      "right behind a bracket or colon", "[info]{\"e\":1}\napp:{\"e\":1}\n",
      "record 0:6-13", "record 1:18-25", "2"),
    Case("braces in the text before", "f{x} {y} {\"e\":1}\n", "record 0:9-16", "1"),
    Case("a text with something in braces is text", "set {a, b} and {}\n", "text 0:0-17", "1"),
    Case(
      "text behind a record makes it none", "{\"e\":1} ok\n{}\n",
      "contentAfterValue 0:0-10", "record 1:11-13", "2"),
    Case("two records on a line", "{\"e\":1} {\"e\":2}\n", "contentAfterValue 0:0-15", "1"),
    Case(
      "a broken record, then on", "{\"e\":1,}\n{}\n", "trailingComma 0:0-8", "record 1:9-11", "2"),
    Case("a lone brace", "{\n{}\n", "unexpectedEnd 0:0-1", "record 1:2-4", "2"),
    Case("a lone brace at the end", "{}\n{", "record 0:0-2", "unexpectedEnd 1:3-4", "2"),
    Case(
      "a record over several lines", "{\n  \"e\": 1\n}\n{}\n", "spread3 0:0-12", "record 3:13-15",
      "4"),
    Case("again and again", "{\n}\n{\n}\n", "spread2 0:0-3", "spread2 2:4-7", "4"),
    Case(
      "over several lines and cut", "{\n \"e\": 1,\n", "unexpectedEnd 0:0-1", "text 1:3-10", "2"),
    Case(
      "a line feed inside a text cannot be spread", "{\"e\":\"a\nb\"}\n",
      "unexpectedEnd 0:0-7", "text 1:8-11", "2"),
    Case("too deep", "{\"e\":[[[[[[[[1]]]]]]]]}\n{}\n", "tooDeep 0:0-23", "record 1:24-26", "2"),
  ])
  func `each line is what it is`(_ log: Case) {
    #expect(Self.lines(log.text) == log.expected)
  }

  @Test func `a record cut anywhere is cut short, and nothing else`() {
    let record = #"{"e":"a\u00e9é","b":[true,-1.5e3,{"c":null}]}"#
    let bytes = Array(record.utf8)
    for length in 1..<bytes.count {
      // A cut inside a character is no text at all; the bytes decide.
      let cut = String(decoding: bytes[..<length], as: UTF8.self)
      guard Array(cut.utf8) == Array(bytes[..<length]) else { continue }
      #expect(
        Self.lines("{}\n" + cut).dropFirst().first == "unexpectedEnd 1:3-\(length + 3)", "\(cut)")
    }
  }

  @Test func `a record behind a text that is cut short is no text`() {
    #expect(Self.lines("[info] {\"e\":1,\"b\":\"x") == ["unexpectedEnd 0:7-20", "1"])
    #expect(Self.lines("[info] {\"e") == ["unexpectedEnd 0:7-10", "1"])
    #expect(Self.lines("[info] {\"e\"") == ["unexpectedEnd 0:7-11", "1"])
  }

  @Test func `many cut records take time in proportion`() {
    let text = String(repeating: "{\"e\":[1,\n", count: 20_000)
    #expect(Self.lines(text).count == 20_001)
  }
}
