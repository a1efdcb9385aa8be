import Testing

@testable import AgentLogRedaction

@Suite struct `Texts that stand for masked values` {
  @Test(arguments: [
    ("[email:1]", true), ("[email]", false), ("[email:0]", true), ("[us-ssn:12]", true),
    ("[ipv4:3]", true),
    ("[email:12345678]", false), ("[email:]", false), ("[:1]", false), ("[Email:1]", false),
    ("[hunter2]", false), ("[4111111111111111]", false), ("[email:1", false), ("email:1]", false),
    ("[a b:1]", false), ("[]", false), ("[-a:1]", false), ("[deadbeef12345:1]", false),
    ("[\(String(repeating: "a", count: 70)):1]", false),
  ])
  func `are told from other brackets`(text: String, isOne: Bool) {
    let end = Array(text.utf8).withUnsafeBytes { MaskText.end($0, 0) }
    #expect((end == text.utf8.count) == isOne)
    // A policy takes each of them for redacted.
    if isOne { #expect(Array(text.utf8).withUnsafeBytes { Placeholder.fits($0) }) }
  }

  /// The part that a detector takes for a value stands between bars.
  @Test(arguments: [
    ("|[email:1]|", true), ("to |[email:1]| now", true), ("[|email:1|]", true),
    ("[email:|1|]", true), ("|[email:1],|", true), ("|<[email:1]> |", true),
    ("x=|a[key:1]bc|", true), ("|0|", true), ("|0.0|", true),
    ("|secret[email:1]|", false), ("[email:1] |hunter2|", false), ("|[email:1]hunter2|", false),
    ("|abc|", false), ("a|0|", false), ("|00|", false),
  ])
  func `cover a match of which next to nothing is left`(marked: String, isCovered: Bool) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let start = parts[0].utf8.count
    let text = Array(parts.joined().utf8)
    let covered = text.withUnsafeBytes {
      MaskText.covers(start..<start + parts[1].utf8.count, of: $0)
    }
    #expect(covered == isCovered)
  }

  @Test func `numbers are the value's own and end at the bound`() {
    let numbers = PlaceholderNumbers(most: 2)
    func number(_ name: String, _ value: String) -> Int? {
      Array(value.utf8).withUnsafeBytes { numbers.number(name, of: $0) }
    }
    #expect(number("email", "a") == 1)
    #expect(number("phone", "a") == 1)
    #expect(number("email", "a") == 1)
    #expect(number("email", "b") == nil, "the third value is beyond the bound")
    #expect(number("phone", "a") == 1)
    #expect(numbers.fresh("email") == 2)
  }
}
