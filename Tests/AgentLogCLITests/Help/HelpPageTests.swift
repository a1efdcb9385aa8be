import Testing

@testable import AgentLogCLI

/// Help as it is printed, kept in `Golden/`.
@Suite struct HelpPageTests {
  static let calls: [(file: String, arguments: [String])] =
    [
      ("help", ["help"]),
      ("help-short", ["-h"]),
      ("help-schema", ["help", "schema"]),
      ("help-validate-short", ["validate", "-h"]),
    ]
    + Commands.all.map { command in
      let words = command.name.split(separator: " ").map(String.init)
      return ("help-" + words.joined(separator: "-"), ["help"] + words)
    }

  @Test(arguments: calls)
  func `help is printed as committed`(call: (file: String, arguments: [String])) throws {
    let result = Call(call.arguments)
    #expect(result.status == .passed)
    #expect(result.errors.isEmpty)
    try Golden.expect(
      result.output, equals: "Tests/AgentLogCLITests/Golden/\(call.file).txt")
  }

  @Test func `the committed page of commands is made from the tables`() throws {
    try Golden.expect(
      CommandReference.markdown, equals: "Sources/AgentLogCLI/AgentLogCLI.docc/Commands.md")
  }

  @Test(arguments: Commands.all.map(\.name))
  func `--help equals help COMMAND`(name: String) {
    let words = name.split(separator: " ").map(String.init)
    #expect(Call(words + ["--help"]).output == Call(["help"] + words).output)
  }

  @Test func `no line is wider than the terminal, where words allow`() {
    for columns in [80, 100] {
      for command in Commands.all where command.name != "completions" {
        let text = HelpPage.command(command, .long, width: columns)
        let calls = command.examples.map { "  " + $0.call }
        for line in text.split(separator: "\n") where !calls.contains(String(line)) {
          #expect(line.count <= columns, "\(command.name): \(line)")
        }
      }
    }
  }

  @Test func `every flag and command explains itself`() {
    for command in Commands.all {
      #expect(!command.summary.isEmpty && !command.summary.hasSuffix("."))
      for flag in command.flags {
        #expect(!flag.summary.isEmpty && !flag.summary.hasSuffix("."), "--\(flag.long)")
      }
    }
  }

  @Test func `help works in front of anything else on the line`() {
    #expect(Call("validate", "--help", "no-such-file").status == .passed)
    #expect(Call("schema", "show", "-h").status == .passed)
  }
}
