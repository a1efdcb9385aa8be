import AgentLogJSON
import AgentLogReadiness
import AgentLogSchema

/// What `waive` and `attest` share: checks of what is said, and adding it to a file.
enum Statement {
  static func needed(_ value: String?, _ what: String) throws(UsageError) -> String {
    guard let value else { throw UsageError("it needs \(what)") }
    return value
  }

  /// The last day; one that is over would be of no use from the start.
  static func expires(_ invocation: Invocation, _ session: Session) throws(UsageError) -> CivilDate
  {
    guard let expires = invocation.expires else {
      throw UsageError("it needs --expires: the last day on which it counts, as YYYY-MM-DD")
    }
    let today = try AuditPlan.day(invocation, session)
    guard expires >= today else { throw UsageError("\(expires) is over; today is \(today)") }
    return expires
  }

  static func checkRule(_ rule: String) throws(UsageError) {
    let rules = ReadinessPlan.rules
    if rule.hasSuffix("/*"), rules.contains(where: { $0.hasPrefix(rule.dropLast()) }) { return }
    guard rules.contains(rule) else {
      throw .unknown("rule", rule, candidates: rules.sorted(), hint: "agentlog explain lists all")
    }
  }

  /// An item of the checklist that the project uses, and the checklist's name.
  static func item(
    _ id: String, _ invocation: Invocation, _ config: ProjectConfig
  ) throws(UsageError) -> (Checklist.Item, String) {
    let checklist = try ChecklistArgument(
      invocation.checklist ?? config.checklist ?? ChecklistFile.standard
    ).load()
    guard let item = checklist.items.first(where: { $0.id == id }) else {
      throw .unknown(
        "item", id, candidates: checklist.items.map(\.id), showsAll: true,
        hint: "agentlog checklist show \(checklist.name)")
    }
    return (item, checklist.name)
  }

  /// Adds an entry to the list of a file, which is made where it is not there. What stands in the
  /// file stays, in its order; a file with mistakes is left alone.
  static func add(
    _ entry: ConfigText, to path: String, list: String, format: String,
    check: ([UInt8]) throws(UsageError) -> Void
  ) throws(UsageError) {
    var entries: [ConfigText] = []
    if FileText.exists(path) {
      let text = try FileText.read(path)
      try check(text)
      if let document = try? JSONDocument(name: path, text: text) {
        entries = (document.root[list]?.elements ?? []).map { ConfigText($0) }
      }
    }
    let text = ConfigText.object([("format", .text(format)), (list, .list(entries + [entry]))])
    try check(Array(text.document.utf8))
    try ProjectFiles.write(text.document, to: path, replaces: true)
  }
}
