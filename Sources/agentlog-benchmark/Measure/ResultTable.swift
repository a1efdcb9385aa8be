import Foundation

/// The rows that a benchmark prints, as a Markdown table.
struct ResultTable {
  struct Row {
    var name: String
    var threads: Int
    /// Bytes that were read.
    var bytes: Int
    var samples: Samples

    /// Million bytes a second.
    var rate: Double { Double(bytes) / 1e6 / samples.median }
  }

  var rows: [Row] = []

  /// How much faster one row is than another, on one thread; nil where one of them is not there.
  func comparison(of name: String, with other: String) -> String? {
    guard let own = rows.first(where: { $0.name == name }),
      let base = rows.first(where: { $0.name == other })
    else { return nil }
    return "\(name), one thread: \(String(format: "%.1f", own.rate / base.rate)) times \(other)."
  }

  /// The table; rates also as a multiple of the row named `base`.
  func markdown(base: String) -> String {
    let unit = rows.first { $0.name == base }?.rate
    let lines = rows.map { row in
      [
        row.name, row.threads == 0 ? "" : String(row.threads),
        String(format: row.rate < 100 ? "%.1f" : "%.0f", row.rate),
        unit.map { String(format: "%.3f", row.rate / $0) } ?? "",
        String(format: "%.3f", row.samples.median),
        row.samples.peak == 0 ? "" : String(format: "%.1f", Double(row.samples.peak) / 1_048_576),
      ]
    }
    let head = ["", "threads", "MB/s", "of \(base)", "seconds", "peak MiB"]
    let rule = ["---"] + head.dropFirst().map { _ in "---:" }
    return ([head, rule] + lines).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
