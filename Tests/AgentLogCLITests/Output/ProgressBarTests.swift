import Testing

@testable import AgentLogCLI

@Suite struct ProgressBarTests {
  @Test func `a quick pass draws nothing and erases nothing`() {
    var bar = ProgressBar(columns: 80)
    #expect(bar.line(bytes: 10, expected: 20, elapsed: 0.1) == nil)
    #expect(bar.eraser == nil)
  }

  @Test func `share, rate and time left`() throws {
    var bar = ProgressBar(columns: 80)
    let drawn = bar.line(bytes: 500_000_000, expected: 2_000_000_000, elapsed: 0.5)
    let line = try #require(drawn)
    #expect(line.hasPrefix("\r\u{1B}[K"))
    #expect(line.contains(" 25%"))
    #expect(line.contains("[==========  "))
    #expect(line.hasSuffix("1.0 GB/s  2 s left"))
    #expect(bar.eraser == "\r\u{1B}[K")
  }

  @Test func `at most ten lines a second`() {
    var bar = ProgressBar(columns: 80)
    let drawn = (0...2000).filter {
      bar.line(bytes: $0, expected: nil, elapsed: Double($0) / 1000) != nil
    }
    #expect(drawn.count <= 18)
    #expect(drawn.count >= 15)
  }

  @Test func `without a size there is a rate but no bar`() throws {
    var bar = ProgressBar(columns: 80)
    let drawn = bar.line(bytes: 7_900_000, expected: nil, elapsed: 1)
    let line = try #require(drawn)
    #expect(line.hasSuffix("read 7.9 MB  7.9 MB/s"))
  }

  @Test(arguments: [10, 20, 30, 40, 80, 200])
  func `a line fits the terminal`(columns: Int) throws {
    var bar = ProgressBar(columns: columns)
    let drawn = bar.line(bytes: 999_999_999, expected: 123_456_789_012, elapsed: 100)
    let line = try #require(drawn)
    #expect(line.dropFirst(4).count < columns)
  }

  @Test(arguments: [
    (0.0, "0 s"), (0.2, "1 s"), (59.9, "1 min 0 s"), (61, "1 min 1 s"), (3660, "1 h 1 min"),
  ])
  func `durations are short`(seconds: Double, text: String) {
    #expect(ProgressBar.duration(seconds) == text)
  }

  @Test func `more read than expected is 100%, not more`() throws {
    var bar = ProgressBar(columns: 80)
    let drawn = bar.line(bytes: 30, expected: 20, elapsed: 1)
    let line = try #require(drawn)
    #expect(line.contains("100%"))
  }
}
