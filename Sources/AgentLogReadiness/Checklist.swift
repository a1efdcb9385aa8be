package import AgentLogFindings

/// Items with evidence: one file of `Checklists/`, loaded and checked. Immutable.
package struct Checklist: Sendable {
  package var name: String
  package var version: String
  package var title: String
  package var description: String
  package var source: String
  /// From the best on; the last one begins at 0, so that every score has one.
  package var bands: [Band]
  /// The index of the best band that can be had while a critical item fails.
  package var cappedBand: Int
  package var items: [Item]

  /// From a score on, what it is called and what to do.
  package struct Band: Sendable, Hashable {
    package var name: String
    /// In tenths of a percent.
    package var from: Int
    package var advice: String

    package init(name: String, from: Int, advice: String) {
      self.name = name
      self.from = from
      self.advice = advice
    }
  }

  /// One thing that must hold.
  package struct Item: Sendable {
    package var id: String
    package var title: String
    package var why: String
    package var remedy: String
    package var impact: ScoreItem.Impact
    package var complexity: ScoreItem.Complexity
    /// Events of which one must occur for the item to have a meaning; empty for always.
    package var appliesToEvents: [String]
    /// All that is said for the schema at hand must hold.
    package var evidence: [Evidence]
    /// What somebody has to state where nothing can show it; nil where no statement counts.
    package var attested: String?

    package init(
      id: String, title: String, why: String = "", remedy: String = "",
      impact: ScoreItem.Impact, complexity: ScoreItem.Complexity = .low,
      appliesToEvents: [String] = [], evidence: [Evidence] = [], attested: String? = nil
    ) {
      self.id = id
      self.title = title
      self.why = why
      self.remedy = remedy
      self.impact = impact
      self.complexity = complexity
      self.appliesToEvents = appliesToEvents
      self.evidence = evidence
      self.attested = attested
    }
  }

  package init(
    name: String, version: String = "1.0.0", title: String = "", description: String = "",
    source: String = "", bands: [Band], cappedBand: Int, items: [Item]
  ) {
    self.name = name
    self.version = version
    self.title = title
    self.description = description
    self.source = source
    self.bands = bands
    self.cappedBand = cappedBand
    self.items = items
  }
}
