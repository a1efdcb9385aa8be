import AgentLogPatterns
import AgentLogTestSupport
import Foundation
import Testing

/// The format `regex` of JSON Schema: ECMA-262 with the `u` flag, whatever the engine can run.
@Suite struct SyntaxFaultTests {
  static let valid = [
    "", "a", "([abc])+\\s+$", "(?=a)b", "(?!a)b", "(?<=a+)b", "(?<!a)b", "(a)\\1", "\\1(a)",
    "(?<n>x)", "(?<n>a)\\k<n>", "\\k<n>(?<n>a)", "a{99999}", "(a{1000}){1000}", "[]", "[^]", "\\cA",
    "[\\b]", "[\\-]", "\\/", "\\u{1F600}", "\\ud83d", "\\ud83d\\ude00", "\\p{L}",
    "\\P{Script=Greek}",
    "\\p{Assigned}", "\\p{scx=Deva}", "(?i:a)", "(?i-s:a)", "(?-m:a)", "(?<n>a)|(?<n>b)", "[\\d-]",
    "(?<ünï>a)", "(?<$_>a)", "a{2}?", "(?:)", "()", "x*?", "[a-z&&\\w]",
  ]

  static let invalid = [
    "\\a", "(?P<name>x)", "(?P<n>a)(?P=n)", "(?#comment)a", "(?i)abc", "(?ims)abc", "^(abc]", "a)",
    "(a", "[a", "*", "a**", "^*", "(?<=a)*", "(?=a)+", "{", "}", "a{,5}", "a{2,1}", "\\2(a)",
    "\\k<m>(?<n>a)", "\\k", "(?<n>a)(?<n>b)", "(?<a", "(?<>a)", "\\u{110000}", "\\u12", "\\x1",
    "\\c1",
    "\\00", "\\_", "\\-", "[\\d-z]", "[z-a]", "\\p{Nope}", "\\p", "\\pL", "\\p{Script=Nope}", "\\Z",
    "\\", "[\\B]", "(?ii:a)", "(?-:a)", "(?i-i:a)", "(?a:b)", "(?>a)", "a++", "((?<n>a)|b)(?<n>c)",
  ]

  @Test(arguments: valid) func `it is a regular expression`(source: String) {
    #expect(Pattern.syntaxFault(inECMA: source) == nil)
  }

  @Test(arguments: invalid) func `it is none`(source: String) {
    #expect(Pattern.syntaxFault(inECMA: source) != nil)
  }

  @Test func `a thousand open groups are judged without a deep call stack`() {
    let open = String(repeating: "(?:", count: 1_000)
    let close = String(repeating: ")", count: 1_000)
    #expect(Pattern.syntaxFault(inECMA: open + close) == nil)
    #expect(Pattern.syntaxFault(inECMA: open) != nil)
  }

  @Test(
    .enabled(if: Corpora.isPresent),
    arguments: ["optional/ecmascript-regex", "optional/non-bmp-regex", "pattern"])
  func `the patterns of the JSON Schema tests match as these say`(name: String) throws {
    let groups = try cases("tests/\(name).json")
    var count = 0
    for group in groups {
      let schema = group["schema"] as? [String: Any]
      guard let source = schema?["pattern"] as? String else { continue }
      let matcher = PatternMatcher(try Pattern(source))
      for test in group["tests"] as? [[String: Any]] ?? [] {
        guard let text = test["data"] as? String else { continue }
        count += 1
        let found = Array(text.utf8).withUnsafeBytes { matcher.finds(in: $0) }
        #expect(found == test["valid"] as? Bool, "\(source) in \(text)")
      }
    }
    #expect(count > 2)
  }

  @Test(
    .enabled(if: Corpora.isPresent),
    arguments: ["optional/format/ecmascript-regex", "optional/format/regex"])
  func `the format regex is judged as the JSON Schema tests say`(name: String) throws {
    var count = 0
    for group in try cases("tests/\(name).json") {
      for test in group["tests"] as? [[String: Any]] ?? [] {
        guard let source = test["data"] as? String else { continue }
        count += 1
        #expect((Pattern.syntaxFault(inECMA: source) == nil) == test["valid"] as? Bool, "\(source)")
      }
    }
    #expect(count > 1)
  }

  private func cases(_ path: String) throws -> [[String: Any]] {
    let bytes = try Corpora.bytes("conformance/json-schema/" + path)
    return try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]] ?? []
  }
}
