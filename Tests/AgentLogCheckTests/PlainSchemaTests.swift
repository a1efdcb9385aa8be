import AgentLogFindings
import AgentLogSchema
import Testing

@testable import AgentLogCheck

/// Logs and documents judged by a plain JSON Schema.
struct PlainSchemaTests {
  static let schema = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "required": ["event", "run_id"],
      "properties": {
        "event": { "type": "string" },
        "run_id": { "type": "string", "minLength": 3 },
        "n": { "type": "integer", "minimum": 0 },
        "tags": { "type": "array", "items": { "type": "string" } }
      },
      "oneOf": [
        { "properties": { "event": { "const": "a" }, "x": { "type": "string" } }, "required": ["x"] },
        { "properties": { "event": { "const": "b" }, "y": { "enum": [1, 2] } }, "required": ["y"] }
      ],
      "unevaluatedProperties": false
    }
    """#

  static let instances = [
    #"{"event": "a", "run_id": "r12", "x": "s"}"#,
    #"{"event": "a", "run_id": "r1", "x": 1, "n": -1, "tags": ["a", 2]}"#,
    #"{"event": "b", "run_id": "r12", "y": 3}"#, #"{"event": "c", "run_id": "r12", "y": 2}"#,
    #"{"event": "a", "run_id": "r12", "x": "s", "zz": 1}"#, "[1, 2]", "7",
  ]

  /// Rule, pointer and schema path of each finding, by instance.
  static let expected: [Int: [String]] = [
    1: [
      "event/bad-value /run_id /properties/run_id/minLength",
      "event/bad-value /n /properties/n/minimum",
      "event/wrong-type /tags/1 /properties/tags/items/type",
      "event/wrong-type /x /oneOf/0/properties/x/type",
    ],
    2: ["event/bad-value /y /oneOf/1/properties/y/enum"],
    // No branch has this event; the nearest is the one with fewer faults.
    3: ["event/bad-value /event /oneOf/1/properties/event/const"],
    4: ["event/unknown-field /zz /unevaluatedProperties"],
    5: ["event/wrong-type  /type"], 6: ["event/wrong-type  /type"],
  ]

  private let folder: LogFolder
  private let plain: StreamSchema

  init() throws {
    folder = try LogFolder()
    plain = try StreamSchema(file: "schema.json", text: Self.schema.utf8)
  }

  private func told(_ report: Report) -> [String] {
    report.findings.map { "\($0.rule) \($0.pointer) \($0.schemaPath ?? "-")" }
  }

  @Test func `every error of every line is told, with its place in log and schema`() throws {
    let log = try folder.write(Self.instances.joined(separator: "\n") + "\n", to: "log.jsonl")
    let report = judge(log, by: plain)
    #expect(report.outcome == .failed)
    #expect(report.inputs[0].records == 7)
    for (index, expected) in Self.expected {
      let found = report.findings.filter { $0.location.line == index + 1 }
      #expect(
        found.map { "\($0.rule) \($0.pointer) \($0.schemaPath ?? "-")" } == expected, "\(index)")
    }
    #expect(report.findings.count == Self.expected.values.reduce(0) { $0 + $1.count })
    let first = try #require(report.findings.first)
    #expect(first.location.column == 26)
    #expect(first.event == "a")
  }

  @Test func `an array is judged by its elements, each where it stands`() throws {
    let text =
      "[\n"
      + Self.instances.map { "  " + $0.replacing(", ", with: ",\n   ") }
      .joined(separator: ",\n") + "\n]\n"
    let report = judge(try folder.write(text, to: "log.json"), by: plain)
    #expect(report.inputs[0].records == 7)
    #expect(
      told(report) == Self.expected.sorted { $0.key < $1.key }.flatMap(\.value))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for finding in report.findings where finding.pointer.utf8.count > 1 {
      let line = lines[finding.location.line - 1]
      let rest = line.utf8.dropFirst(finding.location.column - 1)
      let before = line.utf8.prefix(finding.location.column - 1)
      let name = finding.pointer.split(separator: "/")[0]
      // At the value, or for an unknown member at its key.
      #expect(
        String(before)!.contains(name) || String(rest)!.contains(name)
          || finding.pointer == "/tags/1", "\(finding)")
      let offset = lines.prefix(finding.location.line - 1).reduce(0) { $0 + $1.utf8.count + 1 }
      #expect(finding.location.offset == offset + finding.location.column - 1)
    }
  }

  @Test func `one document is one instance`() throws {
    let right = "{\n  \"event\": \"a\",\n  \"run_id\": \"r12\",\n  \"x\": \"s\"\n}\n"
    #expect(judge(try folder.write(right, to: "a.json"), by: plain).outcome == .passed)
    let wrong = right.replacing("\"s\"", with: "7")
    let report = judge(try folder.write(wrong, to: "b.json"), by: plain)
    #expect(told(report) == ["event/wrong-type /x /oneOf/0/properties/x/type"])
    #expect(report.findings[0].location.line == 4)
    #expect(report.findings[0].location.column == 8)
    #expect(report.inputs[0].records == 1)
  }

  @Test func `lines in a file called json are lines`() throws {
    let text = Self.instances.joined(separator: "\n") + "\n"
    let lines = judge(try folder.write(text, to: "log.jsonl"), by: plain).withoutPaths
    let named = judge(try folder.write(text, to: "log.json"), by: plain).withoutPaths
    #expect(named == lines)
    let arrays = judge(try folder.write("[\"a\"]\n[2]\n", to: "arrays.json"), by: plain)
    #expect(arrays.inputs[0].records == 2)
    #expect(arrays.findings.map(\.location.line) == [1, 2])
  }

  @Test(arguments: [
    ("[{}, {\"a\": }]", "json/malformed", 1, 12), ("[1,\n2", "json/truncated", 2, 2),
    ("{\n \"a\": 1,\n \"b\" 2\n}", "json/malformed", 3, 6), ("[1, 2,]", "json/malformed", 1, 7),
    ("[1 2]", "json/malformed", 1, 4),
    ("[" + String(repeating: "[", count: 600), "json/too-deep", 1, 514),
  ])
  func `a broken document is told once, where it breaks`(
    text: String, rule: String, line: Int, column: Int
  ) throws {
    let any = try StreamSchema(file: "schema.json", text: "{}".utf8)
    let report = judge(try folder.write(text, to: "log.json"), by: any)
    #expect(report.outcome == .failed)
    #expect(report.findings.map(\.rule) == [rule])
    #expect(report.findings.first?.location.line == line)
    #expect(report.findings.first?.location.column == column)
  }

  @Test func `an empty array and an empty file hold no instance`() throws {
    for text in ["[]", "", " \n"] {
      let report = judge(try folder.write(text, to: "log.json"), by: plain)
      #expect(report.exitStatus == 3, "\(text)")
      #expect(!report.reasons.isEmpty)
    }
  }

  @Test func `a wrong tool call among twenty forms is told by the field that is wrong`() throws {
    let kinds = (0..<20).map {
      #"""
      {"type": "object", "required": ["event", "tool", "args"], "additionalProperties": false,
       "properties": {"event": {"const": "call_\#($0)"}, "tool": {"type": "string"},
                      "args": {"type": "object", "required": ["q\#($0)"]}}}
      """#
    }
    let schema = try StreamSchema(
      file: "schema.json", text: #"{"oneOf": [\#(kinds.joined(separator: ","))]}"#.utf8)
    let log = try folder.write(
      """
      {"event": "call_7", "tool": 7, "args": {"q7": 1}}
      {"event": "call_19", "tool": "t", "args": {"q7": 1}}
      {"event": "call_3", "tool": "t", "args": {"q3": 1}}
      """, to: "log.jsonl")
    let report = judge(log, by: schema)
    #expect(
      told(report) == [
        "event/wrong-type /tool /oneOf/7/properties/tool/type",
        "event/missing-field /args/q19 /oneOf/19/properties/args/required",
      ])
    #expect(report.findings.map(\.event) == ["call_7", "call_19"])
  }

  @Test func `the report does not depend on the number of threads`() throws {
    let text = (0..<3_000).map { Self.instances[$0 % Self.instances.count] }
      .joined(separator: "\n")
    let log = try folder.write(text, to: "log.jsonl")
    let one = judge(log, by: plain) { $0.jobs = 1 }
    #expect(judge(log, by: plain) { $0.jobs = 3 } == one)
    #expect(one.findings.count > 3_000)
  }

  @Test func `formats judge where they are asked to`() throws {
    let text = #"{"properties": {"at": {"format": "date-time"}}}"#
    let log = try folder.write("{\"at\": \"yesterday\"}\n", to: "log.jsonl")
    let remark = try StreamSchema(file: "schema.json", text: text.utf8)
    #expect(judge(log, by: remark).outcome == .passed)
    let asserted = try StreamSchema(file: "schema.json", text: text.utf8, assertsFormats: true)
    #expect(told(judge(log, by: asserted)) == ["event/bad-format /at /properties/at/format"])
  }

  @Test func `a file without a keyword is no schema`() {
    let found = #expect(throws: SchemaMistakes.self) {
      try StreamSchema(file: "package.json", text: #"{"name": "x", "main": "y"}"#.utf8)
    }
    #expect(
      found?.mistakes.map(\.description) == [
        "package.json:1:1: this is no JSON Schema: it holds none of its keywords"
      ])
  }
}
