import AgentLogRedaction
import Testing

/// Tokens whose checksum is right are verified, all the way through the scanner.
@Suite struct `Tokens with a checksum` {
  @Test(arguments: [
    "github-token", "npm-token", "vercel-token", "grafana-token", "atlassian-token",
  ])
  func `a right one is verified, a changed one is still found`(id: String) throws {
    let detector = try #require(Detectors.all.first { $0.id == id })
    let samples = try SampleAudit([detector])
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
    let leaks = try SampleAudit(set).leaks("token " + token + " used")
    #expect(leaks.map(\.length) == [token.utf8.count])
  }

  @Test func `nothing of a routable GitLab token is left over`() throws {
    let detector = try #require(Detectors.all.first { $0.id == "gitlab-token" })
    let token = "glpat-" + "aZ3kQ9xLm2Vb7Rt5Yp8Wc1Nf4Hd6Js0Ge" + ".01.0w1a2b3c4"
    let leaks = try SampleAudit([detector]).leaks("use " + token + ".")
    #expect(leaks.map(\.length) == [token.utf8.count])
  }
}
