import AgentLogJSON
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2024-11-15", 20_042), ("1969-12-31", -1),
    ("0000-03-01", -719_468), ("0000-01-01", -719_528), ("9999-12-31", 2_932_896),
  ])
  func `a day is its number since 1970`(text: String, days: Int) throws {
    let date = try #require(CivilDate(text.utf8))
    #expect(date.daysSince1970 == days)
    #expect(CivilDate(daysSince1970: days) == date)
  }

  @Test func `every day of 800 years follows the one before`() {
    var date = CivilDate(daysSince1970: -150_000)
    for days in -149_999...150_000 {
      let next = CivilDate(daysSince1970: days)
      guard next.daysSince1970 == days, next > date,
        CivilDate(year: next.year, month: next.month, day: next.day) != nil
      else {
        Issue.record("day \(days) is \(next)")
        return
      }
      date = next
    }
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "2024-01-32",
    "2024-06-31",
    "2024-1-1", "24-01-01", "2024/01/01", "2024-01-01T", "",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CivilDate(text.utf8) == nil)
  }
}
