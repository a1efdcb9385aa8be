/// What a pass counted, in the form that evidence asks for. Holds counts and names of schemas, and
/// nothing of the log.
package struct StreamFacts: Sendable {
  /// The schema's name; nil where none fits.
  package var schema: String?
  /// The events that the schema knows.
  package var schemaEvents: Set<String> = []
  package var lines = 0
  package var records = 0
  package var knownEvents = 0
  package var runs = 0
  /// Rows of each event of the schema.
  package var rows: [String: Int] = [:]
  /// What every site counted, sites that found nothing too.
  package var tallies: [Tally] = []
  /// How often each rule in force had something to judge.
  package var checked: [String: Int] = [:]
  /// Rules that were not judged to the end.
  package var cutShort: Set<String> = []
  package var policy: PolicyFacts?

  package init() {}

  /// Findings of one rule about one field of one event.
  package struct Tally: Sendable {
    package var rule: String
    package var event: String?
    /// With indices as `*`.
    package var pointer: String
    /// That count.
    package var failed: Int
    /// That somebody accepted by a waiver or a baseline.
    package var accepted: Int
    /// How often exactly this was judged, where that is known.
    package var checked: Int?

    package init(
      rule: String, event: String?, pointer: String, failed: Int, accepted: Int,
      checked: Int? = nil
    ) {
      self.checked = checked
      self.rule = rule
      self.event = event
      self.pointer = pointer
      self.failed = failed
      self.accepted = accepted
    }
  }

  /// What a policy says.
  package struct PolicyFacts: Sendable {
    /// It was given, and is not the default.
    package var isOwn: Bool
    package var properties: Set<Evidence.PolicyProperty>

    package init(isOwn: Bool, properties: Set<Evidence.PolicyProperty>) {
      self.isOwn = isOwn
      self.properties = properties
    }
  }
}
