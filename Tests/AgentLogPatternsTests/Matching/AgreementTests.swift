import AgentLogPatterns
import Testing

/// Whatever the cache, and with bytes that are no UTF-8, the answers are the same.
@Suite struct AgreementTests {
  /// A small generator with a seed, so that a failure can be seen again.
  struct Chance {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int(next() % UInt64(elements.count))]
    }
  }

  /// Any pattern of these pieces, repetitions of what can be empty included.
  private func pattern(_ chance: inout Chance, _ depth: Int) -> String {
    let pieces = [
      "a", "b", "é", ".", "[ab]", "[^a]", "\\w", "\\W", "\\b", "\\B", "^", "$", "\\p{L}", "(?m)^",
      "(?m:$)", "🐲", "(?i:k)", "(?s:.)",
    ]
    var text = ""
    for _ in 0...(chance.next() % 4) {
      var piece = chance.pick(pieces)
      if depth > 0, chance.next() % 3 == 0 {
        piece = chance.pick(["(", "(?:"]) + pattern(&chance, depth - 1) + ")"
      }
      if piece != "(?m)^", chance.next() % 3 == 0 {
        piece += chance.pick(["*", "+", "?", "{2}", "{0,3}", "{1,}"]) + chance.pick(["", "?"])
      }
      text += piece
      if chance.next() % 6 == 0 { text += "|" }
    }
    return text
  }

  private func input(_ chance: inout Chance) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<(chance.next() % 24) {
      switch chance.next() % 10 {
      case 0: bytes.append(UInt8(truncatingIfNeeded: chance.next()))
      case 1: bytes += Array("🐲".utf8.prefix(Int(chance.next() % 5)))
      case 2: bytes.append(0x0A)
      case 3: bytes += Array("é".utf8)
      case 4: bytes += Array("\u{212A}".utf8)
      default: bytes.append(chance.pick(Array("abk ".utf8)))
      }
    }
    return bytes
  }

  @Test func `the cache changes no answer, whatever pattern and bytes`() throws {
    var chance = Chance(state: 42)
    var matches = 0
    for round in 0..<400 {
      let source = pattern(&chance, 2)
      let compiled = try Pattern(source, syntax: .re2)
      let cached = PatternMatcher(compiled)
      let others = [
        PatternMatcher(compiled, cacheLimit: 900), PatternMatcher(compiled, cacheLimit: 0),
      ]
      for _ in 0..<4 {
        let text = input(&chance)
        text.withUnsafeBytes { bytes in
          let from = Int(chance.next() % 4)
          let captures = cached.captures(in: bytes, from: from)
          if captures != nil { matches += 1 }
          // The simulation with places is a third machine; the first two never see it here.
          #expect(
            cached.finds(in: bytes) == (cached.captures(in: bytes) != nil),
            "\(round) \(source) \(text)")
          for other in others {
            let isSame =
              other.captures(in: bytes, from: from) == captures
              && other.finds(in: bytes) == cached.finds(in: bytes)
              && other.match(at: from, in: bytes) == cached.match(at: from, in: bytes)
              && other.firstMatch(in: bytes, from: from, to: 9)
                == cached.firstMatch(in: bytes, from: from, to: 9)
            #expect(isSame, "\(round) \(source) \(text)")
          }
          if let whole = captures?[0] {
            #expect(
              cached.match(at: whole.lowerBound, in: bytes) == whole.upperBound,
              "\(round) \(source) \(text)")
          }
        }
      }
    }
    #expect(matches > 400)
  }

  @Test func `a full cache is emptied and the search goes on`() throws {
    let pattern = try Pattern("(a|b)*a(a|b){9}c", syntax: .re2)
    var chance = Chance(state: 7)
    var text: [UInt8] = []
    for _ in 0..<6_000 { text.append(chance.pick([0x61, 0x62])) }
    text += Array("cab".utf8)
    text.withUnsafeBytes { bytes in
      let large = PatternMatcher(pattern, cacheLimit: 1 << 20)
      let small = PatternMatcher(pattern, cacheLimit: 6 << 10)
      #expect(large.firstMatch(in: bytes) == small.firstMatch(in: bytes))
      #expect(large.finds(in: bytes) == small.finds(in: bytes))
      #expect(small.steps > large.steps)
    }
  }
}
