import AgentLogFindings

/// A flag's value that is one of a few words.
package protocol Choice: RawRepresentable<String>, CaseIterable, Sendable {
  /// What one of them is called in messages: `format`.
  static var kind: String { get }
}

extension Choice {
  package static var words: [String] { allCases.map(\.rawValue) }

  static func parse(_ text: String, flag: String) throws(UsageError) -> Self {
    if let choice = Self(rawValue: text) { return choice }
    throw .unknown(
      kind, text, candidates: words, showsAll: true)
  }
}

/// When to colour.
package enum ColorChoice: String, Choice {
  case auto, always, never
  package static let kind = "value for --color"
}

/// When to show progress.
package enum ProgressChoice: String, Choice {
  case auto, never
  package static let kind = "value for --progress"
}

/// What findings fail a check.
package enum FailOn: String, Choice {
  case error, warning
  package static let kind = "value for --fail-on"

  var severity: Severity { self == .error ? .error : .warning }
}

/// How lines that begin no JSON count.
package enum TextLinesChoice: String, Choice {
  case error, warn, ignore
  package static let kind = "value for --text-lines"

  var severity: Severity? {
    switch self {
    case .error: .error
    case .warn: .warning
    case .ignore: nil
    }
  }
}

/// Which log of a rule's example to print.
package enum ExampleChoice: String, Choice {
  case failing, passing
  package static let kind = "value for --example"
}
