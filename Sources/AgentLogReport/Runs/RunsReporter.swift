package import AgentLogFindings

/// One way to turn the runs of a report into bytes: what `agentlog show` prints.
package struct RunsReporter: Sendable {
  package let name: String
  private let render: @Sendable (Report, RunsReport, ReportStyle, ByteSink) -> Void

  package static let all: [RunsReporter] = [
    RunsReporter(name: "text") { report, runs, style, sink in
      let page = TextPage(sink, style: style)
      if let run = runs.detail {
        RunText(report: report, run: run, style: style, page: page).write()
      } else {
        RunsText(report: report, runs: runs, style: style, page: page).write()
      }
    },
    RunsReporter(name: "json") { report, runs, _, sink in
      RunsJSON(report: report, runs: runs).write(sink)
    },
    RunsReporter(name: "markdown") { report, runs, _, sink in
      RunsMarkdown(report: report, runs: runs, sink: sink).write()
    },
    RunsReporter(name: "html") { report, runs, style, sink in
      HTMLRuns(report: report, runs: runs, page: HTMLPage(sink: sink)).write(version: style.version)
    },
  ]

  /// The sums over all runs alone, as JSON.
  package static let totals = RunsReporter(name: "totals") { _, runs, _, sink in
    var json = JSONWriter(sink)
    json.object(.lines) { json in
      json.member("format", "agentlog.run-totals/1")
      RunsJSON.totals(runs.totals, &json)
    }
    sink.write("\n")
  }

  package static func named(_ name: String) -> RunsReporter? { all.first { $0.name == name } }

  /// Hands the bytes to `output` in pieces, in order.
  package func write(
    _ report: Report, style: ReportStyle = ReportStyle(), to output: ([UInt8]) -> Void
  ) {
    guard let runs = report.runs else { return }
    withoutActuallyEscaping(output) { output in
      let sink = ByteSink(output)
      render(report, runs, style, sink)
      sink.flush()
    }
  }
}
