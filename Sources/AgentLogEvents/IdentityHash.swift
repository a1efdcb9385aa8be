public import AgentLogJSON

/// 64-bit hashes of ids: seeded anew in each process, so that nobody can write a log whose ids
/// collide. No result depends on the seed: it decides places in tables, never order.
@usableFromInline
package struct IdentityHash: Sendable {
  @usableFromInline let first: UInt64
  @usableFromInline let second: UInt64

  package init() {
    var generator = SystemRandomNumberGenerator()
    first = generator.next() | 1
    second = generator.next() | 1
  }

  /// Equal ids give equal hashes; different ones the same with probability 2⁻⁶⁴. O(n).
  @inlinable
  package func hash(_ bytes: PaddedBytes, _ range: Range<Int>) -> UInt64 {
    var index = range.lowerBound
    let end = range.upperBound
    let count = end &- index
    // Spread over all bits, so that no byte of the id can make up for another length.
    var state = first &+ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    if count >= 16 {
      // Sixteen bytes a multiplication; both halves are keyed, so that neither can cancel the
      // other. The last sixteen may overlap those before: how many, the count says.
      while end &- index > 16 {
        state = mix(state ^ bytes.long(index), second ^ bytes.long(index &+ 8))
        index &+= 16
      }
      return mix(state ^ bytes.long(end &- 16), second ^ bytes.long(end &- 8))
    }
    if count >= 8 { return mix(state ^ bytes.long(index), second ^ bytes.long(end &- 8)) }
    let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
    return mix(state ^ bytes.long(index) & mask, second)
  }

  @inlinable @inline(__always)
  func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
