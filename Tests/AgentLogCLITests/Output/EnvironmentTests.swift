import Testing

@testable import AgentLogCLI

@Suite struct EnvironmentTests {
  static let cases: [(id: String, variables: [String: String], isTerminal: Bool, colors: Bool)] = [
    ("a terminal", [:], true, true),
    ("a pipe", [:], false, false),
    ("NO_COLOR", ["NO_COLOR": "1"], true, false),
    ("an empty NO_COLOR", ["NO_COLOR": ""], true, true),
    ("NO_COLOR before CLICOLOR_FORCE", ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
    ("CLICOLOR_FORCE in a pipe", ["CLICOLOR_FORCE": "1"], false, true),
    ("CLICOLOR_FORCE=0", ["CLICOLOR_FORCE": "0"], false, false),
    ("a dumb terminal", ["TERM": "dumb"], true, false),
  ]

  @Test(arguments: cases)
  func `colour follows the variables and the terminal`(
    row: (id: String, variables: [String: String], isTerminal: Bool, colors: Bool)
  ) {
    let environment = Environment(variables: row.variables, outputIsTerminal: row.isTerminal)
    #expect(environment.colors(.auto) == row.colors, "\(row.id)")
    #expect(environment.colors(.always))
    #expect(!environment.colors(.never))
  }

  @Test func `progress needs a terminal that can erase a line`() {
    #expect(Environment(errorsIsTerminal: true).showsProgress(.auto))
    #expect(!Environment(errorsIsTerminal: true).showsProgress(.never))
    #expect(!Environment(outputIsTerminal: true).showsProgress(.auto))
    let dumb = Environment(variables: ["TERM": "dumb"], errorsIsTerminal: true)
    #expect(!dumb.showsProgress(.auto))
  }
}
