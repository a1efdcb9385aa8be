package import AgentLogJSON

/// What people have said about items: attested that they hold, or accepted that they do not. A
/// statement counts through the day that it names.
package struct Statements: Sendable {
  package var attestations: [Attestation]
  package var waivers: [ItemWaiver]
  /// Decides what has expired.
  package var today: CivilDate

  package init(attestations: [Attestation] = [], waivers: [ItemWaiver] = [], today: CivilDate) {
    self.attestations = attestations
    self.waivers = waivers
    self.today = today
  }

  /// The statement about an item that counts longest.
  func attestation(of item: String) -> Attestation? {
    attestations.filter { $0.item == item }.max { $0.expires < $1.expires }
  }

  func waiver(of item: String) -> ItemWaiver? {
    waivers.filter { $0.item == item }.max { $0.expires < $1.expires }
  }
}

/// A named, dated statement that an item holds.
package struct Attestation: Sendable, Hashable {
  package var item: String
  /// Who says so.
  package var by: String
  /// When it was said.
  package var date: CivilDate
  package var expires: CivilDate
  package var statement: String
  /// Where that can be looked up.
  package var link: String?

  package init(
    item: String, by: String, date: CivilDate, expires: CivilDate, statement: String,
    link: String? = nil
  ) {
    self.item = item
    self.by = by
    self.date = date
    self.expires = expires
    self.statement = statement
    self.link = link
  }
}

/// Somebody accepts that an item is not passed.
package struct ItemWaiver: Sendable, Hashable {
  package var item: String
  package var reason: String
  package var owner: String
  package var expires: CivilDate

  package init(item: String, reason: String, owner: String, expires: CivilDate) {
    self.item = item
    self.reason = reason
    self.owner = owner
    self.expires = expires
  }
}
