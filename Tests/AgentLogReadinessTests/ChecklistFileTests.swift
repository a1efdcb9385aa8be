import AgentLogFindings
import AgentLogJSON
import AgentLogSchema
import Testing

@testable import AgentLogReadiness

/// Checklists as files: what is shipped, and what is refused with line and column.
@Suite struct ChecklistFileTests {
  static let rules: Set<String> = ["event/missing-field", "leak/email"]

  static func text(_ change: (String, String) = ("", "")) -> String {
    let text = """
      {
        "format": "agentlog.checklist/1",
        "name": "ours", "version": "1.0.0", "title": "Ours",
        "bands": [
          { "name": "good", "from": 90, "advice": "go" },
          { "name": "bad", "from": 0, "advice": "stop" }
        ],
        "criticalCap": "bad",
        "items": [
          {
            "id": "one", "title": "One", "why": "so", "remedy": "do",
            "impact": "critical", "complexity": "low",
            "evidence": [{ "rules": ["event/missing-field"], "fields": ["run_id"], "mostly": 0.995 }]
          }
        ]
      }
      """
    return change.0.isEmpty ? text : text.replacing(change.0, with: change.1, maxReplacements: 1)
  }

  static func read(_ text: String) throws(SchemaMistakes) -> Checklist {
    try ChecklistFile.read(file: "ours.json", text: text.utf8, rules: rules)
  }

  @Test func `a checklist is read as it stands`() throws {
    let list = try Self.read(Self.text())
    #expect(list.bands.map(\.from) == [900, 0])
    #expect(list.cappedBand == 1)
    #expect(
      list.items[0].evidence[0].kind
        == .rules(
          Evidence.Rules(ids: ["event/missing-field"], fields: ["run_id"], mostly: 995_000)))
  }

  @Test(arguments: [
    ("a rule that nobody has", "event/missing-field", "event/no-such-rule", 13),
    ("a family that nobody has", "event/missing-field", "events/*", 13),
    ("a gap below", "\"from\": 0", "\"from\": 1", 6),
    ("bands upside down", "\"from\": 90", "\"from\": 0", 6),
    ("a cap that is no band", "\"criticalCap\": \"bad\"", "\"criticalCap\": \"fine\"", 8),
    ("a weight that is none", "\"critical\", \"complexity\"", "\"huge\", \"complexity\"", 12),
    ("no evidence", "\"evidence\"", "\"evidences\"", 10),
    ("a key twice", "\"title\": \"One\"", "\"title\": \"One\", \"title\": \"Two\"", 11),
    ("more than all", "0.995", "1.5", 13),
    ("two kinds at once", "\"mostly\"", "\"file\": \"a\", \"mostly\"", 13),
    (
      "a file outside",
      "\"rules\": [\"event/missing-field\"], \"fields\": [\"run_id\"], \"mostly\": 0.995",
      "\"file\": \"../secret\"", 13
    ),
  ])
  func `a mistake is told with its line`(what: String, old: String, new: String, line: Int) {
    #expect {
      _ = try Self.read(Self.text((old, new)))
    } throws: { error in
      let lines = (error as? SchemaMistakes)?.mistakes.map(\.line) ?? []
      return lines.contains(line)
    }
  }

  @Test func `release-readiness is the union of the others, each item once and the same`() throws {
    var byID: [String: String] = [:]
    let all = try ChecklistFile.shippedNames.map { name in
      let text = ChecklistFile.text(name) ?? ""
      return try FormatCheck.document(name, text.utf8).root
    }
    let union = all.first { $0["name"]?.string == "release-readiness" }
    for element in union?["items"]?.elements ?? [] {
      byID[element["id"]?.string ?? ""] = String(decoding: element.raw, as: UTF8.self)
    }
    #expect(byID.count == union?["items"]?.elements.count)
    // What two lists say in other words stands once.
    let same = ["json-structured-logs": "structured-events", "trace-ids": "ids-on-every-event"]
    var met: Set<String> = []
    for list in all where list["name"]?.string != "release-readiness" {
      for element in list["items"]?.elements ?? [] {
        let id = element["id"]?.string ?? ""
        met.insert(same[id] ?? id)
        if same[id] == nil { #expect(byID[id] == String(decoding: element.raw, as: UTF8.self)) }
      }
    }
    #expect(met == Set(byID.keys))
  }
}
