import Testing

@testable import AgentLogCLI

@Suite struct NearWordsTests {
  @Test(
    arguments: [
      ("vaildate", ["validate", "version"], ["validate"]),
      ("--formt", ["--format", "--fail-on"], ["--format"]),
      ("--max", ["--max-line", "--max-depth", "--join"], ["--max-line", "--max-depth"]),
      ("JSON", ["text", "json"], ["json"]),
      ("truncated", ["json/truncated", "json/malformed"], ["json/truncated"]),
      (
        "event/mising-field", ["event/missing-field", "stream/missing-event"],
        ["event/missing-field"]
      ),
      ("xml", ["text", "json", "sarif"], []),
      ("", ["text"], []),
      ("a", ["validate", "explain"], []),
    ] as [(String, [String], [String])])
  func `the nearest words come first, far ones never`(
    word: String, candidates: [String], expected: [String]
  ) {
    #expect(NearWords.to(word, among: candidates) == expected)
  }
}
