/// Points in time for people and logs. No locale, no time zone but UTC.
package enum UTCText {
  /// `2026-03-21 15:17:00` of nanoseconds since 1970.
  package static func of(_ nanoseconds: Int64) -> String {
    let (seconds, _) = divided(nanoseconds, by: 1_000_000_000)
    let (days, second) = divided(seconds, by: 86_400)
    let (year, month, day) = civil(days)
    return "\(year)-\(two(month))-\(two(day)) \(two(Int(second) / 3_600)):"
      + "\(two(Int(second) / 60 % 60)):\(two(Int(second) % 60))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Rounds down, so that times before 1970 are right.
  private static func divided(_ number: Int64, by divisor: Int64) -> (Int64, Int64) {
    let rest = number % divisor
    return rest < 0 ? (number / divisor - 1, rest + divisor) : (number / divisor, rest)
  }

  /// Days since 1970 to a date of the proleptic Gregorian calendar.
  private static func civil(_ days: Int64) -> (Int, Int, Int) {
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
