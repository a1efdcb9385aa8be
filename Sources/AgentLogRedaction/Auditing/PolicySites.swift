import AgentLogEvents
import AgentLogFindings

/// The rules about what may be logged, each with one site.
enum PolicySites: Int, CaseIterable {
  case rawArguments, rawResult, rawPrompt, rawError, unredactedField, notAHash, hashDisagrees
  case sampleRate, lostID, notJudged

  var rule: String {
    switch self {
    case .rawArguments: RawContent.arguments.rule
    case .rawResult: RawContent.results.rule
    case .rawPrompt: RawContent.prompts.rule
    case .rawError: RawContent.errors.rule
    case .unredactedField: "policy/unredacted-field"
    case .notAHash: "policy/not-a-hash"
    case .hashDisagrees: "policy/hash-disagrees"
    case .sampleRate: "policy/sample-rate"
    case .lostID: "policy/lost-id"
    case .notJudged: "policy/not-judged"
    }
  }

  var summary: String {
    switch self {
    case .rawArguments: "raw arguments"
    case .rawResult: "a raw result"
    case .rawPrompt: "raw prompt or answer text"
    case .rawError: "raw error text"
    case .unredactedField: "a value that is not redacted"
    case .notAHash: "a value that is no hash"
    case .hashDisagrees: "a hash that disagrees with its arguments"
    case .sampleRate: "more is logged as it is than the sample rate allows"
    case .lostID: "an id that was redacted away"
    case .notJudged: "a key of the policy that nothing judges here"
    }
  }

  func site(_ policy: Policy) -> FindingSite {
    let own: Severity = self == .notJudged ? .note : .error
    return FindingSite(
      rule: rule, severity: policy.severity(of: rule) ?? own, summary: summary)
  }

  /// The site of what is raw under a key.
  init(_ field: FieldRule) {
    switch field.content {
    case .arguments: self = .rawArguments
    case .results: self = .rawResult
    case .prompts: self = .rawPrompt
    case .errors: self = .rawError
    case nil: self = field.verdict == .hashed ? .notAHash : .unredactedField
    }
  }
}
