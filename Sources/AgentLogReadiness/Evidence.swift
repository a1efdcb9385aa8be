/// Something that a stream, a policy or a project shows by itself.
package struct Evidence: Sendable {
  /// The schemas under which it counts; empty for all.
  package var schemas: [String]
  package var kind: Kind
  /// So much has to be there before a pass says anything.
  package var minimum: Minimum

  package enum Kind: Sendable, Hashable {
    case rules(Rules)
    /// Each of these events occurs.
    case present([String])
    case policy(PolicyProperty)
    /// A file of the project, as a path or a pattern, that must exist and hold something.
    case file(String)
  }

  /// Rules that hold, for the most part at least.
  package struct Rules: Sendable, Hashable {
    /// Ids, or `leak/*` for a family.
    package var ids: [String]
    /// Only what is said of these fields; empty for all.
    package var fields: [String]
    /// Only what is said of these events; empty for all.
    package var events: [String]
    /// What part has to hold, in millionths.
    package var mostly: Int

    package init(
      ids: [String], fields: [String] = [], events: [String] = [], mostly: Int = 1_000_000
    ) {
      self.ids = ids
      self.fields = fields
      self.events = events
      self.mostly = mostly
    }
  }

  package struct Minimum: Sendable, Hashable {
    package var events: Int
    package var runs: Int

    package init(events: Int = 1, runs: Int = 0) {
      self.events = events
      self.runs = runs
    }
  }

  /// What a policy of the team's own can say. The safe default says it for anyone, so that it shows
  /// nothing about a team.
  package enum PolicyProperty: String, Sendable, CaseIterable {
    case argumentsNotStored = "arguments-not-stored"
    case fieldsRedacted = "fields-redacted"
    case alertsDeclared = "alerts-declared"
  }

  package init(schemas: [String] = [], kind: Kind, minimum: Minimum = Minimum()) {
    self.schemas = schemas
    self.kind = kind
    self.minimum = minimum
  }
}
