/// Everything one pass found out. Reporters turn it into bytes; nothing is computed after it.
public struct Report: Sendable, Hashable {
  /// What the check came to.
  public var outcome: Outcome
  /// 0 passed, 1 a gate failed, 3 could not tell or could not read.
  public var exitStatus: Int
  /// Which stream schema judged; nil where none did.
  public var schema: SchemaChoice?
  /// What the policy is called that decided what may be logged; nil where nobody looked for leaks.
  public var policy: String?
  /// What was read, in reading order.
  public var inputs: [InputSummary]
  /// Counts over all inputs.
  public var summary: Summary
  /// Every rule that was in force, sorted by id.
  public var rules: [RuleResult]
  /// The descriptions of the rules that have findings, sorted by id.
  public var descriptions: [RuleDescription]
  /// Listed findings, in the order they became certain.
  public var findings: [Finding]
  /// All findings by rule, event and pointer; errors first, then by count.
  public var groups: [FindingGroup]
  /// What was found but not listed, or fell outside a bound: name of the rule or bound to count.
  public var omitted: [String: Int]
  /// What kept the pass from telling, one sentence each. Empty where it could tell.
  public var reasons: [String]
  /// What a checklist came to; nil where none was asked.
  public var score: Score?
  /// What the exit status depended on besides findings, in the order it was asked.
  public var gates: [GateResult]
  /// What a new baseline would hold, where one was asked for.
  public var baseline: [BaselineEntry] = []
  /// What the runs came to; nil where nobody asked for them.
  package var runs: RunsReport?
  /// Ids of runs that the beginning fits that was given for one, where it fits several.
  package var runCandidates: [String] = []

  /// Takes every property as it is.
  public init(
    outcome: Outcome, exitStatus: Int, schema: SchemaChoice? = nil, policy: String? = nil,
    inputs: [InputSummary] = [], summary: Summary = Summary(), rules: [RuleResult] = [],
    descriptions: [RuleDescription] = [],
    findings: [Finding] = [], groups: [FindingGroup] = [], omitted: [String: Int] = [:],
    reasons: [String] = [], score: Score? = nil, gates: [GateResult] = []
  ) {
    self.outcome = outcome
    self.exitStatus = exitStatus
    self.schema = schema
    self.policy = policy
    self.inputs = inputs
    self.summary = summary
    self.rules = rules
    self.descriptions = descriptions
    self.findings = findings
    self.groups = groups
    self.omitted = omitted
    self.reasons = reasons
    self.score = score
    self.gates = gates
  }

  /// Which stream schema judged, and how it was chosen.
  public struct SchemaChoice: Sendable, Hashable {
    /// What `--schema` calls it.
    public var name: String
    /// Major, minor, patch.
    public var version: String
    /// True where no schema was given and this one fitted best.
    public var picked: Bool
    /// How many kinds of event in the sample this schema knows, of how many; 0 of 0 when given.
    public var knownEvents: Int
    /// How many kinds of event the sample held.
    public var sampledEvents: Int

    /// Takes every property as it is.
    public init(
      name: String, version: String, picked: Bool, knownEvents: Int = 0, sampledEvents: Int = 0
    ) {
      self.name = name
      self.version = version
      self.picked = picked
      self.knownEvents = knownEvents
      self.sampledEvents = sampledEvents
    }
  }

  /// One file (or standard input) that was read.
  public struct InputSummary: Sendable, Hashable {
    /// As it was given; `-` for standard input.
    public var path: String
    /// Bytes read, after decompression.
    public var bytes: Int
    /// JSON objects read.
    public var records: Int
    /// Records that the schema knows as events.
    public var events: Int
    /// Runs that have an event in this input.
    public var runs: Int
    /// Why the input could not be read to its end, or nil.
    public var problem: String?

    /// Takes every property as it is.
    public init(
      path: String, bytes: Int = 0, records: Int = 0, events: Int = 0, runs: Int = 0,
      problem: String? = nil
    ) {
      self.path = path
      self.bytes = bytes
      self.records = records
      self.events = events
      self.runs = runs
      self.problem = problem
    }
  }

  /// Counts over all inputs; always whole, whatever was listed.
  public struct Summary: Sendable, Hashable {
    /// Findings that fail the check.
    public var errors = 0
    /// Findings that fail it only where asked for.
    public var warnings = 0
    /// Findings that never fail it.
    public var notes = 0
    /// Findings that somebody accepted; counted here and nowhere else.
    public var accepted = 0
    /// Findings by rule id.
    public var byRule: [String: Int] = [:]
    /// Distinct runs over all inputs.
    public var runs = 0
    /// Runs that were cut by the edges of a window and judged only in part.
    public var partialRuns = 0
    /// Lines that were no JSON object, blank lines not counted.
    public var otherLines = 0

    /// Nothing counted yet.
    public init() {}
  }
}

/// What one rule came to.
public struct RuleResult: Sendable, Hashable {
  /// `family/name`.
  public var id: String
  /// Inconclusive where it had nothing to judge.
  public var outcome: Outcome
  /// How often it had something to judge.
  public var checked: Int
  /// How often it was broken.
  public var failed: Int

  /// Takes every property as it is.
  public init(id: String, outcome: Outcome, checked: Int, failed: Int) {
    self.id = id
    self.outcome = outcome
    self.checked = checked
    self.failed = failed
  }
}
