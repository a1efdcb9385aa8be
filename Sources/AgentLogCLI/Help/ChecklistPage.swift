import AgentLogFindings
import AgentLogReadiness

/// A checklist for a person: what is asked, why, and what shows it.
struct ChecklistPage {
  let content: String

  init(_ checklist: Checklist, width: Int) {
    var lines = ["\(checklist.name) \(checklist.version): \(checklist.title)"]
    if !checklist.description.isEmpty {
      lines += ["", Prose.paragraph(checklist.description, indent: 0, width: width)]
    }
    if !checklist.source.isEmpty { lines += ["", "From: " + checklist.source] }
    lines += ["", "Bands:"]
    let bands = checklist.bands.map {
      (name: "  from \(Numbers.tenths($0.from))  \($0.name)", meaning: $0.advice)
    }
    lines.append(Prose.columns(bands, indent: 0, width: width))
    lines.append(
      "No better than '\(checklist.bands[checklist.cappedBand].name)' while a critical item fails.")
    for item in checklist.items {
      lines += [
        "",
        "\(item.id)  (\(item.impact.rawValue) \(item.impact.weight), work: \(item.complexity.rawValue))",
      ]
      lines.append(Prose.paragraph(item.title, indent: 2, width: width))
      lines.append(Prose.paragraph("Why: " + item.why, indent: 2, width: width))
      lines.append(Prose.paragraph("Remedy: " + item.remedy, indent: 2, width: width))
      if !item.appliesToEvents.isEmpty {
        let text =
          "Applies where one of these is logged: " + item.appliesToEvents.joined(separator: ", ")
        lines.append(Prose.paragraph(text, indent: 2, width: width))
      }
      for evidence in item.evidence {
        lines.append(Prose.paragraph("- " + Self.text(evidence), indent: 4, width: width))
      }
      if let attested = item.attested {
        lines.append(
          Prose.paragraph(
            "Or attested, where the log cannot show it: " + attested, indent: 2, width: width))
      }
    }
    content = lines.joined(separator: "\n") + "\n"
  }

  private static func text(_ evidence: Evidence) -> String {
    var text = ""
    switch evidence.kind {
    case .rules(let rules):
      text = rules.ids.joined(separator: ", ")
      if !rules.fields.isEmpty { text += " for " + rules.fields.joined(separator: ", ") }
      if !rules.events.isEmpty { text += " in " + rules.events.joined(separator: ", ") }
      text +=
        rules.mostly == 1_000_000
        ? " hold" : " hold in \(Numbers.percent(millionths: rules.mostly))"
    case .present(let events): text = "the log holds " + events.joined(separator: ", ")
    case .policy(let property): text = "your policy: " + property.rawValue
    case .file(let path): text = "there is a file " + path
    }
    var least: [String] = []
    if evidence.minimum.events > 1 { least.append("\(evidence.minimum.events) checks") }
    if evidence.minimum.runs > 0 { least.append("\(evidence.minimum.runs) runs") }
    if !least.isEmpty { text += ", over at least " + least.joined(separator: " and ") }
    if !evidence.schemas.isEmpty { text += " (\(evidence.schemas.joined(separator: ", ")))" }
    return text
  }
}
