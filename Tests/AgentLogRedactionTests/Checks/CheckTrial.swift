@testable import AgentLogRedaction

/// Asks a check about a value in a text, as the scanner would.
struct CheckTrial {
  var check: Check
  var tier: Tier = .contextual

  init(_ check: Check) { self.check = check }

  /// - Parameters:
  ///   - text: the whole text.
  ///   - value: the sensitive part, as it first occurs; all of the text where it is nil.
  ///   - start: with what the match begins; the value where it is nil.
  ///   - keys: the keys above, the nearest last.
  func verdict(
    _ text: String, value: String? = nil, from start: String? = nil, keys: [String] = []
  ) -> Tier? {
    let bytes = Array(text.utf8)
    let found = value.flatMap { place(of: $0, in: bytes, after: 0) }
    guard let range = value == nil ? 0..<bytes.count : found else { return nil }
    let first = start.flatMap { place(of: $0, in: bytes, after: 0)?.lowerBound }
    return bytes.withUnsafeBytes { raw in
      let match = Match(
        text: raw, range: (first ?? range.lowerBound)..<range.upperBound, value: range,
        keys: keys.map { KeyWords($0) })
      return check.judge(match, tier)
    }
  }

  private func place(of part: String, in bytes: [UInt8], after: Int) -> Range<Int>? {
    let part = Array(part.utf8)
    guard part.count <= bytes.count else { return nil }
    for start in after...(bytes.count - part.count)
    where bytes[start..<(start + part.count)].elementsEqual(part) {
      return start..<(start + part.count)
    }
    return nil
  }
}
