import AgentLogFindings
import AgentLogReadiness
import AgentLogTestSupport
import Testing

@testable import AgentLogCLI

/// `checklist list`, `show` and `lint`, and what the shipped ones hold.
@Suite struct ChecklistTests {
  @Test(arguments: ChecklistFile.shippedNames)
  func `a shipped checklist lints clean, by every rule there is`(name: String) throws {
    let path = Corpora.repository + "/Checklists/\(name).json"
    let call = Call("checklist", "lint", path)
    #expect(call.status == .passed)
    #expect(call.output == "1 checklist is right\n")
  }

  @Test(arguments: ChecklistFile.shippedNames)
  func `a shipped checklist shows each item with why, remedy and what shows it`(
    name: String
  ) throws {
    let list = try ChecklistArgument(name).load()
    let page = Call("checklist", "show", name).output.replacing("\n", with: " ")
      .split(separator: " ").joined(separator: " ")
    for item in list.items {
      #expect(page.contains(item.id))
      #expect(page.contains("Why: " + item.why))
      #expect(page.contains("Remedy: " + item.remedy))
      #expect(!item.evidence.isEmpty || item.attested != nil)
    }
    #expect(list.bands.last?.from == 0)
    #expect(list.items.contains { $0.impact == .critical })
  }

  @Test func `the baseline has nine items, and its lowest band says where to start`() throws {
    let list = try ChecklistArgument("agent-logging-baseline").load()
    #expect(list.items.count == 9)
    let advice = list.bands.last?.advice ?? ""
    #expect(advice.contains("Baseline observability is missing"))
    #expect(advice.contains("Start with run_id"))
  }

  @Test func `the list names all, and --json prints a file that lints clean`() throws {
    let list = Call("checklist", "list")
    for name in ChecklistFile.shippedNames { #expect(list.output.contains(name)) }
    let folder = try Folder()
    let text = Call("checklist", "show", "release-readiness", "--json").output
    let path = try folder.write(text, to: "ours.json")
    #expect(Call("checklist", "lint", path).status == .passed)
  }

  @Test func `a rule that no engine has is a mistake with line and column, exit 2`() throws {
    let folder = try Folder()
    let text = Call("checklist", "show", "silent-failures", "--json").output
      .replacing("stream/parent-cycle", with: "stream/parent-circle")
    let path = try folder.write(text, to: "ours.json")
    let lint = Call("checklist", "lint", path)
    #expect(lint.status == .wrongCall)
    #expect(lint.output.contains("there is no rule 'stream/parent-circle'"))
    let log = try folder.write(CheckTests.log(), to: "run.jsonl")
    #expect(CheckTests.call(folder, "check", log, "--checklist", path).status == .wrongCall)
  }
}
