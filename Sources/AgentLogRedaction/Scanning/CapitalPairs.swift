import AgentLogJSON

/// Words that begin with two capitals and two digits, as account numbers with a country do.
enum CapitalPairs {
  /// No account number has fewer digits.
  static let leastDigits = 8

  /// The next of them at or behind `start`. O(bytes), sixteen at a time.
  static func next(_ bytes: PaddedBytes, from start: Int, to end: Int) -> Int? {
    var index = start
    while index &+ 4 <= end {
      let first = capitals(bytes.vector(index)) & capitals(bytes.vector(index &+ 1))
      var found = first & Vectors.digits(bytes.vector(index &+ 2))
      found = found & Vectors.digits(bytes.vector(index &+ 3))
      let lane = Vectors.firstLane(found)
      index &+= lane
      if lane == 16 { continue }
      guard index &+ 4 <= end else { return nil }
      if index == start || !isWord(bytes[index &- 1]) { return index }
      index &+= 1
    }
    return nil
  }

  @inline(__always)
  private static func capitals(_ vector: SIMD16<UInt8>) -> SIMD2<UInt64> {
    let letter = vector &- SIMD16<UInt8>(repeating: 0x41)
    let isCapital: SIMDMask<SIMD16<Int8>> = letter .<= SIMD16<UInt8>(repeating: 25)
    return unsafeBitCast(isCapital, to: SIMD2<UInt64>.self)
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 <= 25
  }
}
