import AgentLogFindings
import AgentLogRedaction
import Testing

@testable import AgentLogCheck

/// Values that a log holds only in pieces: no record of it shows them.
@Suite struct `A value in the pieces of a message` {
  private static let token = "ghp_" + "1nlYaFtOT9P1wyZ" + "2y60q9dLbzxBqDK31lzl6"

  private func leaks(_ pieces: [String], between: [String] = []) throws -> [Finding] {
    let lines = pieces.map { #"{"event":"text_delta","run_id":"r1","id":"m1","delta":"\#($0)"}"# }
    let log =
      [#"{"event":"run_started","run_id":"r1"}"#] + lines.prefix(1) + between + lines.dropFirst()
    let folder = try LogFolder()
    let path = try folder.write(log.joined(separator: "\n") + "\n", to: "log.jsonl")
    return judge(path, by: Schemas.shipped("agent-run")) {
      $0.audit = .shipped
      $0.validates = false
    }.findings.filter { $0.leak != nil }
  }

  @Test(arguments: 2...20)
  func `is found over so many pieces`(count: Int) throws {
    let text = Array("see \(Self.token) there")
    let pieces = (0..<count).map { number in
      String(text[text.count * number / count..<text.count * (number + 1) / count])
    }
    let found = try leaks(pieces)
    let leak = try #require(found.first { $0.leak?.detector == "github-token" })
    #expect(leak.leak?.encoding == "pieces")
    #expect(leak.location.line > 1)
  }

  @Test func `is found where another piece gives it away`() throws {
    let found = try leaks(["my social security number: ", "536 22 8741 ok"])
    #expect(found.map(\.leak?.detector) == ["us-ssn"])
    #expect(found.first?.location.line == 3)
    #expect(found.first?.message.contains("given away by another record") ?? false)
  }

  @Test func `is told once where one piece shows it by itself`() throws {
    #expect(try leaks(["see \(Self.token) there", "and so on"]).count == 1)
  }

  @Test func `is none where the run logged something else between the pieces`() throws {
    let halves = [String(Self.token.prefix(20)), String(Self.token.dropFirst(20))]
    #expect(try leaks(halves).count == 1)
    let step = #"{"event":"agent_step","run_id":"r1","step_index":1}"#
    #expect(try leaks(halves, between: [step]).isEmpty)
  }
}
