import AgentLogJSON
import Testing

@Suite struct JSONTapeTests {
  private func fault(
    _ text: [UInt8], _ extent: JSONTape.Extent = .line, depth: Int = 512
  ) -> JSONFault? {
    withPadded(text) {
      var tape = JSONTape()
      return tape.readWhole($0, extent: extent, depth: depth)
    }
  }

  /// The arrow marks the offset of the fault.
  @Test(
    arguments: [
      ("→", .unexpectedEnd), ("  →", .unexpectedEnd), ("→}", .expectedValue),
      ("→,", .expectedValue),
      ("{→", .unexpectedEnd), ("{→a:1}", .expectedKey), ("{→'a':1}", .expectedKey),
      ("{→,}", .expectedKey), ("{→1:2}", .expectedKey), ("{\"a\"→", .unexpectedEnd),
      ("{\"a\" →1}", .expectedColon), ("{\"a\" →}", .expectedColon), ("{\"a\":→", .unexpectedEnd),
      ("{\"a\":→}", .expectedValue), ("{\"a\":1→", .unexpectedEnd),
      ("{\"a\":1 →\"b\":2}", .expectedCommaOrEnd),
      ("{\"a\":1→]", .expectedCommaOrEnd), ("[1→}", .expectedCommaOrEnd),
      ("[1 →2]", .expectedCommaOrEnd),
      ("{\"a\":1→,}", .trailingComma), ("[1→, ]", .trailingComma), ("[1,→,2]", .expectedValue),
      ("{\"a\":1,→,\"b\":2}", .expectedKey), ("[1,→", .unexpectedEnd),
      ("{\"a\":1,→", .unexpectedEnd),
      ("[1] →]", .contentAfterValue), ("{}→{}", .contentAfterValue), ("1 →2", .contentAfterValue),
      // Numbers are told at their beginning.
      ("[→01]", .badNumber), ("[→-]", .badNumber), ("[→-01]", .badNumber), ("[→1.]", .badNumber),
      ("[→1.e5]", .badNumber), ("[→1e+]", .badNumber), ("[→1.2.3]", .badNumber),
      ("[→0x1F]", .badNumber),
      ("[→1_000]", .badNumber), ("[→+1]", .badNumber), ("[→.5]", .badNumber),
      ("→2024-11-15 x", .badNumber),
      ("[→-Infinity]", .badNumber), ("[→-,1e", .badNumber), ("[→1ee", .badNumber),
      ("[-→", .unexpectedEnd),
      ("[1.→", .unexpectedEnd), ("[1e→", .unexpectedEnd), ("[1e-→", .unexpectedEnd),
      ("[12→", .unexpectedEnd),
      // Bare words.
      ("[→True]", .badLiteral), ("[→NaN]", .badLiteral), ("[→nullable]", .badLiteral),
      ("[→tru]", .badLiteral), ("[→truth", .badLiteral), ("[tru→", .unexpectedEnd),
      ("[n→", .unexpectedEnd),
      ("[true→", .unexpectedEnd), ("[→Tru", .badLiteral), ("[→'a']", .expectedValue),
      // Strings.
      ("\"abc→", .unexpectedEnd), ("\"a→\tb\"", .controlCharacter),
      ("\"a→\u{1}", .controlCharacter),
      ("\"a→\0b\"", .controlCharacter), ("[→\0]", .expectedValue),
      ("\"a→\\x\"", .badEscape), ("\"a→\\u12g4\"", .badEscape), ("\"a→\\uzz", .badEscape),
      ("\"→\\u12\"", .badEscape),
      ("\"a\\→", .unexpectedEnd), ("\"a\\u→", .unexpectedEnd), ("\"a\\u12→", .unexpectedEnd),
      ("\"→\\ud800\"", .loneSurrogate), ("\"\\ud800→", .unexpectedEnd),
      ("\"→\\ud800x", .loneSurrogate),
      ("\"→\\udc00\\ud800\"", .loneSurrogate), ("\"→\\ud800\\n\"", .loneSurrogate),
      ("\"→\\ud800\\ud800\"", .loneSurrogate), ("\"→\\ud800\\u0041\"", .loneSurrogate),
      ("\"\\ud83d\\u→", .unexpectedEnd), ("\"\\ud83d\\ude→", .unexpectedEnd),
      ("\"ok \\n→\\q\"", .badEscape),
      // A line ends at the newline.
      ("{\"a\":→\n1}", .unexpectedEnd), ("\"a→\nb\"", .unexpectedEnd),
      ("[tru→\ne]", .unexpectedEnd),
    ] as [(String, JSONFault.Reason)])
  func `a fault has its reason and its place`(marked: String, reason: JSONFault.Reason) throws {
    var text = Array(marked.utf8)
    let arrow = Array("→".utf8)
    let place = try #require(text.indices.first { text[$0...].starts(with: arrow) })
    text.removeSubrange(place..<(place + arrow.count))
    #expect(fault(text) == JSONFault(reason, at: place))
  }

