@testable import AgentLogRedaction
import Testing

@Suite struct `Days as people write them` {
  private func isDay(_ text: String) -> Bool {
    Checksum.calendarDay(text.split(separator: "-").map { Checksum.digits($0.utf8) })
  }

  @Test(arguments: [
    "1990-05-21", "21-05-1990", "05-21-1990", "5-1-90", "29-02-2000", "31-12-1899", "1-1-19",
  ])
  func `a day that was or may be`(text: String) { #expect(isDay(text)) }

  @Test(arguments: ["1990-13-45", "31-02-1990", "29-02-1900", "1990-05", "0-5-1990", ""])
  func `no such day`(text: String) { #expect(!isDay(text)) }
}
