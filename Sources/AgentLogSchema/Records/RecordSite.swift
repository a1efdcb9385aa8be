import AgentLogEvents

/// Where a record can break a schema: what all its findings share, and how to say more about one.
struct RecordSite: Sendable {
  var finding: FindingSite
  var kind: Kind

  enum Kind: Sendable {
    /// A keyword: the compiled site, and for missing fields the field.
    case keyword(site: Int, field: Int)
    case unknownEvent
    /// The levels that would have been right.
    case level(String)
    /// A total within the record, by index.
    case count(Int)
  }
}
