import AgentLogReport

/// Names of report formats: what `--format` and `--report` take.
enum Formats {
  static var names: [String] { Reporter.all.map(\.name) }

  static func parse(_ text: String) throws(UsageError) -> String {
    guard names.contains(text) else {
      throw .unknown("format", text, candidates: names, showsAll: true)
    }
    return text
  }

  /// The reporter of a name that ``parse(_:)`` let through.
  static func reporter(_ name: String) -> Reporter {
    Reporter.named(name)!
  }

  /// A line for each format, for the long help.
  static var summaries: String {
    let widest = names.map(\.count).max() ?? 0
    return Reporter.all.map { "  " + Prose.pad($0.name, to: widest + 2) + $0.summary }
      .joined(separator: "\n")
  }
}
