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

  /// Where the scalars with a partner stand beyond ASCII, and others between them. A set that holds
  /// all of these or none needs no look-up.
  static let blocks: [ScalarRange] = [
    ScalarRange(0xB5, 0xB5), ScalarRange(0xC0, 0x2AF), ScalarRange(0x345, 0x58F),
    ScalarRange(0x10A0, 0x10FF), ScalarRange(0x13A0, 0x13FF), ScalarRange(0x1C80, 0x1CBF),
    ScalarRange(0x1D79, 0x1D8E), ScalarRange(0x1E00, 0x1FFF), ScalarRange(0x2126, 0x2188),
    ScalarRange(0x24B6, 0x24E9), ScalarRange(0x2C00, 0x2D2D), ScalarRange(0xA640, 0xA7FF),
    ScalarRange(0xAB53, 0xABBF), ScalarRange(0xFB00, 0xFB17), ScalarRange(0xFF21, 0xFF5A),
    ScalarRange(0x10400, 0x1E943),
  ]

  /// The partners of one letter of Latin-1 whose only partner stands 32 places from it, which
  /// words of European languages need; nil for all others.
  static func latinPartners(of range: ScalarRange) -> [ScalarRange]? {
    guard range.low == range.high, (0xC0...0xFE).contains(range.low) else { return nil }
    // A with a ring, the two signs, sharp s.
    if [0xC5, 0xE5, 0xD7, 0xF7, 0xDF].contains(range.low) { return nil }
    let partner = range.low < 0xE0 ? range.low + 32 : range.low - 32
    return [ScalarRange(partner, partner)]
  }

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
    for range in ranges where range.low < 0x80 {
      Self.foldASCII(ScalarRange(range.low, min(range.high, 0x7F)), &result)
    }
    // All that is not ASCII stays so.
    if ranges.contains(ScalarRange(0x80, Self.last)) { return ScalarSet(result) }
    let held = CaseFolding.blocks.count { block in ranges.contains { $0.holds(block) } }
    if held == CaseFolding.blocks.count {
      // The Kelvin sign and the long s fold to letters of ASCII, nothing else does.
      result += [ScalarRange(0x4B, 0x4B), ScalarRange(0x6B, 0x6B)]
      result += [ScalarRange(0x53, 0x53), ScalarRange(0x73, 0x73)]
      return ScalarSet(result)
    }
    let touches = CaseFolding.blocks.contains { block in
      ranges.contains { $0.low <= block.high && block.low <= $0.high }
    }
    guard touches else { return ScalarSet(result) }
    for range in ranges where range.high >= 0x80 {
      if let partners = CaseFolding.latinPartners(of: range) {
        result += partners
        continue
      }
      result += CaseFolding.partners(in: ScalarRange(max(range.low, 0x80), range.high))
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

extension ScalarRange {
  fileprivate func holds(_ other: ScalarRange) -> Bool { low <= other.low && other.high <= high }
}
