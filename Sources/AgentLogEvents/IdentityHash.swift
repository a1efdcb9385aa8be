package import AgentLogJSON

/// 64-bit hashes of ids: seeded anew in each process, so that nobody can write a log whose ids
/// collide. No result depends on the seed: it decides places in tables, never order.
package struct IdentityHash: Sendable {
  private let first: UInt64
  private let second: UInt64

  package init() {
    var generator = SystemRandomNumberGenerator()
    first = generator.next() | 1
    second = generator.next() | 1
  }

  /// Equal ids give equal hashes; different ones the same with probability 2⁻⁶⁴. O(n).
  package func hash(_ bytes: PaddedBytes, _ range: Range<Int>) -> UInt64 {
    var state = first ^ UInt64(truncatingIfNeeded: range.count)
    var index = range.lowerBound
    let end = range.upperBound
    // Sixteen bytes a multiplication; both halves are keyed, so that neither can cancel the other.
    while end &- index > 16 {
      state = mix(state ^ bytes.long(index), second ^ bytes.long(index &+ 8))
      index &+= 16
    }
    let rest = end &- index
    let low = rest >= 8 ? bytes.long(index) : masked(bytes.long(index), rest)
    let high = rest > 8 ? masked(bytes.long(index &+ 8), rest &- 8) : 0
    return mix(mix(state ^ low, second ^ high), first)
  }

  /// The first bytes of a word, at most eight.
  @inline(__always)
  private func masked(_ word: UInt64, _ count: Int) -> UInt64 {
    count >= 8 ? word : word & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
  }

  @inline(__always)
  private func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
