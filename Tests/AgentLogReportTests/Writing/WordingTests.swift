import Testing

@testable import AgentLogReport

@Suite struct WordingTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1,000"), (18_920, "18,920"), (1_234_567, "1,234,567"),
    (-1_000, "-1,000"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func `numbers have thousands separators`(_ number: Int, _ expected: String) {
    #expect(Wording.number(number) == expected)
  }

  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1.0 kB"), (7_931_204, "7.9 MB"),
    (999_949, "999.9 kB"), (999_950, "1.0 MB"), (1_999_999_999, "2.0 GB"),
    (5_000_000_000_000, "5.0 TB"),
  ])
  func `sizes are rounded to one decimal`(_ bytes: Int, _ expected: String) {
    #expect(Wording.bytes(bytes) == expected)
  }

  @Test(arguments: [
    (0.0001, "under 0.01 s"), (0.0213, "0.02 s"), (9.994, "9.99 s"), (12.34, "12.3 s"),
    (125.4, "125 s"), (-1, "? s"), (.nan, "? s"), (.infinity, "? s"),
  ])
  func `seconds are as exact as one cares`(_ seconds: Double, _ expected: String) {
    #expect(Wording.seconds(seconds) == expected)
  }

  @Test func `one is not many, and lists end with and`() {
    #expect(Wording.count(1, "run") == "1 run")
    #expect(Wording.count(2, "run") == "2 runs")
    #expect(Wording.count(0, "line was", "lines were") == "0 lines were")
    #expect(
      [[], ["a"], ["a", "b"], ["a", "b", "c"]].map(Wording.list) == [
        "", "a", "a and b", "a, b and c",
      ])
  }
}
