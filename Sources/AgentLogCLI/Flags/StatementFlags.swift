import AgentLogJSON

/// Flags that say what somebody accepts or states.
extension Flag {
  /// A text that is kept in a file of the project: one line, nothing that a terminal obeys.
  private static func line(
    _ long: String, _ name: String, sets keyPath: Option<String?>, summary: String
  ) -> Flag {
    Flag(long: long, value: Value(name), summary: summary, details: "", group: .judging) {
      invocation, text throws(UsageError) in
      guard !text.isEmpty, text.unicodeScalars.count <= 500,
        !text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
        )
      else { throw UsageError("--\(long) takes one line of at most 500 characters") }
      invocation[keyPath: keyPath] = text
    }
  }

  static let reason = line(
    "reason", "TEXT", sets: \.reason, summary: "Why it is accepted")
  static let owner = line(
    "owner", "NAME", sets: \.owner, summary: "Who answers for it")
  static let statement = line(
    "statement", "TEXT", sets: \.statement,
    summary: "What is stated [what the checklist asks for]")
  static let link = line(
    "link", "URL", sets: \.link, summary: "Where it can be looked up: an https address")
  static let inEvent = line(
    "event", "NAME", sets: \.inEvent, summary: "Only in this event")
  static let atPointer = line(
    "pointer", "POINTER", sets: \.atPointer,
    summary: "Only at this place in the record, as reports give it; * for indices")
  static let inPath = line(
    "path", "PATH", sets: \.inPath,
    summary: "Only in these files, as the call names them; * and ** allowed")
  static let attestor = line(
    "by", "NAME", sets: \.by, summary: "Who says so")

  static let expires = Flag(
    long: "expires", value: Value("YYYY-MM-DD"),
    summary: "The last day on which it counts", details: "", group: .judging
  ) { invocation, text throws(UsageError) in
    guard let day = CivilDate(text.utf8) else {
      throw UsageError("'\(text)' is no day; --expires takes one as YYYY-MM-DD")
    }
    invocation.expires = day
  }
}
