import AgentLogJSON
import AgentLogRedaction
import Testing

/// Tokens whose checksum is right are verified, all the way through the scanner.
@Suite struct `Tokens with a checksum` {
  @Test(arguments: [
    "github-token", "npm-token", "vercel-token", "grafana-token", "atlassian-token",
  ])
  func `a right one is verified, a changed one is still found`(id: String) throws {
    let detector = try #require(Detectors.all.first { $0.id == id })
    let samples = try Audited([detector])
    let text = try #require(detector.flagged.first)
    #expect(samples.tiers(text) == [.verified])
    let last = text.last == "a" ? "b" : "a"
    #expect(samples.tiers(text.dropLast() + last) == [.structural])
  }

  @Test func `the whole of a GitHub App token is covered, dots and all`() throws {
    let set = [
      try #require(Detectors.all.first { $0.id == "github-app-token" }),
      try #require(Detectors.all.first { $0.id == "github-token" }),
      try #require(Detectors.all.first { $0.id == "jwt" }),
    ]
    let token =
      "ghs_" + "1234567_" + "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9." + "eyJzdWIiOiIxMjM0NTY3In0."
      + String(repeating: "aB3_-x9Q", count: 43)
    let leaks = try Audited(set).leaks("token " + token + " used")
    #expect(leaks.map(\.length) == [token.utf8.count])
  }

  @Test func `nothing of a routable GitLab token is left over`() throws {
    let detector = try #require(Detectors.all.first { $0.id == "gitlab-token" })
    let token = "glpat-" + "aZ3kQ9xLm2Vb7Rt5Yp8Wc1Nf4Hd6Js0Ge" + ".01.0w1a2b3c4"
    let leaks = try Audited([detector]).leaks("use " + token + ".")
    #expect(leaks.map(\.length) == [token.utf8.count])
  }

  /// The text of a value, audited.
  private struct Audited {
    let audit: TextAudit

    init(_ detectors: [Detector]) throws { audit = TextAudit(try DetectorSet(detectors)) }

    func tiers(_ text: some StringProtocol) -> [Tier] { leaks(String(text)).map(\.tier) }

    func leaks(_ text: String) -> [TextAudit.Leak] {
      let buffer = PaddedBuffer(capacity: text.utf8.count)
      buffer.append(Array(text.utf8))
      guard audit.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false) else { return [] }
      audit.audit(buffer.bytes, 0..<buffer.count)
      return audit.leaks
    }
  }
}
