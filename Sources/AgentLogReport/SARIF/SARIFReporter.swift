import AgentLogFindings

extension Reporter {
  static let sarif = Reporter(
    name: "sarif", summary: "for code scanning: SARIF 2.1.0", fileExtension: ".sarif"
  ) { report, style, sink in
    var json = JSONWriter(sink)
    json.object(.lines) { SARIFReport(report: report, style: style).write(to: &$0) }
    sink.write("\n")
  }
}

/// SARIF 2.1.0 (OASIS), one run. Columns count code points. At most 5,000 results, since code
/// scanning takes no more; every rule keeps its share, and a notification says what is left out.
struct SARIFReport {
  static let mostResults = 5_000

  let report: Report
  let style: ReportStyle

  func write(to json: inout JSONWriter) {
    let results = SARIFResults(report: report, limit: Self.mostResults)
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.member("runs", .lines, each: [results]) { json, results in
      json.object(.lines) { json in
        json.member("tool", .lines) { json in
          json.member("driver", .lines) { writeDriver(to: &$0) }
        }
        json.member("columnKind", "unicodeCodePoints")
        json.member("invocations", .lines, each: [results]) { json, results in
          json.object(.lines) { writeInvocation(leavingOut: results.leftOut, to: &$0) }
        }
        json.member("results", .lines, each: results.chosen) { json, finding in
          json.object { results.write(finding, to: &$0) }
        }
        if let score = report.score {
          json.member("properties", .lines) { json in
            json.member("score", .lines) { JSONScore.write(score, to: &$0) }
          }
        }
      }
    }
  }

  // MARK: Rules

  private func writeDriver(to json: inout JSONWriter) {
    json.member("name", "agentlog")
    json.member("version", ifPresent: style.version)
    json.member("rules", .lines, each: report.descriptions) { json, rule in
      json.object { json in
        json.member("id", rule.id)
        json.member("shortDescription") { $0.member("text", rule.title) }
        json.member("fullDescription") { $0.member("text", rule.what) }
        json.member("help") { json in
          let help = [rule.why, rule.remedy].filter { !$0.isEmpty }
          json.member("text", help.joined(separator: "\n\n"))
        }
        json.member("defaultConfiguration") { $0.member("level", rule.severity.rawValue) }
      }
    }
  }

  // MARK: How the pass went

  private func writeInvocation(leavingOut leftOut: Int, to json: inout JSONWriter) {
    json.member("executionSuccessful", report.exitStatus == 0 || report.exitStatus == 1)
    json.member("exitCode", report.exitStatus)
    let notifications = self.notifications(leavingOut: leftOut)
    json.member("toolExecutionNotifications", .lines, each: notifications) { json, notification in
      json.object { json in
        json.member("level", notification.level)
        json.member("message") { $0.member("text", notification.text) }
        if let path = notification.path {
          json.member("locations", each: [path]) { json, path in
            json.object { json in
              json.member("physicalLocation") { json in
                json.member("artifactLocation") { $0.member("uri", RelativeURI.of(path)) }
              }
            }
          }
        }
      }
    }
  }

  private struct Notification {
    var level: String
    var text: String
    var path: String?
  }

  private func notifications(leavingOut leftOut: Int) -> [Notification] {
    var result = report.inputs.compactMap { input in
      input.problem.map { Notification(level: "error", text: $0, path: input.path) }
    }
    let level = report.outcome == .inconclusive ? "error" : "warning"
    result += report.reasons.map { Notification(level: level, text: $0) }
    result += report.gates.filter { $0.outcome == .failed }.map {
      Notification(level: "error", text: "gate failed: \($0.gate): \($0.why)")
    }
    if leftOut > 0 {
      let text =
        "\(Wording.count(leftOut, "result")) left out: no more than "
        + "\(Wording.number(Self.mostResults)) are written here; the JSON report has them all"
      result.append(Notification(level: "warning", text: text))
    }
    let omissions = Omissions(report)
    let omitted =
      omissions.unlisted.map { name, count in
        "\(Wording.count(count, "more finding")) of \(name), counted but not listed; "
          + "--max-findings 0 lists all"
      } + omissions.bounds.map { "\(Wording.number($0.count)) \($0.name) outside the bounds" }
    return result + omitted.map { Notification(level: "note", text: $0) }
  }
}
