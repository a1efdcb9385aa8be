import AgentLogSchema
import Testing

struct PatternTests {
  private func finds(_ pattern: String, _ text: String) throws -> Bool {
    var scratch = SimplePattern.Scratch()
    return try Array(text.utf8).withUnsafeBytes {
      try SimplePattern(pattern).finds(in: $0, &scratch)
    }
  }

  static let table: [(pattern: String, found: [String], missed: [String])] = [
    ("", ["", "a"], []),
    ("b", ["abc"], ["", "ac"]),
    ("^b$", ["b"], ["ab", "bc", "b\n"]),
    ("^a|b$", ["ax", "xb"], ["xa", "bx"]),
    ("^(a|bc)*$", ["", "abcbca"], ["b", "abx"]),
    ("^(?:ab){2,3}$", ["abab", "ababab"], ["ab", "abababab"]),
    ("^a{2}b{1,}c{0,1}$", ["aab", "aabbbc"], ["ab", "aac", "aabcc"]),
    ("^a+?b*?c??$", ["a", "aabbc"], ["b"]),
    ("^.$", ["é", "😀"], ["", "ab", "\n", "\u{2028}"]),
    (#"^\d+\.\w\s\S\D\W$"#, ["12._ xy-"], ["12._xy-", "12. y-"]),
    ("^[a-fx-]+$", ["ax-f"], ["g"]),
    (#"^[^\d\n]$"#, ["a", "é"], ["1", "\n"]),
    (#"^[\w.-]+$"#, ["a.b-c_9"], ["a b"]),
    (#"^[\D]$"#, ["a", "é"], ["5"]),
    (#"^[\]\\^]$"#, ["]", "\\", "^"], ["a"]),
    ("^[à-ö日]$", ["é", "日"], ["a", "月"]),
    (#"^\u00e9\u{1F600}\ud83d\ude00\x41\t\cA$"#, ["é😀😀A\t\u{1}"], ["é"]),
    (#"^(?<year>\d{4})-\d\d$"#, ["2026-03"], ["26-03"]),
    ("(a?){40}a{40}$", [String(repeating: "a", count: 40)], [String(repeating: "a", count: 39)]),
    ("()*^x|$y|z$", ["x", "z"], ["y"]),
  ]

  @Test func `patterns find what ECMA-262 says they find`() throws {
    for (pattern, found, missed) in Self.table {
      for text in found { #expect(try finds(pattern, text), "\(pattern) in \(text)") }
      for text in missed { #expect(try !finds(pattern, text), "\(pattern) in \(text)") }
    }
  }

  @Test(arguments: [
    ("a(", 1), ("a)", 1), ("a[b", 1), ("*", 0), ("a**", 2), ("^*", 1), ("a{2,1}", 1),
    ("a{", 1), ("}", 0), ("a{1001}", 1), (#"a\"#, 1), (#"\q"#, 0), (#"\p{L}"#, 0), (#"(a)\1"#, 3),
    (#"\bx"#, 0), ("(?!a)", 0), ("(?<=a)b", 0), ("[b-a]", 1), (#"[a-\d]"#, 1), (#"\u12"#, 0),
    ("((a{1000}){1000}){1000}", 0), ("((){1000}){1000}", 0),
  ])
  func `a pattern that is wrong or not supported is refused with its place`(
    _ pattern: String, _ position: Int
  ) throws {
    let fault = #expect(throws: SimplePattern.Fault.self) { try SimplePattern(pattern) }
    #expect(fault?.position == position, "\(pattern): \(fault?.message ?? "")")
  }

  @Test(arguments: ["(a+)+$", "(a|a)*b", "(.*)*x", "(a?){40}b", "((a*)*)*c"])
  func `twice the text takes twice the steps`(_ pattern: String) throws {
    let automaton = try SimplePattern(pattern)
    func steps(_ count: Int) -> Int {
      var scratch = SimplePattern.Scratch()
      let text = [UInt8](repeating: 0x61, count: count) + [0x21]
      _ = text.withUnsafeBytes { automaton.finds(in: $0, &scratch) }
      return scratch.steps
    }
    #expect(steps(400) < steps(200) * 2 + 200)
  }
}
