import Foundation
import Testing

@testable import AgentLogCLI

/// Nothing that agentlog writes holds a value that the auditor would flag: not on standard output or
/// standard error, not in a report of any format, not in a redacted log; not as it was logged, and not
/// in any encoding.
@Suite struct `What agentlog writes` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Calls that judge a log, each with what every finding of it looks like.
  private static let judging: [[String]] = [
    ["audit"], ["validate", "--schema", "agent-run"], ["validate", "--schema", "agent-trace"],
  ]

  @Test(arguments: PlantedValue.all)
  func `holds no planted value in any report`(_ value: PlantedValue) throws {
    let path = try folder.write(PlantedLog(value: value).text, to: "log.jsonl")
    let plain = try folder.write(Self.plainSchema(value), to: "plain.json")
    for arguments in Self.judging + [["validate", "--schema", plain]] {
      for (place, text) in try outputs(arguments + [path]) {
        expectNothing(of: value, in: text, "\(place) of \(arguments.joined(separator: " "))")
      }
    }
  }

  @Test(arguments: PlantedValue.all)
  func `names the value that it does not show`(_ value: PlantedValue) throws {
    let path = try folder.write(PlantedLog(value: value).text, to: "log.jsonl")
    let report = Call("audit", "--format", "json", "--max-findings", "0", path).output
    #expect(
      report.contains(#""detector": "\#(value.detector)", "tier": "\#(value.tier)""#)
        || report.contains(#""detector":"\#(value.detector)","tier":"\#(value.tier)""#),
      "the log that nothing is to be shown of holds no such value")
  }

  @Test(arguments: PlantedValue.all)
  func `holds no planted value in a redacted log`(_ value: PlantedValue) throws {
    // What is worth knowing and no leak stays.
    guard value.tier != "informational" else { return }
    let path = try folder.write(PlantedLog(value: value).seenThrough, to: "log.jsonl")
    let call = Call("redact", path)
    #expect(call.output.contains("run_finished"))
    expectNothing(of: value, in: call.output, "the redacted log")
    expectNothing(of: value, in: call.errors, "standard error of redact")
    let again = Call("redact", "-o", folder.path + "/out", path)
    expectNothing(of: value, in: again.output + again.errors, "what redact says")
  }

  @Test func `holds no value that a test planted`() throws {
    var value = PlantedValue(detector: "canary", tier: "verified", text: "tulip-" + "harbour-9")
    let canaries = try folder.write(value.text + "\n", to: "canaries.txt")
    let path = try folder.write(PlantedLog(value: value).text, to: "log.jsonl")
    for (place, text) in try outputs(["audit", "--canary", canaries, path]) {
      expectNothing(of: value, in: text, place)
    }
    let redacted = Call("redact", "--canary", canaries, path).output
    // Most of it would give it away too.
    value.text = "tulip-" + "harbour"
    expectNothing(of: value, in: redacted, "the redacted log")
  }

  // MARK: - Outputs

  /// Everything that one call writes, by place.
  private func outputs(_ arguments: [String]) throws -> [(place: String, text: String)] {
    let formats = Formats.names
    let summary = folder.path + "/summary.md"
    let files = formats.flatMap { ["--report", $0 + "=" + folder.path + "/report." + $0] }
    var environment = Environment()
    environment.variables["GITHUB_STEP_SUMMARY"] = summary
    let call = Call(
      arguments + ["--max-findings", "0", "--all"] + files, environment: environment)
    // A report that says nothing holds nothing either.
    try #require(
      call.status == .failed || call.status == .inconclusive,
      "\(arguments): \(call.output)\(call.errors)")
    return [
      ("standard output", call.output), ("standard error", call.errors),
      ("the summary", try folder.read("summary.md")),
    ]
      + (try formats.map { format in
        ("the \(format) report", try folder.read("report." + format))
      })
  }

  private func expectNothing(of value: PlantedValue, in output: String, _ place: String) {
    // Values that were wrapped over two lines are shown too.
    let solid = String(
      output.unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init))
    for form in value.forms {
      let isShown = output.contains(form.text) || solid.contains(form.text)
      #expect(!isShown, "\(form.name) in \(place)")
    }
  }

  /// A JSON Schema that nearly every text of the log breaks, and that holds the value itself.
  private static func plainSchema(_ value: PlantedValue) -> String {
    #"""
    {"type": "object", "required": ["missing"], "additionalProperties": false,
     "properties": {
       "event": {"enum": ["a", "b"]}, "run_id": {"const": "r2"}, "trace_id": {"maxLength": 1},
       "tool": {"pattern": "^z"}, "status": {"format": "date-time"}, "\#(value.key ?? "k")": {"const": 1},
       "token_usage": {"additionalProperties": false}, "args": {"propertyNames": {"maxLength": 1}},
       "model": {"minProperties": 9}}}
    """#
  }
}
