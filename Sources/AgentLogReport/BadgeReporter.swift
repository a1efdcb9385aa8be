import AgentLogFindings

extension Reporter {
  static let badge = Reporter(
    name: "badge", summary: "an SVG for a README: score and band, or the outcome",
    fileExtension: ".svg"
  ) { report, _, sink in
    BadgeReport.write(report, to: sink)
  }
}

/// A badge: what was asked on the left, what it came to on the right, in colour. No script, no link,
/// nothing fetched. Green only where the check passed.
enum BadgeReport {
  static func write(_ report: Report, to sink: ByteSink) {
    let label = "agentlog"
    var value =
      switch report.outcome {
      case .passed: "passed"
      case .failed: "failed"
      case .inconclusive: "could not tell"
      }
    if let score = report.score, let tenths = score.tenths {
      value = ScoreText.number(tenths) + "% " + score.band
      if report.outcome == .inconclusive { value += "?" }
    }
    let color =
      switch report.outcome {
      case .passed: "#2e7d32"
      case .failed: "#c62828"
      case .inconclusive: "#8a6d00"
      }
    let shown = String(Shown.text(value).prefix(60))
    let (left, right) = (width(label), width(shown))
    let total = left + right
    let title = escaped(label + ": " + shown)
    sink.write(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(total)" height="20" role="img" \
      aria-label="\(title)">
        <title>\(title)</title>
        <rect width="\(left)" height="20" fill="#444"/>
        <rect x="\(left)" width="\(right)" height="20" fill="\(color)"/>
        <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
          <text x="6" y="14" textLength="\(left - 12)">\(label)</text>
          <text x="\(left + 6)" y="14" textLength="\(right - 12)">\(escaped(shown))</text>
        </g>
      </svg>

      """)
  }

  /// About what a text takes in Verdana of 11 pixels; `textLength` makes it exact.
  private static func width(_ text: String) -> Int { 12 + text.unicodeScalars.count * 7 }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
