import AgentLogFindings

extension Reporter {
  static let json = Reporter(
    name: "json", summary: "for programs: everything, agentlog.report/1", fileExtension: ".json"
  ) { report, _, sink in
    var json = JSONWriter(sink)
    json.object(.lines) { JSONReport.write(report, to: &$0) }
    sink.write("\n")
  }
}

/// The report that other programs read, as `Schemas/formats/report-1.json` describes it. One
/// finding a line, so that two reports compare well line by line.
enum JSONReport {
  static let format = "agentlog.report/1"

  static func write(_ report: Report, to json: inout JSONWriter) {
    json.member("format", format)
    json.member("outcome", report.outcome.rawValue)
    json.member("exitStatus", report.exitStatus)
    if let schema = report.schema {
      json.member("schema") { write(schema, to: &$0) }
    }
    json.member("inputs", .lines, each: report.inputs) { json, input in
      json.object { write(input, to: &$0) }
    }
    json.member("summary", .lines) { write(report.summary, to: &$0) }
    json.member("rules", .lines, each: report.rules) { json, rule in
      json.object { write(rule, to: &$0) }
    }
    json.member("findings", .lines, each: report.findings) { json, finding in
      json.object { write(finding, to: &$0) }
    }
    json.member("omitted", .lines) { write(report.omitted, to: &$0) }
    json.member("reasons", .lines, each: report.reasons) { $0.value($1) }
    if let policy = report.policy { json.member("policy", policy) }
    if !report.gates.isEmpty {
      json.member("gates", .lines, each: report.gates) { json, gate in
        json.object { json in
          json.member("gate", gate.gate)
          json.member("outcome", gate.outcome.rawValue)
          json.member("why", gate.why)
        }
      }
    }
    if let score = report.score {
      json.member("score", .lines) { JSONScore.write(score, to: &$0) }
    }
  }

  private static func write(_ schema: Report.SchemaChoice, to json: inout JSONWriter) {
    json.member("name", schema.name)
    json.member("version", schema.version)
    json.member("picked", schema.picked)
    json.member("knownEvents", schema.knownEvents)
    json.member("sampledEvents", schema.sampledEvents)
  }

  private static func write(_ input: Report.InputSummary, to json: inout JSONWriter) {
    json.member("path", input.path)
    json.member("bytes", input.bytes)
    json.member("records", input.records)
    json.member("events", input.events)
    json.member("runs", input.runs)
    json.member("problem", ifPresent: input.problem)
  }

  private static func write(_ summary: Report.Summary, to json: inout JSONWriter) {
    json.member("errors", summary.errors)
    json.member("warnings", summary.warnings)
    json.member("notes", summary.notes)
    json.member("accepted", summary.accepted)
    json.member("byRule", .lines) { write(summary.byRule, to: &$0) }
  }

  private static func write(_ rule: RuleResult, to json: inout JSONWriter) {
    json.member("id", rule.id)
    json.member("outcome", rule.outcome.rawValue)
    json.member("checked", rule.checked)
    json.member("failed", rule.failed)
  }

  private static func write(_ finding: Finding, to json: inout JSONWriter) {
    json.member("rule", finding.rule)
    json.member("severity", finding.severity.rawValue)
    json.member("message", finding.message)
    json.member("path", finding.location.path)
    json.member("line", finding.location.line)
    json.member("column", finding.location.column)
    json.member("offset", finding.location.offset)
    json.member("pointer", finding.pointer)
    json.member("schemaPath", ifPresent: finding.schemaPath)
    json.member("run", ifPresent: finding.run)
    json.member("trace", ifPresent: finding.trace)
    json.member("event", ifPresent: finding.event)
    if let leak = finding.leak {
      json.member("detector", leak.detector)
      json.member("tier", leak.tier)
      json.member("length", leak.length)
      json.member("encoding", leak.encoding)
    }
    if let alert = finding.alert {
      json.member("alert") { json in
        json.member("level", alert.level)
        json.member("value", ifKnown: alert.value)
        json.member("threshold", ifKnown: alert.threshold)
        json.member("sample", alert.sample)
        json.member("low", ifKnown: alert.low)
        json.member("high", ifKnown: alert.high)
        json.member("sure", alert.isSure)
        json.member("runs", each: alert.runs) { $0.value($1) }
      }
    }
    if let accepted = finding.accepted {
      json.member("accepted") { json in
        json.member("by", accepted.by)
        json.member("reason", accepted.reason)
        json.member("expires", ifPresent: accepted.expires)
      }
    }
  }

  private static func write(_ counts: [String: Int], to json: inout JSONWriter) {
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) { json.member(name, count) }
  }
}
