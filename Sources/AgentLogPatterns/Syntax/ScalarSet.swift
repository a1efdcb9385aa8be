/// Code points from `low` to `high`, both included.
struct ScalarRange: Hashable, Sendable {
  var low: UInt32
  var high: UInt32

  init(_ low: UInt32, _ high: UInt32) {
    self.low = low
    self.high = high
  }
}

/// A set of code points: sorted ranges that neither overlap nor touch.
///
/// Union, inversion and comparison are linear in the number of ranges.
struct ScalarSet: Hashable, Sendable {
  private(set) var ranges: [ScalarRange] = []

  static let last: UInt32 = 0x10FFFF
  static let all = ScalarSet([ScalarRange(0, last)])

  init() {}

  /// Ranges in any order, which may overlap.
  init(_ unsorted: [ScalarRange]) {
    if unsorted.count < 2 {
      ranges = unsorted
      return
    }
    ranges.reserveCapacity(unsorted.count)
    for range in unsorted.sorted(by: { $0.low < $1.low }) {
      if let before = ranges.last, range.low <= before.high &+ 1 {
        if range.high > before.high { ranges[ranges.count - 1].high = range.high }
      } else {
        ranges.append(range)
      }
    }
  }

  init(scalars: [UInt32]) { self.init(scalars.map { ScalarRange($0, $0) }) }

  var isEmpty: Bool { ranges.isEmpty }

  /// The scalar of a set that has only one.
  var onlyScalar: UInt32? {
    ranges.count == 1 && ranges[0].low == ranges[0].high ? ranges[0].low : nil
  }

  /// Number of code points.
  var count: Int { ranges.reduce(0) { $0 + Int($1.high - $1.low) + 1 } }

  var scalars: [UInt32] { ranges.flatMap { Array($0.low...$0.high) } }

  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  var inverted: ScalarSet {
    var gaps: [ScalarRange] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.low > next { gaps.append(ScalarRange(next, range.low - 1)) }
      next = range.high + 1
    }
    if next <= Self.last { gaps.append(ScalarRange(next, Self.last)) }
    return ScalarSet(gaps)
  }

  /// O(log ranges).
  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].high < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].low <= scalar
  }

  func intersects(_ other: ScalarSet) -> Bool {
    var left = 0
    var right = 0
    while left < ranges.count, right < other.ranges.count {
      if ranges[left].high < other.ranges[right].low {
        left += 1
      } else if other.ranges[right].high < ranges[left].low {
        right += 1
      } else {
        return true
      }
    }
    return false
  }
}
