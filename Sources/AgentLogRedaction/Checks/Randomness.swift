/// How random a value looks: by its letters (a bigram model of ordinary words and identifiers) and
/// by its alphabet (entropy, normalised by length and alphabet).
///
/// Neither alone tells a key from a name: entropy alone takes `getUserByIdAndName2` for a key, the
/// bigrams alone take `aaaa` for none and a foreign word for one. No password is judged by it:
/// people choose words, and those rank below ordinary text. O(length).
struct Randomness: Equatable {
  /// Short parts of letters in one case with underscores between, as constants have: whatever the
  /// letters, abbreviations make them rare.
  var isName: Bool
  /// By how many eighths of a bit an alphabet drawn from blindly explains the letters and digits
  /// better than ordinary words do; negative for words.
  var evidence: Int
  /// Letters and digits.
  var length: Int
  /// Entropy over what is possible for so many characters of this alphabet, in hundredths.
  var evenness: Int
  var letters: Int
  var digits: Int
  /// Letters and digits that are hexadecimal, and nothing else but dashes.
  var isHex: Bool

  /// Evidence for each letter and digit, in eighths of a bit.
  var perCharacter: Int { length == 0 ? 0 : evidence / length }

  /// Drawn, not written: what a key is and a name is not. Numbers are neither; a name with a digit
  /// at its end needs as much as one without.
  var isRandom: Bool {
    guard length >= 8, letters >= 3, evenness >= 50, !isName else { return false }
    if digits == 0 { return evidence >= 120 && perCharacter >= 7 }
    return evidence >= 72 && perCharacter >= (digits * 8 < length ? 8 : 4)
  }

  /// Could be drawn: no sentence, no identifier, no number. What suffices under a telling name.
  var mayBeDrawn: Bool {
    if digits == 0 || letters == 0 { return letters >= 12 && perCharacter >= 4 }
    return evidence > 0 || digits >= 8
  }

  init(_ bytes: UnsafeRawBufferPointer) {
    var counts = [Int](repeating: 0, count: 256)
    var cost = 0
    var before = Self.edge
    var shape = 15
    var (lower, upper, digits, others) = (0, 0, 0, 0)
    var isHex = true
    var (part, longestPart, underscores) = (0, 0, 0)
    for byte in bytes.prefix(Self.longest) {
      counts[Int(byte)] += 1
      let symbol = Self.symbol(byte)
      cost += Self.word(before, symbol)
      switch byte {
      case 0x61...0x7A:
        lower += 1
        cost += Self.shape(shape, 0)
        shape = shape & 3 << 2
        isHex = isHex && byte <= 0x66
      case 0x41...0x5A:
        upper += 1
        cost += Self.shape(shape, 1)
        shape = shape & 3 << 2 | 1
        isHex = isHex && byte <= 0x46
      case 0x30...0x39:
        digits += 1
        // Which of ten it is costs the same in either model.
        cost += Self.bits(10)
        shape = shape & 3 << 2 | 2
      default:
        others += 1
        // Separators tell nothing of randomness: what they cost words is given back.
        cost -= Self.word(before, symbol)
        shape = shape & 3 << 2 | 3
        isHex = isHex && byte == 0x2D
      }
      before = symbol
      part = byte == 0x5F ? 0 : part + 1
      longestPart = max(longestPart, part)
      if byte == 0x5F { underscores += 1 }
    }
    length = lower + upper + digits
    letters = lower + upper
    isName =
      underscores > 0 && longestPart <= 20 && (lower == 0 || upper == 0) && digits * 6 < length
    self.digits = digits
    self.isHex = isHex && length > 0
    let alphabet: Int
    switch (lower > 0, upper > 0, digits > 0) {
    case _ where self.isHex && (digits > 0 || length >= 16):
      alphabet = lower == 0 || upper == 0 ? 16 : 22
    case (false, false, _): alphabet = 10
    case (true, true, true): alphabet = 62
    case (true, true, false): alphabet = 52
    case (_, _, true): alphabet = 36
    default: alphabet = 26
    }
    evidence = cost - length * Self.bits(alphabet)
    evenness = Self.evenness(counts, total: length + others, alphabet: alphabet)
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { Randomness(UnsafeRawBufferPointer($0)) }
  }
}

extension Randomness {
  /// What comes behind is not looked at: by then it is clear.
  private static let longest = 256
  private static let edge = 27

  private static func symbol(_ byte: UInt8) -> Int {
    let small = byte | 0x20
    if small >= 0x61 && small <= 0x7A { return Int(small - 0x61) }
    return byte >= 0x30 && byte <= 0x39 ? 26 : edge
  }

  private static func word(_ before: Int, _ symbol: Int) -> Int {
    Int(words.utf8Start[before * 29 + symbol]) - 0x21
  }

  private static func shape(_ before: Int, _ kind: Int) -> Int {
    Int(shapes.utf8Start[before * 3 + kind]) - 0x21
  }

  /// Eighths of a bit that one of so many costs.
  private static func bits(_ kinds: Int) -> Int {
    switch kinds {
    case 10: 27
    case 16: 32
    case 22: 36
    case 26: 38
    case 36: 41
    case 52: 46
    default: 48
    }
  }

  /// Shannon entropy in hundredths of what so many characters of such an alphabet could have.
  private static func evenness(_ counts: [Int], total: Int, alphabet: Int) -> Int {
    guard total > 1 else { return 0 }
    let all = logarithm(total)
    var sum = 0
    for count in counts where count > 0 { sum += count * (all - logarithm(count)) }
    return min(100, sum * 100 / (total * logarithm(min(total, alphabet))))
  }

  /// The logarithm to base 2 in 1/256, for 1 to 1,024: by squaring, so that it is the same on every
  /// machine.
  private static func logarithm(_ value: Int) -> Int {
    guard value > 1 else { return 0 }
    let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
    var mantissa = UInt64(value) << UInt64(30 - whole)
    var fraction = 0
    for _ in 0..<8 {
      mantissa = mantissa * mantissa >> 30
      fraction <<= 1
      if mantissa >= 1 << 31 {
        fraction |= 1
        mantissa >>= 1
      }
    }
    return whole << 8 | fraction
  }
}
