/// What a checklist came to: the items, and the figure that sums them up.
///
/// The figure is for people who compare; the items are what decides.
public struct Score: Sendable, Hashable {
  /// The checklist's name.
  public var checklist: String
  /// Major, minor, patch of the checklist.
  public var version: String
  /// Passed weight over applicable weight in tenths of a percent; nil where no item applies.
  public var tenths: Int?
  /// The same with waived items as not passed; nil where nothing is waived, or no item applies.
  public var tenthsWithoutWaivers: Int?
  /// The name of the band.
  public var band: String
  /// What the band advises.
  public var advice: String
  /// Why the band is lower than the figure alone would have it.
  public var cap: String?
  /// In the order of the checklist.
  public var items: [ScoreItem]
  /// The item whose remedy lifts the score most for the work that it takes; nil where all passed.
  public var next: NextFix?
  /// What an earlier score of the same was, where a history was given.
  public var change: ScoreChange?
  /// The field by which ``rows`` are told apart.
  public var by: String?
  /// One for each value of that field, the lowest score first.
  public var rows: [ScoreRow]

  /// Takes every property as it is.
  public init(
    checklist: String, version: String, tenths: Int?, tenthsWithoutWaivers: Int? = nil,
    band: String, advice: String = "", cap: String? = nil, items: [ScoreItem],
    next: NextFix? = nil, change: ScoreChange? = nil, by: String? = nil, rows: [ScoreRow] = []
  ) {
    self.checklist = checklist
    self.version = version
    self.tenths = tenths
    self.tenthsWithoutWaivers = tenthsWithoutWaivers
    self.band = band
    self.advice = advice
    self.cap = cap
    self.items = items
    self.next = next
    self.change = change
    self.by = by
    self.rows = rows
  }

  /// How many items came to that.
  public func count(_ outcome: ScoreItem.Outcome) -> Int {
    items.reduce(0) { $0 + ($1.outcome == outcome ? 1 : 0) }
  }
}

/// One item of a checklist and what it came to.
public struct ScoreItem: Sendable, Hashable {
  /// What it came to. Only `passed` counts as passed.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    case passed, failed
    /// Too little to judge, or nobody has said it.
    case unknown
    /// The stream meets the checklist's own condition under which the item has no meaning.
    case notApplicable = "not-applicable"
    /// Somebody accepted that it is not passed.
    case waived
  }

  /// How much an item weighs.
  public enum Impact: String, Sendable, Hashable, CaseIterable {
    case critical, important, normal, low

    /// 40, 30, 20, 10, as the Instrumentation Score has it.
    public var weight: Int {
      switch self {
      case .critical: 40
      case .important: 30
      case .normal: 20
      case .low: 10
      }
    }
  }

  /// How much work the remedy is.
  public enum Complexity: String, Sendable, Hashable, CaseIterable {
    case low, medium, high

    /// By what the gain is divided where remedies are compared.
    public var effort: Int {
      switch self {
      case .low: 1
      case .medium: 2
      case .high: 3
      }
    }
  }

  /// Unique in its checklist: `ids-on-every-event`.
  public var id: String
  /// What must hold, in a few words.
  public var title: String
  /// What it came to.
  public var outcome: Outcome
  /// How much it weighs.
  public var impact: Impact
  /// How much work the remedy is.
  public var complexity: Complexity
  /// What the outcome rests on, in one sentence that a reader can verify in the log.
  public var why: String
  /// What to do where it is not passed.
  public var remedy: String
  /// Whose word it rests on, where it rests on somebody's.
  public var statement: Statement?

  /// Takes every property as it is.
  public init(
    id: String, title: String, outcome: Outcome, impact: Impact, complexity: Complexity,
    why: String, remedy: String, statement: Statement? = nil
  ) {
    self.id = id
    self.title = title
    self.outcome = outcome
    self.impact = impact
    self.complexity = complexity
    self.why = why
    self.remedy = remedy
    self.statement = statement
  }

  /// A named, dated word of somebody: an attestation or a waiver.
  public struct Statement: Sendable, Hashable {
    /// Who says so.
    public var by: String
    /// The last day on which it counts, `YYYY-MM-DD`.
    public var expires: String
    /// Where more is to be read.
    public var link: String?

    /// Takes every property as it is.
    public init(by: String, expires: String, link: String? = nil) {
      self.by = by
      self.expires = expires
      self.link = link
    }
  }
}

/// The remedy to begin with.
public struct NextFix: Sendable, Hashable {
  /// The item's id.
  public var item: String
  /// By how many tenths of a percent it lifts the score.
  public var gain: Int

  /// Takes every property as it is.
  public init(item: String, gain: Int) {
    self.item = item
    self.gain = gain
  }
}

/// How a score compares with earlier ones of the same.
public struct ScoreChange: Sendable, Hashable {
  /// The day of the score before this one.
  public var day: String
  /// What it was, in tenths of a percent; nil where it could not be told.
  public var tenths: Int?
  /// The day of the first score that is known, where that is another one.
  public var firstDay: String?
  /// What it was.
  public var firstTenths: Int?

  /// Takes every property as it is.
  public init(day: String, tenths: Int?, firstDay: String? = nil, firstTenths: Int? = nil) {
    self.day = day
    self.tenths = tenths
    self.firstDay = firstDay
    self.firstTenths = firstTenths
  }
}

/// The score of what one agent, or one service, logged.
public struct ScoreRow: Sendable, Hashable {
  /// The value of the field, safe to publish.
  public var value: String
  /// Events of the schema.
  public var events: Int
  /// Runs that began with the value.
  public var runs: Int
  /// The score in tenths of a percent.
  public var tenths: Int?
  /// The name of the band.
  public var band: String
  /// Items passed.
  public var passed: Int
  /// Items failed.
  public var failed: Int
  /// Items that could not be told.
  public var unknown: Int
  /// Ids of failed items, critical ones first.
  public var failedItems: [String]
  /// What an earlier score of the same value was.
  public var change: ScoreChange?

  /// Takes every property as it is.
  public init(
    value: String, events: Int, runs: Int, tenths: Int?, band: String, passed: Int, failed: Int,
    unknown: Int, failedItems: [String], change: ScoreChange? = nil
  ) {
    self.value = value
    self.events = events
    self.runs = runs
    self.tenths = tenths
    self.band = band
    self.passed = passed
    self.failed = failed
    self.unknown = unknown
    self.failedItems = failedItems
    self.change = change
  }
}

/// One thing that the exit status was made to depend on.
public struct GateResult: Sendable, Hashable {
  /// What was asked: `item ids-on-every-event`, `score of at least 80`.
  public var gate: String
  /// Whether it holds.
  public var outcome: Outcome
  /// Why, in one sentence without a final full stop.
  public var why: String

  /// Takes every property as it is.
  public init(gate: String, outcome: Outcome, why: String) {
    self.gate = gate
    self.outcome = outcome
    self.why = why
  }
}
