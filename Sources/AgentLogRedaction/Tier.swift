/// How sure it is that a match is what its detector says.
package enum Tier: String, Sendable, Hashable, CaseIterable, Comparable {
  /// A reserved example: a documentation address, a vendor's published sample.
  case placeholder
  /// Worth knowing, seldom a leak: a private address, a name inside an id.
  case informational
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
    case .contextual: 2
    case .structural: 3
    case .verified: 4
    }
  }
}
