package import AgentLogFindings

extension Detector {
  /// The rule of its findings, as `agentlog explain` prints it. It has no example: whatever showed
  /// one would leak.
  package var rule: RuleDescription {
    RuleDescription(
      id: "leak/" + id, title: "\(title) in a log", severity: severity, what: what, why: family.why,
      remedy: remedy, example: .none)
  }

  /// What a match without further checks weighs.
  package var severity: Severity { tier >= .contextual ? .error : .note }

  private var what: String {
    var text = "Finds \(title)"
    var ways: [String] = []
    if starts.contains(where: \.isForm) {
      ways.append("by its form")
    }
    if starts.contains(where: { if case .digits = $0 { true } else { false } }) {
      ways.append("by its digits")
    }
    let keys = starts.compactMap { if case .key(let test) = $0 { test.name } else { nil } }
    if starts.contains(where: { if case .anywhere = $0 { true } else { false } }) {
      ways.append("by its form, tried everywhere")
    }
    if !keys.isEmpty { ways.append("by a key that says so (\(keys.joined(separator: ", ")))") }
    text += " " + ways.joined(separator: " and ")
    if !context.isEmpty {
      text += withoutContext == nil ? ", only near" : ", surer near"
      text += " one of these words: " + context.joined(separator: ", ")
    }
    if !checks.isEmpty { text += "; then checks " + checks.map(\.name).joined(separator: ", ") }
    return text + ". Values are looked at as their reader would decode them, at any depth."
  }
}

extension Detector.Family {
  /// Why a leak of this family matters.
  var why: String {
    switch self {
    case .personal:
      """
      Logs are copied, shipped, indexed and kept by people and services that nobody asked; what says \
      who somebody is makes all of that processing of personal data, and a request to erase it \
      reaches none of the copies.
      """
    case .credential, .provider:
      """
      Whoever can read the log, a backup of it or a ticket it was pasted into can use the key, and \
      nothing in the log tells that somebody did.
      """
    case .generic:
      """
      A value under a secret's name is a secret until somebody shows that it is none: passwords and \
      keys of home-made systems have no form that a scanner could know.
      """
    case .custom:
      "The policy of this project says that such a value must not be logged."
    }
  }
}

extension Detector.Start {
  fileprivate var isForm: Bool {
    switch self {
    case .literal, .capitals: true
    default: false
    }
  }
}
