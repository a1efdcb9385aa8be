/// Times written as a number since 1970-01-01T00:00:00Z.
package enum Epoch {
  /// What the number may count.
  package struct Units: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let seconds = Units(rawValue: 1)
    package static let milliseconds = Units(rawValue: 2)
    package static let microseconds = Units(rawValue: 4)
    package static let nanoseconds = Units(rawValue: 8)

    /// The unit of that name (`seconds`, `milliseconds`, `microseconds`, `nanoseconds`), or nil.
    package init?(name: String) {
      switch name {
      case "seconds": self = .seconds
      case "milliseconds": self = .milliseconds
      case "microseconds": self = .microseconds
      case "nanoseconds": self = .nanoseconds
      default: return nil
      }
    }
  }

  /// Nanoseconds since 1970, saturating; nil where the number is none of the allowed units.
  ///
  /// One allowed unit is taken at its word up to the year 5138. Among several the magnitude decides,
  /// as today's times lie a factor of 1,000 apart: seconds below 10^11, milliseconds below 10^14,
  /// microseconds below 10^17, nanoseconds from there on.
  package static func nanoseconds(_ value: Int64, _ units: Units) -> Int64? {
    guard let power = power(units, fits: { value.magnitude < $0 }) else { return nil }
    let (product, overflow) = value.multipliedReportingOverflow(by: scales[power / 3])
    return overflow ? (value < 0 ? .min : .max) : product
  }

  /// The same for a number as written, exact to the nanosecond; digits below are cut off.
  package static func nanoseconds(_ number: ExactNumber, _ units: Units) -> Int64? {
    let fits = { (limit: UInt64) in
      // The limits are powers of ten, so the whole part decides; saturation is beyond them all.
      number.scaled(byPowerOfTen: 0).magnitude < limit
    }
    guard let power = power(units, fits: fits) else { return nil }
    return number.scaled(byPowerOfTen: power)
  }

  /// The same for a number in a range of bytes; nil also where it is no number.
  package static func nanoseconds(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ units: Units
  ) -> Int64? {
    ExactNumber(bytes, range).flatMap { nanoseconds($0, units) }
  }

  /// Nanoseconds in a nanosecond, a microsecond, a millisecond, a second.
  private static let scales: [Int64] = [1, 1_000, 1_000_000, 1_000_000_000]

  /// The power of ten from the unit to nanoseconds.
  private static func power(_ units: Units, fits: (UInt64) -> Bool) -> Int? {
    switch units {
    case .seconds: return fits(100_000_000_000) ? 9 : nil
    case .milliseconds: return fits(100_000_000_000_000) ? 6 : nil
    case .microseconds: return fits(100_000_000_000_000_000) ? 3 : nil
    case .nanoseconds: return 0
    default: break
    }
    if fits(100_000_000_000) { return units.contains(.seconds) ? 9 : nil }
    if fits(100_000_000_000_000) { return units.contains(.milliseconds) ? 6 : nil }
    if fits(100_000_000_000_000_000) { return units.contains(.microseconds) ? 3 : nil }
    return units.contains(.nanoseconds) ? 0 : nil
  }
}
