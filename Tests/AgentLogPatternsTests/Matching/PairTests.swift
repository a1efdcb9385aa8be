import AgentLogPatterns
import AgentLogTestSupport
import Testing

/// Pairs of pattern and input with what Python's `re` says of them; `Expectations/prepare.py`
/// renews the file.
struct Pair: Sendable {
  var id: String
  var syntax: Pattern.Syntax
  var pattern: String
  var input: String
  /// Nil where nothing matches.
  var groups: [Range<Int>?]?

  static func all() throws -> [Pair] {
    let path = "Tests/AgentLogPatternsTests/Expectations/pairs.tsv"
    let text = String(decoding: try Corpora.committed(path), as: UTF8.self)
    return text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Pair(
        id: fields[0], syntax: fields[1] == "ecma" ? .ecma262 : .re2, pattern: plain(fields[2]),
        input: plain(fields[3]), groups: fields[4] == "none" ? nil : ranges(fields[4]))
    }
  }

  /// Undoes `\u{…}`.
  private static func plain(_ text: String) -> String {
    var result = ""
    var pieces = text.split(separator: "\\u{", omittingEmptySubsequences: false)[...]
    result += pieces.removeFirst()
    for piece in pieces {
      let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      let scalar = UInt32(parts[0], radix: 16).flatMap(Unicode.Scalar.init)
      result.unicodeScalars.append(scalar ?? "\u{FFFD}")
      result += parts[1]
    }
    return result
  }

  private static func ranges(_ text: String) -> [Range<Int>?] {
    text.split(separator: " ").map { group in
      let ends = group.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 ? ends[0]..<ends[1] : nil
    }
  }
}

@Suite struct PairTests {
  /// The cache as it is, one that is emptied all the time, and none at all.
  private static let cacheLimits = [256 << 10, 700, 0]

  @Test func `what matches is what Python says, with any cache`() throws {
    let pairs = try Pair.all()
    #expect(pairs.count { $0.id.hasPrefix("hand") } >= 500)
    var wrong: [String] = []
    for pair in pairs {
      let pattern = try Pattern(pair.pattern, syntax: pair.syntax)
      for limit in Self.cacheLimits {
        let matcher = PatternMatcher(pattern, cacheLimit: limit)
        let found = Array(pair.input.utf8).withUnsafeBytes { difference(matcher, pair, $0) }
        if let found { wrong.append("\(pair.id), cache \(limit): \(found)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) differ: \(wrong.prefix(20).joined(separator: "\n"))")
  }

  private func difference(
    _ matcher: PatternMatcher, _ pair: Pair, _ text: UnsafeRawBufferPointer
  ) -> String? {
    let whole = pair.groups?[0]
    let captures = matcher.captures(in: text)
    if captures != pair.groups {
      return "captures \(captures as Any), not \(pair.groups as Any)"
    }
    if matcher.finds(in: text) != (whole != nil) { return "finds" }
    if matcher.firstMatch(in: text) != whole { return "firstMatch" }
    if let whole, matcher.match(at: whole.lowerBound, in: text) != whole.upperBound {
      return "match(at:)"
    }
    return nil
  }

  @Test func `each match has one of the required literals, at its place`() throws {
    var checked = 0
    for pair in try Pair.all() {
      guard let whole = pair.groups?[0] else { continue }
      let literals = try Pattern(pair.pattern, syntax: pair.syntax).literals
      if literals.isEmpty { continue }
      checked += 1
      let match = Array(Array(pair.input.utf8)[whole])
      #expect(literals.contains { isFound($0, in: match) }, "\(pair.id) \(pair.pattern)")
    }
    #expect(checked > 200)
  }

  private func isFound(_ literal: PatternLiteral, in match: [UInt8]) -> Bool {
    (0...match.count).contains { place in
      guard literal.offset == nil || literal.offset == place else { return false }
      let part = match.dropFirst(place).prefix(literal.bytes.count)
      return part.elementsEqual(literal.bytes) { byte, wanted in
        let isCapital = literal.ignoresCase && byte >= 0x41 && byte <= 0x5A
        return (isCapital ? byte | 0x20 : byte) == wanted
      }
    }
  }
}
