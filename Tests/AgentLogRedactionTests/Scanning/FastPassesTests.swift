import AgentLogJSON
import AgentLogTestSupport
import Testing

@testable import AgentLogRedaction

/// The fast passes against slow ones that say the same in fewer words.
@Suite struct `Passes sixteen bytes at a time` {
  /// Texts of the characters that decide, most of them short.
  private static func texts(_ alphabet: String, _ count: Int) -> [[UInt8]] {
    var draw = Draw(state: 11)
    let alphabet = Array(alphabet.utf8)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...50, using: &draw)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &draw)]
      }
    }
  }

  private func padded(_ text: [UInt8]) -> PaddedBuffer {
    let buffer = PaddedBuffer(capacity: text.count)
    buffer.append(text)
    return buffer
  }

  @Test func `a number is found by jumping to its digits as by reading along`() {
    for text in Self.texts("0123456789 0123456789.-:/(ab_ ", 4_000) {
      let buffer = padded(text)
      var index = 0
      var found: [Range<Int>] = []
      while let group = NumberGroups.next(buffer.bytes, from: index, to: buffer.count) {
        found.append(group.range)
        index = group.range.upperBound
      }
      #expect(found == Self.numbers(text), "\(String(decoding: text, as: UTF8.self))")
    }
  }

  /// Numbers as ``NumberGroups`` defines them, byte by byte.
  private static func numbers(_ text: [UInt8]) -> [Range<Int>] {
    func at(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }
    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(at(index)) }
    func isWord(_ index: Int) -> Bool {
      (0x61...0x7A).contains(at(index) | 0x20) || at(index) == 0x5F
    }
    func behindWord(_ start: Int) -> Int {
      var index = start
      while index < text.count {
        if isWord(index) || isDigit(index) {
          index += 1
        } else if [0x2D, 0x3A, 0x2E].contains(at(index)), isWord(index + 1) || isDigit(index + 1) {
          index += 1
        } else {
          break
        }
      }
      return index
    }
    func isJoint(_ index: Int) -> Bool { " -./()".utf8.contains(at(index)) }
    func behindNumber(_ start: Int) -> Int {
      var index = start
      while true {
        while isDigit(index) { index += 1 }
        var next = index
        if isJoint(next) { next += 1 }
        if next > index, isJoint(next), at(next) == 0x20 || at(next) == 0x28 || at(index) == 0x29 {
          next += 1
        }
        guard next > index, isDigit(next) else { return index }
        index = next
      }
    }
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard isDigit(index) else {
        index = isWord(index) ? behindWord(index) : index + 1
        continue
      }
      let end = behindNumber(index)
      if isWord(end) || at(end) == 0x3A && isDigit(end + 1) {
        index = behindWord(end)
        continue
      }
      found.append(index..<end)
      index = end
    }
    return found
  }

  @Test func `a sweep sees what stands in the text and nothing behind it`() {
    for text in Self.texts("abc 123@:=.%&\\é\"", 2_000) {
      let buffer = padded(text + Array("@:=.%&1é".utf8))
      let sweep = Sweep(buffer.bytes, 0..<text.count)
      #expect(sweep.digits == text.count { (0x30...0x39).contains($0) })
      #expect(sweep.hasAt == text.contains(0x40))
      #expect(sweep.hasDot == text.contains(0x2E))
      #expect(sweep.hasNames == text.contains { $0 == 0x3A || $0 == 0x3D })
      #expect(sweep.hasMarks == text.contains { $0 >= 0x80 || "%&\\".utf8.contains($0) })
    }
  }

  @Test func `a sweep counts more digits than a lane holds`() {
    let text = [UInt8](repeating: 0x37, count: 9_001)
    let buffer = padded(text)
    #expect(Sweep(buffer.bytes, 0..<buffer.count).digits == 9_001)
  }

  @Test func `words that begin with two capitals and two digits are found`() {
    for text in Self.texts("AZ09AZ09a_ -", 2_000) {
      let buffer = padded(text)
      var found: [Int] = []
      var index = 0
      while let start = CapitalPairs.next(buffer.bytes, from: index, to: buffer.count) {
        found.append(start)
        index = start + 1
      }
      let capitals = text.map { (0x41...0x5A).contains($0) }
      let digits = text.map { (0x30...0x39).contains($0) }
      let wanted = text.indices.dropLast(3).filter { place in
        capitals[place] && capitals[place + 1] && digits[place + 2] && digits[place + 3]
          && (place == 0 || !(capitals[place - 1] || digits[place - 1] || text[place - 1] == 0x61))
      }
      #expect(found == wanted, "\(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test func `base 64 is judged in place as it is when it is decoded`() {
    for text in Self.texts("ABIQYZabcghiw0159+/-_", 2_000) where text.count > 20 {
      let buffer = padded(text)
      let decoded = PaddedBuffer(capacity: 64)
      Base64Text.decode(buffer.bytes, 0..<min(text.count, Base64Text.probe), decoded)
      #expect(
        Base64Text.isReadable(buffer.bytes, 0..<text.count)
          == Readable.isText(decoded.bytes, share: 70))
    }
  }

  @Test func `a run of base 64 is found wherever it begins`() {
    for start in 0..<40 {
      let text = Array((String(repeating: " ", count: start) + "QWxhZGRpbjpvcGVuIHNlc2Ft =").utf8)
      let buffer = padded(text)
      #expect(
        Base64Text.run(buffer.bytes, from: 0, to: buffer.count) == start..<(start + 24), "\(start)")
    }
  }

  @Test func `a text that was added is known, another is not`() {
    let known = QuietTexts()
    let texts = ["", "a", "tool_call", "search_docs", "run_VN6JNQ77XEHX504PRRVXA18R"]
    for text in texts {
      let buffer = padded(Array(text.utf8))
      #expect(!known.has(buffer.bytes, 0, buffer.count))
      known.add(buffer.bytes, 0, buffer.count)
      #expect(known.has(buffer.bytes, 0, buffer.count))
    }
    let other = padded(Array("run_VN6JNQ77XEHX504PRRVXA18S".utf8))
    #expect(!known.has(other.bytes, 0, other.count))
    let long = padded([UInt8](repeating: 0x61, count: 33))
    known.add(long.bytes, 0, long.count)
    #expect(!known.has(long.bytes, 0, long.count))
  }
}
