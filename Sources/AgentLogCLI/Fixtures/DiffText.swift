import AgentLogReplay

/// A comparison as text of at most 80 columns, or as JSON.
struct DiffText {
  let comparison: Comparison
  let left: String
  let right: String
  /// Differences that the text lists.
  private static let mostShown = 20

  var json: String {
    let differences = comparison.differences.map { one in
      ReplayValue.record([
        ("breaking", .bool(one.kind.isBreaking)), ("event", .string(one.event)),
        ("kind", .string(one.kind.rawValue)), ("lane", .string(one.lane)),
        ("left", one.left.map { .string($0) }), ("leftLine", one.leftLine.map { .int($0) }),
        ("pointer", .string(one.pointer)), ("right", one.right.map { .string($0) }),
        ("rightLine", one.rightLine.map { .int($0) }),
        ("run", one.run.isEmpty ? nil : .string(one.run)),
      ])
    }
    return ReplayValue.record([
      ("format", .string("agentlog.diff/1")), ("left", .string(left)), ("right", .string(right)),
      ("leftEvents", .int(comparison.leftCount)), ("rightEvents", .int(comparison.rightCount)),
      ("breaking", .int(comparison.breaking)), ("benign", .int(comparison.benign)),
      (
        "counts",
        .record(
          comparison.counts.map { ($0.key.rawValue, .int($0.value)) }.sorted { $0.0 < $1.0 })
      ),
      ("differences", .array(differences)),
    ]).text + "\n"
  }

  var text: String {
    if comparison.breaking + comparison.benign == 0 {
      return "same    \(Counted.events(comparison.leftCount)) on both sides\n"
    }
    var lines = ["A  \(left)", "B  \(right)", ""]
    let breaking = comparison.differences.filter(\.kind.isBreaking)
    if let first = breaking.first {
      lines.append("FIRST DIVERGENCE")
      lines += Self.lines(first)
      lines.append("")
    }
    lines += section("BREAKING", Array(breaking.dropFirst()), of: comparison.breaking) {
      $0.isBreaking
    }
    lines += section(
      "BENIGN", comparison.differences.filter { !$0.kind.isBreaking }, of: comparison.benign
    ) { !$0.isBreaking }
    let result = comparison.breaking > 0 ? "BREAKING" : "benign only"
    lines.append(
      "\(result): \(comparison.breaking) breaking, \(comparison.benign) benign; "
        + "\(comparison.leftCount) against \(comparison.rightCount) events")
    return lines.map { Self.fitted($0) }.joined(separator: "\n") + "\n"
  }

  private func section(
    _ title: String, _ listed: [Difference], of count: Int,
    _ isWanted: (Difference.Kind) -> Bool
  ) -> [String] {
    guard count > 0 else { return [] }
    let kinds = Difference.Kind.allCases.filter { isWanted($0) && comparison.counts[$0] != nil }
      .map { "\(comparison.counts[$0, default: 0]) \($0.rawValue)" }
    var lines = ["\(title)  \(kinds.joined(separator: ", "))"]
    for one in listed.prefix(Self.mostShown) { lines += Self.lines(one) }
    if listed.count > Self.mostShown {
      lines.append("  \(listed.count - Self.mostShown) more: --json lists them")
    }
    return lines + [""]
  }

  private static func lines(_ one: Difference) -> [String] {
    let places = [one.leftLine.map { "A:\($0)" }, one.rightLine.map { "B:\($0)" }]
      .compactMap { $0 }.joined(separator: " ")
    var where_ = one.lane == ReplayFields.mainLane ? "" : "  lane \(one.lane)"
    if !one.run.isEmpty { where_ += "  " + one.run }
    var lines = [" \(Prose.pad(one.kind.rawValue, to: 12)) \(one.event)  \(places)\(where_)"]
    if !one.pointer.isEmpty {
      let change = "\(one.left ?? "nothing") -> \(one.right ?? "nothing")"
      let line = "   " + one.pointer + "  " + change
      if line.count <= 80 {
        lines.append(line)
      } else {
        lines += [
          "   " + one.pointer, "     A  \(one.left ?? "nothing")",
          "     B  \(one.right ?? "nothing")",
        ]
      }
    }
    return lines
  }

  private static func fitted(_ line: String) -> String {
    line.count <= 80 ? line : line.prefix(77) + "..."
  }
}
