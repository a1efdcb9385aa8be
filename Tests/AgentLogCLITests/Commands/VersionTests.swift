import Testing

@testable import AgentLogCLI

@Suite struct VersionTests {
  @Test(arguments: ["version", "--version", "-V"])
  func `the version is one line`(argument: String) {
    let result = Call(argument)
    #expect(result.status == .passed)
    #expect(result.output == "agentlog \(Program.version)\n")
    #expect(result.errors.isEmpty)
  }
}
