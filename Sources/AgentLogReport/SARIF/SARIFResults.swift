import AgentLogFindings

/// The findings that a SARIF report lists, and how one is written.
struct SARIFResults {
  let chosen: [Finding]
  /// How many of the listed findings did not fit.
  let leftOut: Int
  private let ruleIndex: [String: Int]

  /// Where there are more findings than `limit`, each rule keeps its first ones: all rules the same
  /// number, or all of theirs where they have fewer. O(findings).
  init(report: Report, limit: Int) {
    ruleIndex = Dictionary(
      report.descriptions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    guard report.findings.count > limit else {
      chosen = report.findings
      leftOut = 0
      return
    }
    var counts: [String: Int] = [:]
    for finding in report.findings { counts[finding.rule, default: 0] += 1 }
    let share = Self.share(of: Array(counts.values), limit: limit)
    var taken: [String: Int] = [:]
    chosen = report.findings.filter { finding in
      taken[finding.rule, default: 0] += 1
      return taken[finding.rule, default: 0] <= share
    }
    leftOut = report.findings.count - chosen.count
  }

  /// The largest number that, taken of each at most, stays within the limit.
  private static func share(of counts: [Int], limit: Int) -> Int {
    var left = limit
    let sorted = counts.sorted()
    for (index, count) in sorted.enumerated() {
      let share = left / (sorted.count - index)
      if count > share { return share }
      left -= count
    }
    return limit
  }

  // MARK: One result

  func write(_ finding: Finding, to json: inout JSONWriter) {
    json.member("ruleId", finding.rule)
    if let index = ruleIndex[finding.rule] { json.member("ruleIndex", index) }
    json.member("level", finding.severity.rawValue)
    json.member("message") { $0.member("text", finding.message) }
    json.member("locations", each: [finding]) { json, finding in
      json.object { writeLocation(of: finding, to: &$0) }
    }
    json.member("partialFingerprints") { json in
      json.member("ruleEventPointer/v1", Self.fingerprint(finding))
    }
    if let accepted = finding.accepted {
      json.member("suppressions", each: [accepted]) { json, accepted in
        json.object { json in
          json.member("kind", "external")
          json.member("justification", accepted.by + ": " + accepted.reason)
        }
      }
    }
    let properties = [("event", finding.event), ("run", finding.run), ("trace", finding.trace)]
    if properties.contains(where: { $0.1 != nil }) {
      json.member("properties") { json in
        for (name, text) in properties { json.member(name, ifPresent: text) }
      }
    }
  }

  private func writeLocation(of finding: Finding, to json: inout JSONWriter) {
    let location = finding.location
    json.member("physicalLocation") { json in
      json.member("artifactLocation") { $0.member("uri", RelativeURI.of(location.path)) }
      if location.line > 0 {
        json.member("region") { json in
          json.member("startLine", location.line)
          json.member("startColumn", max(1, location.codePointColumn))
          json.member("byteOffset", max(0, location.offset))
        }
      }
    }
    if !finding.pointer.isEmpty {
      json.member("logicalLocations", each: [finding.pointer]) { json, pointer in
        json.object { json in
          json.member("fullyQualifiedName", pointer)
          json.member("kind", "value")
        }
      }
    }
  }

  /// What stays the same when the log is written anew: the rule, the event and the pointer with
  /// indices as `*`. Never a value.
  private static func fingerprint(_ finding: Finding) -> String {
    let tokens = finding.pointer.split(separator: "/", omittingEmptySubsequences: false)
    let pointer = tokens.map { token in
      !token.isEmpty && token.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "*" : token
    }.joined(separator: "/")
    return finding.rule + " " + (finding.event ?? "") + " " + pointer
  }
}
