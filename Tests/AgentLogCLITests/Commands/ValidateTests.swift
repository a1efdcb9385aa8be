import Foundation
import Testing

@testable import AgentLogCLI

/// What `validate` does around the check: inputs, reports, exit status. What the check finds is
/// tested where it is found.
@Suite struct ValidateTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `a sound log passes, a broken one fails, a missing one cannot be told`() {
    #expect(Call("validate", "--schema", "agent-run", Sample.valid).status == .passed)
    #expect(Call("validate", "--schema", "agent-run", Sample.broken).status == .failed)
    let missing = Call("validate", "--schema", "agent-run", folder.path + "/no.jsonl")
    #expect(missing.status == .inconclusive)
    #expect(missing.output.contains("no.jsonl"))
  }

  @Test func `with --fail-on warning one warning is enough`() {
    #expect(Call("validate", "--schema", "agent-run", Sample.warned).status == .passed)
    let result = Call(
      "validate", "--schema", "agent-run", "--fail-on", "warning", "-f", "json", Sample.warned)
    #expect(result.status == .failed)
    #expect(result.output.contains("\"exitStatus\": 1"))
  }

  @Test(arguments: ["text", "json", "sarif", "junit", "github", "markdown"])
  func `a report on standard output and one in a file say the same`(format: String) throws {
    let result = Call(
      "validate", "--schema", "agent-run", "--format", format, "--report",
      "\(format)=\(folder.path)/report", Sample.broken)
    #expect(result.status == .failed)
    #expect(try folder.read("report") == result.output)
    #expect(try folder.names == ["report"])
  }

  @Test func `quiet prints nothing and still writes files`() throws {
    let result = Call(
      "validate", "-q", "--schema", "agent-run", "--report", "json=\(folder.path)/r.json",
      Sample.broken)
    #expect(result.status == .failed)
    #expect(result.output.isEmpty && result.errors.isEmpty)
    #expect(try folder.read("r.json").contains("agentlog.report/1"))
  }

  @Test func `colour is only in the text, and only where wanted`() {
    let escape = "\u{1B}["
    let terminal = Environment(outputIsTerminal: true)
    let call = ["validate", "--schema", "agent-run", Sample.broken]
    #expect(!Call(call).output.contains(escape))
    #expect(Call(call, environment: terminal).output.contains(escape))
    #expect(!Call(call + ["--color=never"], environment: terminal).output.contains(escape))
    #expect(!Call(call + ["-fjson", "--color=always"]).output.contains(escape))
  }

  @Test func `the step summary gets Markdown, added to what is there`() throws {
    let file = try folder.write("before\n", to: "summary.md")
    let environment = Environment(variables: ["GITHUB_STEP_SUMMARY": file])
    let result = Call(
      ["validate", "-q", "--schema", "agent-run", Sample.broken], environment: environment)
    #expect(result.errors.isEmpty)
    let text = try folder.read("summary.md")
    #expect(text.hasPrefix("before\n"))
    #expect(text.contains("event/missing-field"))
  }

  @Test func `a step summary that cannot be written is said and decides nothing`() {
    let environment = Environment(variables: ["GITHUB_STEP_SUMMARY": folder.path + "/no/s.md"])
    let result = Call(
      ["validate", "--schema", "agent-run", Sample.valid], environment: environment)
    #expect(result.status == .passed)
    #expect(result.errors.contains("GITHUB_STEP_SUMMARY"))
  }

  @Test func `a mistyped schema is found before reading`() {
    let result = Call("validate", "--schema", "agent-rnu", Sample.valid)
    #expect(result.status == .wrongCall)
    #expect(result.errors.contains("unknown schema 'agent-rnu'; did you mean 'agent-run'?"))
  }

  @Test func `a schema file that is missing or wrong is found before reading`() throws {
    let missing = Call("validate", "--schema", folder.path + "/no.json", Sample.valid)
    #expect(missing.status == .wrongCall)
    #expect(missing.errors.contains("no.json': no such file or directory"))

    let file = try folder.write("{\n  \"format\": oops\n}\n", to: "s.json")
    let wrong = Call("validate", "--schema", file, "--report", "json=\(folder.path)/r", "x")
    #expect(wrong.status == .wrongCall)
    #expect(wrong.errors.hasPrefix("\(file):2:13: not valid JSON"))
    #expect(try folder.names == ["s.json"])
  }

  @Test func `standard input can be read once`() {
    let result = Call("validate", "-", "-")
    #expect(result.status == .wrongCall)
    #expect(result.errors.contains("give - once"))
  }

  @Test func `the time is told to those who watch`() {
    let call = ["validate", "--schema", "agent-run", Sample.valid]
    #expect(!Call(call).output.contains(" s)"))
    let watched = Call(
      call + ["--color=never"], environment: Environment(outputIsTerminal: true))
    #expect(watched.output.contains(" s)"))
  }
}
