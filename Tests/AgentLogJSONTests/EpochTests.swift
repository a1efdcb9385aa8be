import AgentLogJSON
import Testing

@Suite struct EpochTests {
  private func read(_ text: String, _ units: Epoch.Units) -> Int64? {
    withPadded(text.utf8) { Epoch.nanoseconds($0, 0..<$0.count, units) }
  }

  @Test(
    arguments: [
      ("1731701530", 1_731_701_530_000_000_000), ("1731701530.123456", 1_731_701_530_123_456_000),
      ("1731701530.1234567891", 1_731_701_530_123_456_789),
      ("1.7317015305e9", 1_731_701_530_500_000_000),
      ("1731701530123", 1_731_701_530_123_000_000), ("1731701530123.5", 1_731_701_530_123_500_000),
      ("1731701530123456", 1_731_701_530_123_456_000),
      ("1731701530123456789", 1_731_701_530_123_456_789),
      ("-1.5", -1_500_000_000), ("0", 0), ("1e400", .max), ("-1e30", .min), ("99999999999", .max),
    ] as [(String, Int64)])
  func `the magnitude tells the unit`(text: String, nanoseconds: Int64) {
    #expect(
      read(text, [.seconds, .milliseconds, .microseconds, .nanoseconds]) == nanoseconds)
    if let value = Int64(text) {
      #expect(
        Epoch.nanoseconds(value, [.seconds, .milliseconds, .microseconds, .nanoseconds])
          == nanoseconds)
    }
  }

  @Test func `only the allowed units count`() {
    #expect(read("1731701530123", .seconds) == nil)
    #expect(read("1731701530", .seconds) == 1_731_701_530_000_000_000)
    #expect(read("1731701530123456", [.seconds, .milliseconds, .nanoseconds]) == nil)
    #expect(read("1731701530", [.milliseconds, .nanoseconds]) == nil)
    #expect(read("1731701530", []) == nil)
  }

  @Test func `one allowed unit is taken at its word`() {
    #expect(read("5", .milliseconds) == 5_000_000)
    #expect(read("5", .nanoseconds) == 5)
    #expect(Epoch.nanoseconds(5, .microseconds) == 5_000)
  }

  @Test func `what is no number is no time`() {
    #expect(read("soon", .seconds) == nil)
    #expect(read("", .nanoseconds) == nil)
  }

  @Test func `units have names`() {
    #expect(Epoch.Units(name: "milliseconds") == .milliseconds)
    #expect(Epoch.Units(name: "fortnights") == nil)
  }
}
