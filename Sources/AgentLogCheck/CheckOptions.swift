package import AgentLogBehaviour
package import AgentLogFindings
package import AgentLogRedaction
package import AgentLogSchema

/// How a check is to be run. Every default is what `agentlog validate` does without flags.
package struct CheckOptions: Sendable {
  /// What the log must hold; nil picks the shipped schema that fits best.
  package var schema: StreamSchema?
  /// Whether the schema judges, or only says how events and runs are named.
  package var validates = true
  /// What leaks are looked for; nil looks for none. Nothing that it would flag is shown.
  package var audit: CompiledAudit? {
    didSet {
      guard let audit, audit.detectors.hasOwn else { return }
      masker = LeakMasker.of(audit.detectors)
    }
  }
  /// What reports call the policy of the audit: its file.
  package var policyName = "safe default"
  /// Decides which texts of the log are shown: by form, and none that a detector flags, whether or
  /// not anybody looks for leaks.
  package var masker = LeakMasker.shipped
  /// Threads, at least 1. The report does not depend on it.
  package var jobs = 1
  /// How many findings each rule lists; 0 lists all. Counts are whole either way.
  package var maxFindings = 1_000
  /// What a line of text weighs; nil passes over such lines without a word.
  package var textLines: Severity? = .warning
  /// The input is cut out of a longer log: runs cut by its edges are partial, not failed.
  package var window = false
  /// All inputs are one stream.
  package var join = false
  /// The longest line that is read, in bytes.
  package var maxLine = 16 << 20
  /// How deep a record may nest.
  package var maxDepth = 512
  /// The least severity that fails the check; nil where findings alone fail nothing.
  package var failOn: Severity? = Severity.error
  /// What is asked of what runs did; nil where nobody looks at behaviour.
  package var behaviour: BehaviourOptions?
  /// By what the log is scored; nil scores nothing.
  package var scoring: Scoring?
  /// What the exit status depends on besides findings, where the log is scored.
  package var gates = Gates()
  /// What somebody accepted besides the policy; nil where nobody did.
  package var accepting: Accepting?

  package init() {}
}

/// What is asked of what the runs of a log did.
package struct BehaviourOptions: Sendable {
  /// The rules of behaviour judge, not only the figures of runs count.
  package var judges = true
  /// How far a run may go.
  package var bounds = Bounds()
  /// Figures of the whole log, and from where on they are too much.
  package var alerts: [AlertRule] = []
  /// What is asked of the runs; nil where nobody wants a table of them.
  package var runs: RunRequest?
  /// Where no schema fits, runs are told by the names that most logs give their ids.
  package var guessesRuns = false

  package init() {}

  /// What records are looked at for beside what the schema names: what somebody asked for goes
  /// before what is looked for in every log, should there be too little room.
  var paths: [[[UInt8]]] {
    (runs?.paths ?? []) + AlertJudge.probes(alerts).map { Watched.path($0.field) } + Watched.paths
  }
}

/// How far a check has come.
package struct CheckProgress: Sendable {
  package var bytesRead: Int
  /// The size of all inputs, where it is known.
  package var expectedBytes: Int?
}
