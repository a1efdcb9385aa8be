package import AgentLogBehaviour
package import AgentLogJSON

/// One call of `agentlog`, as the flags left it. Nothing here has been opened or read yet.
package struct Invocation: Sendable {
  /// What was given besides flags, in order.
  package var operands: [String] = []

  // What judges.
  package var schema: String?
  /// Each `DIR` or `URI=DIR`.
  package var schemaFolders: [String] = []
  package var assertFormats = false
  /// Nil: what the command, or agentlog.json, says.
  package var failOn: FailOn?
  package var textLines = TextLinesChoice.warn
  package var window = false
  /// Files of planted values.
  package var canaries: [String] = []
  /// A file that says what may be logged.
  package var policy: String?
  // By what it is scored, and what was accepted.
  package var config: String?
  package var checklist: String?
  package var gates: [String] = []
  /// In tenths of a percent.
  package var minScore: Int?
  package var noWorse = false
  package var history: String?
  package var by: String?
  package var waivers: String?
  package var attestations: String?
  package var baseline: String?
  package var updateBaseline = false

  // What somebody accepts or states.
  package var reason: String?
  package var owner: String?
  package var statement: String?
  package var link: String?
  package var inEvent: String?
  package var atPointer: String?
  package var inPath: String?
  package var expires: CivilDate?

  // How a project is set up.
  package var ci = CIChoice.github
  package var into: String?
  /// Decides what has expired; nil for the environment's.
  package var today: CivilDate?

  // How it is read.
  package var join = false
  /// Nil: as many as there are processors.
  package var jobs: Int?
  package var maxLine = 16 << 20
  package var maxDepth = 512

  // What comes out.
  package var format = "text"
  package var reports: [ReportRequest] = []
  package var maxFindings = 1000
  package var all = false
  package var quiet = false
  package var color = ColorChoice.auto
  package var progress = ProgressChoice.auto
  package var json = false
  package var example: ExampleChoice?

  // Which runs are shown.
  package var run: String?
  package var failed = false
  package var slowest: Int?
  package var conditions: [RunRequest.Condition] = []
  package var sort = RunRequest.Order.log
  package var reveal = false
  package var runsFormat = "text"
  package var totals = false
  package var derived = false

  // How a log is written again.
  /// Nil: to standard output.
  package var outputFolder: String?
  package var force = false
  package var lineBuffered = false
  package var dropsSignatures = false

  /// What the fixture commands were told.
  package var fixture = FixtureOptions()

  package var help: HelpLength?

  package init() {}
}

/// How much of a help page was asked for.
package enum HelpLength: Sendable {
  /// `-h`: one line a flag.
  case short
  /// `--help` and `help`: everything.
  case long
}

/// One `--report FORMAT=FILE`.
package struct ReportRequest: Sendable, Hashable {
  /// A name that ``Formats`` knows.
  package var format: String
  package var path: String
}
