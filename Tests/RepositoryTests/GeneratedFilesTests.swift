import AgentLogCheck
import AgentLogFindings
import AgentLogResources
import AgentLogTestSupport
import Foundation
import Testing

/// What is generated equals what it is made from.
@Suite struct GeneratedFilesTests {
  static let command = "swift run agentlog-generate resources"

  @Test func `the schemas inside the binary are those of the folder`() {
    let files = Self.files(of: "Schemas")
    #expect(Resources.schemaNames == files.map(\.name), "stale; renew with: \(Self.command)")
    for (name, text) in files {
      let isFresh = Resources.schema(named: name) == text
      #expect(isFresh, "\(name) is stale; renew with: \(Self.command)")
    }
    #expect(Resources.schema(named: "no-such-schema") == nil)
  }

  @Test func `the checklists inside the binary are those of the folder`() {
    let files = Self.files(of: "Checklists")
    #expect(Resources.checklistNames == files.map(\.name), "stale; renew with: \(Self.command)")
    for (name, text) in files {
      let isFresh = Resources.checklist(named: name) == text
      #expect(isFresh, "\(name) is stale; renew with: \(Self.command)")
    }
    #expect(Resources.checklist(named: "no-such-checklist") == nil)
  }

  @Test func `the page of rules holds every rule as it is`() throws {
    let page = String(
      decoding: try Corpora.committed("Sources/AgentLogCheck/AgentLogCheck.docc/Rules.md"),
      as: UTF8.self)
    let command = "swift run agentlog-generate rules"
    for rule in RuleCatalog.all {
      for text in [rule.id, rule.title, rule.what, rule.why, rule.remedy]
        + rule.example.failing + rule.example.passing
      {
        #expect(page.contains(text), "\(rule.id) is stale; renew with: \(command)")
      }
    }
    let sections = page.split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(sections.count == RuleCatalog.all.count, "stale; renew with: \(command)")
  }

  @Test func `every generated file says how to renew it`() throws {
    let generated = SourceTree.sources.filter(\.isGenerated)
    #expect(!generated.isEmpty)
    for file in generated {
      #expect(file.text.prefix(400).contains("swift run agentlog-generate"), "\(file.path)")
    }
  }

  private static func files(of folder: String) -> [(name: String, text: String)] {
    SourceTree.files(below: folder) { $0.hasSuffix(".json") }.map {
      (String($0.path.dropFirst(folder.count + 1).dropLast(5)), $0.text)
    }
  }
}
