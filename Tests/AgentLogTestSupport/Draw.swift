/// What a fixed generator draws, so that a test draws the same each time.
package struct Draw: RandomNumberGenerator {
  private var state: UInt64

  /// - Parameter state: anything but 0.
  package init(state: UInt64 = 0x9E37_79B9_7F4A_7C15) { self.state = state }

  package mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
