import AgentLogJSON
import Testing

@testable import AgentLogReport

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("", #""""#), ("a\"b\\c/", #""a\"b\\c/""#),
    ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1B}\u{7F}\u{9F}", #""\u0000\u001b\u007f\u009f""#),
    ("é🙂", #""é🙂""#), ("\u{202E}\u{2028}", #""\u202e\u2028""#),
    ("\u{E0001}", #""\udb40\udc01""#),
  ])
  func `a string is escaped so that it can be shown`(_ text: String, _ expected: String) {
    #expect(written { JSONWriter.string(text, to: $0) } == expected)
  }

  @Test func `every string comes back as it was`() throws {
    let scalars = (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{FFFE}", "\u{10FFFF}", "🙂"]
    for scalar in scalars {
      let text = String(scalar)
      let json = written { JSONWriter.string(text, to: $0) }
      let document = try JSONDocument(name: "string", text: json.utf8)
      #expect(document.root.string == text)
    }
  }

  @Test func `what stands on one line stays on one, the rest is indented`() {
    let json = written { sink in
      var json = JSONWriter(sink)
      json.object(.lines) { json in
        json.member("one", 1)
        json.member("empty", .lines, each: [Int]()) { $0.value($1) }
        json.member("list", .lines, each: [1, 2]) { json, number in
          json.object { json in
            json.member("n", number)
            json.member("deep", .lines) { $0.member("yes", true) }
          }
        }
        json.member("absent", ifPresent: nil)
      }
    }
    #expect(
      json == """
        {
          "one": 1,
          "empty": [],
          "list": [
            {"n":1,"deep":{"yes":true}},
            {"n":2,"deep":{"yes":true}}
          ]
        }
        """)
  }
}

/// What a body writes into a sink.
func written(_ body: (ByteSink) -> Void) -> String {
  var bytes: [UInt8] = []
  withoutActuallyEscaping({ bytes += $0 }) { output in
    let sink = ByteSink(output)
    body(sink)
    sink.flush()
  }
  return String(decoding: bytes, as: UTF8.self)
}
