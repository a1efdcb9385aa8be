import AgentLogRedaction

/// What `agentlog detectors show` prints.
struct DetectorPage {
  let detector: Detector
  let width: Int

  var content: String {
    var text = "leak/\(detector.id)  (\(detector.family.rawValue), \(detector.tier.rawValue))\n"
    text += detector.title.prefix(1).uppercased() + detector.title.dropFirst() + ".\n"
    text += section("Begins at", detector.starts.map(Self.start).joined(separator: ", "))
    text += "\nPattern (RE2)\n  \(detector.pattern)\n"
    if !detector.context.isEmpty {
      let otherwise =
        detector.withoutContext.map { "without one: \($0.rawValue)" } ?? "without one: not found"
      text += section("Near", detector.context.joined(separator: ", ") + " (\(otherwise))")
    }
    if !detector.checks.isEmpty {
      text += section("Checks", detector.checks.map(\.name).joined(separator: ", "))
    }
    text += section("What to do", detector.remedy)
    text += """

      \(detector.flagged.count) examples that it finds and \(detector.clean.count) that it does not:
        agentlog detectors test \(detector.id)

      """
    return text
  }

  private func section(_ title: String, _ text: String) -> String {
    "\n\(title)\n" + Prose.paragraph(text, indent: 2, width: width) + "\n"
  }

  private static func start(_ start: Detector.Start) -> String {
    switch start {
    case .literal(let literal):
      literal.ignoresCase ? "'\(literal.text)' in either case" : "'\(literal.text)'"
    case .digits(let digits, _, let groups):
      (digits.lowerBound == digits.upperBound
        ? "\(digits.lowerBound) digits" : "\(digits.lowerBound) to \(digits.upperBound) digits")
        + (groups > 1 ? " in \(groups) groups" : "")
    case .capitals: "a word that begins with two capitals and two digits"
    case .lone(let shape): "a value that is \(shape.title) and nothing else"
    case .key(let test): "the value of a key: \(test.name)"
    case .anywhere: "any place of any text"
    }
  }
}
