/// Which code points are the same where case does not count: simple case folding, statuses C and S
/// of Unicode's CaseFolding.txt, as ECMA-262 (`u`) and RE2 both want.
enum CaseFolding {
  /// The other members of a scalar's class, for all that have some. Found once, when a pattern
  /// first folds something beyond ASCII: about 125,000 look-ups.
  static let others: [UInt32: [UInt32]] = {
    var partners: [UInt32: Set<UInt32>] = [:]
    func join(_ left: UInt32, _ right: UInt32) {
      let all = (partners[left] ?? [left]).union(partners[right] ?? [right])
      for member in all { partners[member] = all }
    }
    // Nothing beyond has case.
    for value: UInt32 in 0..<0x1F000 {
      // The dotted and the dotless i fold only in Turkish.
      guard value != 0x130, value != 0x131, let scalar = Unicode.Scalar(value),
        scalar.properties.changesWhenCaseMapped
      else { continue }
      if let lower = single(scalar.properties.lowercaseMapping) { join(value, lower) }
      if let upper = single(scalar.properties.uppercaseMapping) { join(value, upper) }
    }
    // Folds of status S that no mapping of one character tells.
    join(0x390, 0x1FD3)
    join(0x3B0, 0x1FE3)
    join(0xFB05, 0xFB06)
    join(0xDF, 0x1E9E)
    return partners.filter { $0.value.count > 1 }.mapValues { $0.sorted() }
  }()

  private static let sorted = others.keys.sorted()

  /// The scalar of a mapping that is only one.
  private static func single(_ mapping: String) -> UInt32? {
    let scalars = mapping.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return nil }
    return first.value
  }

  /// Scalars with a partner in a range, and these partners.
  static func partners(in range: ScalarRange) -> [ScalarRange] {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < range.low { low = middle + 1 } else { high = middle }
    }
    var result: [ScalarRange] = []
    while low < sorted.count, sorted[low] <= range.high {
      for other in others[sorted[low]] ?? [] { result.append(ScalarRange(other, other)) }
      low += 1
    }
    return result
  }
}

extension ScalarSet {
  /// This and all that differs from it in case only.
  var closedOverCase: ScalarSet {
    var result = ranges
    for range in ranges {
      if range.low < 0x80 {
        Self.foldASCII(ScalarRange(range.low, min(range.high, 0x7F)), &result)
      }
      if range.high >= 0x80, range != ScalarRange(0x80, Self.last) {
        result += CaseFolding.partners(in: ScalarRange(max(range.low, 0x80), range.high))
      }
    }
    return ScalarSet(result)
  }

  private static func foldASCII(_ range: ScalarRange, _ result: inout [ScalarRange]) {
    func shift(_ low: UInt32, _ high: UInt32, by: Int32) {
      let from = max(range.low, low)
      let to = min(range.high, high)
      guard from <= to else { return }
      result.append(
        ScalarRange(UInt32(Int32(from) + by), UInt32(Int32(to) + by)))
    }
    shift(0x41, 0x5A, by: 32)
    shift(0x61, 0x7A, by: -32)
    // The Kelvin sign and the long s.
    for (letter, partner): (UInt32, UInt32) in [(0x6B, 0x212A), (0x73, 0x17F)]
    where (range.low...range.high).contains(letter)
      || (range.low...range.high).contains(letter - 32)
    {
      result.append(ScalarRange(partner, partner))
    }
  }
}
