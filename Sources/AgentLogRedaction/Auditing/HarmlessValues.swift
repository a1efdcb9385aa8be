import AgentLogFindings
import AgentLogJSON
import AgentLogPatterns
import AgentLogSchema

/// Something to be said of a harmless value of a policy, whatever the log holds.
package struct Expiry: Sendable {
  /// `waiver/expires-soon` or `waiver/expired`.
  package var rule: String
  package var message: String
  package var place: PolicyPlace
}

/// The harmless values of a policy to what is asked about values.
enum HarmlessValues {
  /// From so many days before its end on an entry is told.
  private static let notice = 14

  static func compile(
    _ policy: Policy, _ detectors: DetectorSet, today: CivilDate
  ) throws(SchemaMistakes) -> (HarmlessSet, [Expiry]) {
    var mistakes: [SchemaMistake] = []
    var entries: [HarmlessSet.Entry] = []
    var acceptances: [Acceptance] = []
    var places: [PolicyPlace] = []
    var expiries: [Expiry] = []
    for value in policy.harmless {
      guard let entry = entry(value, detectors, &mistakes) else { continue }
      let rest = value.expires.daysSince1970 - today.daysSince1970
      let day = value.expires.description
      if rest < 0 {
        expiries.append(
          Expiry(
            rule: "waiver/expired",
            message: "this harmless value counted until \(day); what it accepted counts again",
            place: value.place))
        continue
      }
      if rest <= notice {
        expiries.append(
          Expiry(
            rule: "waiver/expires-soon", message: "this harmless value counts until \(day)",
            place: value.place))
      }
      entries.append(entry)
      acceptances.append(
        Acceptance(by: "harmless value", reason: value.reason, expires: day))
      places.append(value.place)
    }
    guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
    return (HarmlessSet(entries: entries, acceptances: acceptances, places: places), expiries)
  }

  private static func entry(
    _ value: Policy.HarmlessValue, _ detectors: DetectorSet, _ mistakes: inout [SchemaMistake]
  ) -> HarmlessSet.Entry? {
    var numbers: Set<Int> = []
    for id in value.detectors {
      if let index = detectors.detectors.firstIndex(where: { $0.id == id }) {
        numbers.insert(index)
      } else {
        mistakes.append(
          value.place.mistake(
            "there is no detector '\(id)'", suggestion: "agentlog detectors list shows all"))
      }
    }
    do throws(PatternFault) {
      return HarmlessSet.Entry(
        pattern: try HarmlessSet.whole(value.pattern),
        detectors: value.detectors.isEmpty ? nil : numbers)
    } catch {
      mistakes.append(
        value.patternPlace.mistake(
          "\(error.message) at character \(error.position + 1) of the pattern"))
      return nil
    }
  }
}
