package import AgentLogFindings
import AgentLogJSON

/// The rules about lines: what is wrong with them as JSON. Their findings carry an index into
/// ``all``.
package enum LineSites: Int, CaseIterable, Sendable {
  case malformed, spread, truncated, notJSON, holes, duplicateKey, tooDeep, tooLong, notAnObject

  /// The sites in the order of the cases.
  package static func all(textLines: Severity) -> [FindingSite] {
    allCases.map { line in
      var site = line.site
      if line == .notJSON || line == .holes { site.severity = textLines }
      return site
    }
  }

  private var site: FindingSite {
    switch self {
    case .malformed: Self.site("json/malformed", "a line is not valid JSON")
    case .spread: Self.site("json/malformed", "a record is spread over several lines")
    case .truncated: Self.site("json/truncated", "the last line is cut short")
    case .notJSON: Self.site("json/not-json", "a line is text, not JSON")
    case .holes: Self.site("json/not-json", "a line holds NUL bytes")
    case .duplicateKey: Self.site("json/duplicate-key", "an object has a key twice")
    case .tooDeep: Self.site("json/too-deep", "a record is nested too deeply")
    case .tooLong: Self.site("json/too-long", "a line is too long to be read")
    case .notAnObject: Self.site("json/not-an-object", "a line is JSON, but no object")
    }
  }

  private static func site(_ rule: String, _ summary: String) -> FindingSite {
    FindingSite(rule: rule, severity: .error, summary: summary)
  }

  /// What to say about one finding. `variant` holds what the line scanner knew: a fault's reason,
  /// a number of lines, a kind.
  package func message(variant: Int, limit: Int) -> String {
    switch self {
    case .malformed:
      let reason = UInt8(exactly: variant).flatMap(JSONFault.Reason.init(rawValue:))
      return "not valid JSON: \(reason?.explanation ?? "the line cannot be read")"
    case .spread:
      return "one record over \(variant) lines; JSON Lines has one record a line (jq -c . mends it)"
    case .truncated:
      return "the log ends inside this record; the writer stopped or the file was cut"
    case .notJSON: return "this line is text, not a JSON object"
    case .holes:
      return "this line holds NUL bytes, as a crash or a copied-over file leaves behind"
    case .duplicateKey:
      return "this key is in the object already; readers disagree which value counts"
    case .tooDeep: return "more than \(limit) levels of nesting; raise --max-depth to read it"
    case .tooLong: return "a line of \(variant) bytes was passed over; raise --max-line to read it"
    case .notAnObject:
      let kind = UInt8(exactly: variant).flatMap(JSONKind.init(rawValue:))
      return "\(kind.map { "\($0)" } ?? "this") is JSON, but a record is an object"
    }
  }
}