  @Test(
    arguments: [
      ([0x80], .badUTF8, 0), ([0xC0, 0xAF], .badUTF8, 0), ([0xC3, 0x28], .badUTF8, 0),
      ([0xE0, 0x80, 0x80], .badUTF8, 0), ([0xED, 0xA0, 0x80], .badUTF8, 0),
      ([0xF0, 0x80, 0x80, 0x80], .badUTF8, 0), ([0xF4, 0x90, 0x80, 0x80], .badUTF8, 0),
      ([0xF5, 0x80, 0x80, 0x80], .badUTF8, 0), ([0xC3, 0xA9, 0xE2, 0x82, 0x41], .badUTF8, 2),
      ([0x41, 0xFF], .badUTF8, 1),
    ] as [([UInt8], JSONFault.Reason, Int)])
  func `bytes that are not UTF-8 are told at their first`(
    inside: [UInt8], reason: JSONFault.Reason, offset: Int
  ) {
    #expect(fault([0x22] + inside + [0x22]) == JSONFault(reason, at: offset + 1))
  }

  @Test(arguments: ["é", "€", "😀", "a😀"])
  func `a character cut by the end of the text is cut, not wrong`(text: String) {
    let bytes = [0x22] + Array(text.utf8)
    #expect(fault(bytes.dropLast()) == JSONFault(.unexpectedEnd, at: bytes.count - 1))
    #expect(fault(bytes.dropLast() + [0x0A]) == JSONFault(.unexpectedEnd, at: bytes.count - 1))
  }

  @Test func `every cut of a record is an unexpected end where it was cut`() {
    let record = Array(
      #"{"a":[1.5e+3,-0,true,{"b":null}],"é😀":"\ud83d\ude00\n","c":false}"#.utf8)
    for count in 0..<record.count {
      #expect(
        fault(Array(record[..<count])) == JSONFault(.unexpectedEnd, at: count), "cut at \(count)")
    }
    #expect(fault(record) == nil)
  }

  @Test func `nesting is bounded, brackets by the thousand need no stack`() {
    let brackets = [UInt8](repeating: 0x5B, count: 100_000)
    #expect(fault(brackets) == JSONFault(.tooDeep, at: 512))
    #expect(fault(brackets, depth: 100_000) == JSONFault(.unexpectedEnd, at: 100_000))
    #expect(fault(Array("[[]]".utf8), depth: 2) == nil)
    #expect(fault(Array("[[]]".utf8), depth: 1) == JSONFault(.tooDeep, at: 1))
    #expect(fault(Array(#"{"a":{}}"#.utf8), depth: 1) == JSONFault(.tooDeep, at: 5))
  }

  @Test func `newlines are blanks in a document and the end of a record`() {
    let text = Array("{\n\"a\"\n:\n[\n1\n,\n2\n]\n}\n".utf8)
    #expect(fault(text, .document) == nil)
    #expect(fault(text, .line) == JSONFault(.unexpectedEnd, at: 1))
    #expect(fault(Array("{} \r\n{".utf8), .line) == nil)
    #expect(fault(Array("{}\n{".utf8), .document) == JSONFault(.contentAfterValue, at: 3))
  }

  @Test func `nodes are in document order with kinds, ranges and counts`() {
    withPadded(#" {"a":[1,2.5,{}],"b\n":"x","c":true} "#.utf8) { bytes in
      var tape = JSONTape()
      var end = 0
      #expect(tape.read(bytes, from: 0, extent: .line, depth: 8, end: &end) == nil)
      #expect(end == bytes.count - 1)
      #expect(
        tape.nodes.map(\.kind) == [
          .object, .string, .array, .integer, .decimal, .object, .string, .string, .string, .bool,
        ])
      #expect(tape.nodes.map(\.next) == [10, 2, 6, 4, 5, 6, 7, 8, 9, 10])
      #expect(tape.nodes.map(\.count) == [3, 0, 3, 0, 0, 0, 0, 0, 0, 0])
      #expect(tape.nodes.map(\.isEscaped) == (0..<10).map { $0 == 6 })
      let texts = tape.nodes.map { String(decoding: bytes.slice($0.range), as: UTF8.self) }
      #expect(texts[2...7] == ["[1,2.5,{}]", "1", "2.5", "{}", "b\\n", "x"])
    }
  }

  @Test func `a tape can be used again after a fault`() {
    var tape = JSONTape()
    withPadded("[[[1,".utf8) { #expect(tape.readWhole($0, extent: .line) != nil) }
    withPadded("[1]".utf8) { #expect(tape.readWhole($0, extent: .line) == nil) }
    #expect(tape.nodes.count == 2)
  }
}
