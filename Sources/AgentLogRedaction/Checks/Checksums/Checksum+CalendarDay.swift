import AgentLogJSON

extension Checksum {
  /// Whether groups of digits are a day as people write it: year-month-day, day-month-year or
  /// month-day-year, the year of four digits or two, between 1850 and 2199.
  static func calendarDay(_ groups: [[UInt8]]) -> Bool {
    guard groups.count == 3 else { return false }
    let numbers = groups.map { remainder($0, 100_000) }
    func isDay(_ year: Int, _ month: Int, _ day: Int, _ digits: Int) -> Bool {
      let year = digits == 2 ? 2000 + year : year
      return (digits == 2 || digits == 4) && (1850...2199).contains(year)
        && CivilDate(year: year, month: month, day: day) != nil
    }
    let (first, last) = (groups[0].count, groups[2].count)
    if first == 4 { return isDay(numbers[0], numbers[1], numbers[2], first) }
    return isDay(numbers[2], numbers[1], numbers[0], last)
      || isDay(numbers[2], numbers[0], numbers[1], last)
  }
}
