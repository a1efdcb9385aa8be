import AgentLogCheck
import AgentLogFindings
import AgentLogSchema
import Testing

/// A small log and what a stream rule says of it.
struct StreamCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var lines: [String]
  var expected: [String]

  /// - Parameters:
  ///   - name: what the case shows.
  ///   - lines: `start a t=1` stands for `{"e":"start","r":"a","t":1}`; what holds a `{` stands
  ///     for itself.
  ///   - expected: `rule line:column pointer run`, without `stream/`; `-` for what is not there.
  init(_ name: String, _ lines: [String], _ expected: String...) {
    testDescription = name
    self.lines = lines
    self.expected = expected
  }

  /// Judges the log by the rules of a small schema, and compares.
  func expect(
    rules: String, runs: String = Self.runs, change: (inout CheckOptions) -> Void = { _ in },
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let schema = try Self.schema(rules: rules, runs: runs)
    let report = try Judged.log(Self.log(lines), by: schema, change: change)
    #expect(Self.told(report) == expected, sourceLocation: sourceLocation)
  }

  /// Runs that begin with `start` and end with `end`.
  static let runs = #"{"key": "r", "start": ["start"], "end": ["end"]}"#
  /// Runs that neither begin nor end with an event of their own.
  static let openRuns = #"{"key": "r"}"#

  static func schema(rules: String, runs: String = Self.runs) throws -> StreamSchema {
    try StreamSchema(
      file: "small.json",
      text: """
        {"format": "agentlog.schema/1", "name": "small", "version": "1.0.0", "title": "Small",
         "source": "a test", "event": "e", "time": "t", "run": \(runs),
         "fields": {"e": {"keys": []}, "r": {"keys": []}, "n": {"keys": []}, "id": {"keys": []},
           "tool": {"keys": []}, "span": {"keys": []}, "parent": {"keys": []}, "who": {"keys": []},
           "t": {"keys": [], "epoch": ["seconds", "milliseconds", "nanoseconds"]},
           "status": {"keys": [], "boolean": {"key": "ok", "true": "ok", "false": "error"}}},
         "events": {"start": {"title": "S"}, "end": {"title": "E"}, "step": {"title": "A step"},
           "call": {"title": "A call"}, "result": {"title": "A result"},
           "only": {"title": "Once", "once": true}},
         "additionalEvents": "allow", "stream": [\(rules)]}
        """.utf8)
  }

  static func log(_ lines: [String]) -> String {
    lines.map { line in
      guard !line.contains("{") else { return line + "\n" }
      let words = line.split(separator: " ")
      var members = [#""e":"\#(words[0])""#, #""r":"\#(words[1])""#]
      for word in words.dropFirst(2) {
        let parts = word.split(separator: "=", maxSplits: 1)
        let isPlain = parts[1].allSatisfy { $0.isNumber || $0 == "." }
        let isWord = ["true", "false", "null"].contains(parts[1])
        members.append(
          "\"\(parts[0])\":" + (isPlain || isWord ? String(parts[1]) : "\"\(parts[1])\""))
      }
      return "{" + members.joined(separator: ",") + "}\n"
    }.joined()
  }

  static func told(_ report: Report) -> [String] {
    report.findings.map { finding in
      let pointer = finding.pointer.isEmpty ? "-" : finding.pointer
      let place = "\(finding.location.line):\(finding.location.column)"
      let note = finding.severity == .error ? "" : " (\(finding.severity))"
      return "\(finding.rule.dropFirst(7)) \(place) \(pointer) \(finding.run ?? "-")\(note)"
    }
  }
}
