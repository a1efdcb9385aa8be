import AgentLogFindings
import AgentLogJSON
package import AgentLogReadiness
import AgentLogRedaction
package import AgentLogSchema

/// Waivers as a file: `agentlog.waivers/1`.
package struct WaiverFile: Sendable {
  package static let format = "agentlog.waivers/1"

  package var findings: [FindingWaiver] = []
  package var items: [ItemWaiver] = []
  /// The places of ``items``, as waivers of no rule: whether they expire is told like the others.
  package var itemPlaces: [FindingWaiver] = []

  package init() {}

  /// - Parameter rules: every rule there is; a waiver of another one is a mistake.
  package init(
    file: String, text: some Sequence<UInt8>, rules: Set<String>
  ) throws(SchemaMistakes) {
    let document = try FormatCheck.document(file, text)
    var mistakes = try FormatCheck.mistakes(in: document, format: "waivers-1")
    guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
    let families = Set(rules.map { $0.prefix { $0 != "/" } })
    for element in document.root["waivers"]?.elements ?? [] {
      // The description has checked that it is a day.
      guard let expires = element["expires"]?.string.flatMap({ CivilDate($0.utf8) }) else {
        continue
      }
      let place = PolicyPlace(element)
      let rule = element["rule"]?.string ?? ""
      let waiver = FindingWaiver(
        rule: rule, event: element["event"]?.string, pointer: element["pointer"]?.string,
        path: element["path"]?.string, reason: element["reason"]?.string ?? "",
        owner: element["owner"]?.string ?? "", expires: expires, place: place)
      if let item = element["item"]?.string {
        items.append(
          ItemWaiver(item: item, reason: waiver.reason, owner: waiver.owner, expires: expires))
        itemPlaces.append(waiver)
        continue
      }
      let isKnown =
        rule.hasSuffix("/*")
        ? families.contains(rule.prefix { $0 != "/" }) : rules.contains(rule)
      if !isKnown {
        mistakes.append(
          place.mistake("there is no rule '\(rule)'", suggestion: "agentlog explain lists all"))
      }
      findings.append(waiver)
    }
    guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
  }
}

/// A baseline as a file: `agentlog.baseline/1`.
package enum BaselineFile {
  package static let format = "agentlog.baseline/1"

  package static func read(
    file: String, text: some Sequence<UInt8>
  ) throws(SchemaMistakes) -> Baseline {
    let document = try FormatCheck.document(file, text)
    let mistakes = try FormatCheck.mistakes(in: document, format: "baseline-1")
    guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
    let entries = (document.root["findings"]?.elements ?? []).map { element in
      BaselineEntry(
        fingerprint: element["fingerprint"]?.string ?? "", count: element["count"]?.int ?? 0,
        rule: element["rule"]?.string ?? "", event: element["event"]?.string,
        pointer: element["pointer"]?.string ?? "")
    }
    return Baseline(entries: entries, place: PolicyPlace(document.root))
  }
}
