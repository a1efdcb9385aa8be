import AgentLogJSON
import Testing

@Suite struct TokensTests {
  @Test func `a string ends at its quote in every lane`() {
    for length in 0...40 {
      for other in [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7E, 0x7F] as [UInt8] {
        let text = [UInt8](repeating: other, count: length) + [0x22, 0x22]
        var isEscaped = false
        #expect(withPadded(text) { Tokens.string($0, 0, &isEscaped) } == length)
        #expect(!isEscaped)
      }
    }
  }

  @Test func `what ends a plain run is seen in every lane`() {
    for place in 0...40 {
      let before = [UInt8](repeating: 0x61, count: place)
      let cases: [(inside: [UInt8], isString: Bool)] = [
        ([0x5C, 0x6E], true), ([0x5C, 0x22], true), (Array("é".utf8), true),
        (Array("😀€".utf8), true), (Array(#"\ud83d\ude00"#.utf8), true), ([0x00], false),
        ([0x0A], false), ([0x1F], false), ([0x80], false), ([0xFF], false), ([0x5C, 0x61], false),
      ]
      for (inside, isString) in cases {
        var isEscaped = false
        let end = withPadded(before + inside + [0x61, 0x22]) { Tokens.string($0, 0, &isEscaped) }
        #expect(end == (isString ? place + inside.count + 1 : -1), "\(inside) at \(place)")
        #expect(isEscaped == (inside[0] == 0x5C))
      }
    }
  }

  @Test func `a string without a quote ends with the bytes`() {
    for length in 0...40 {
      // What lies behind the end must not be taken for content.
      let text =
        [UInt8](repeating: 0x61, count: length) + [0] + [UInt8](repeating: 0x22, count: 127)
      text.withUnsafeBytes {
        var isEscaped = false
        let bytes = PaddedBytes(unsafeBase: $0.baseAddress!, count: length)
        #expect(Tokens.string(bytes, 0, &isEscaped) == -1)
      }
    }
  }
}
