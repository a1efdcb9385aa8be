/// How sure it is that a match is what its detector says.
package enum Tier: String, Sendable, Hashable, CaseIterable, Comparable {
  /// A reserved example: a documentation address, a vendor's published sample.
  case placeholder
  /// Worth knowing, seldom a leak: a private address, a name inside an id.
  case informational
  /// It has the form and, where there is one, the check digit, but nothing near it says so: of
  /// ordinary numbers as long at most one in ten does. What more have by chance is informational.
  case weak
  /// The words around it or its key say so.
  case contextual
  /// Its form says so.
  case structural
  /// Its checksum says so.
  case verified

  package static func < (left: Tier, right: Tier) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .placeholder: 0
    case .informational: 1
    case .weak: 2
    case .contextual: 3
    case .structural: 4
    case .verified: 5
    }
  }
}
