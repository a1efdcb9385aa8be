/// What the flags of the fixture commands left.
package struct FixtureOptions: Sendable {
  /// The folder of the fixtures; nil for `Fixtures` of the project.
  package var folder: String?
  package var name: String?
  /// A log that a fixture is made of.
  package var from: String?
  package var run: String?
  package var all = false
  /// Recording is wanted in CI.
  package var inCI = false
  /// Recordings of runs that failed are kept.
  package var keepFailed = false
  package var events = EventSource.stdout
  /// Broken rules of the recorded log are no reason to refuse.
  package var despiteFindings = false
  package var ignore: [String] = []

  // The gateway.
  package var fixture: String?
  package var mode: GatewayMode?
  package var socket: String?
  package var log: String?
  package var tools: [String] = []
  package var argsHash: ArgsHashChoice?

  package init() {}
}

/// What the gateway does with a call.
package enum GatewayMode: String, Choice {
  case record, replay, live
  package static let kind = "value for --mode"
}

/// How the gateway hashes arguments.
package enum ArgsHashChoice: String, Choice {
  case jcs
  case python = "python-json"
  case javaScript = "js-stringify"
  package static let kind = "value for --args-hash"
}

/// Where a recorded program logs its events.
package enum EventSource: Sendable, Hashable {
  case stdout, stderr
  case file(String)
  case pipe(String)

  static let words = ["stdout", "stderr", "file:", "pipe:"]

  static func parse(_ text: String) throws(UsageError) -> EventSource {
    switch text {
    case "stdout": return .stdout
    case "stderr": return .stderr
    default: break
    }
    for (prefix, make) in [("file:", EventSource.file), ("pipe:", EventSource.pipe)]
    where text.hasPrefix(prefix) && text.count > prefix.count {
      return make(String(text.dropFirst(prefix.count)))
    }
    throw UsageError("--events takes stdout, stderr, file:PATH or pipe:PATH, not '\(text)'")
  }
}
