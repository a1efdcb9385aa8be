/// Punycode (RFC 3492): what stands behind `xn--`.
enum Punycode {
  /// The code points of an encoded label, or nil where it is none. O(length²), of at most 59 bytes.
  static func decode(_ text: Slice<UnsafeRawBufferPointer>) -> [Unicode.Scalar]? {
    var scalars: [Unicode.Scalar] = []
    var rest = text
    if let hyphen = text.lastIndex(of: 0x2D) {
      scalars = text[..<hyphen].map { Unicode.Scalar($0) }
      rest = text[(hyphen + 1)...]
    }
    var code = 128
    var insertion = 0
    var bias = 72
    while !rest.isEmpty {
      let before = insertion
      var weight = 1
      var position = 36
      while true {
        guard let digit = rest.popFirst().flatMap(value) else { return nil }
        insertion += digit * weight
        guard insertion < 1 << 32 else { return nil }
        let threshold = min(max(position - bias, 1), 26)
        if digit < threshold { break }
        weight *= 36 - threshold
        guard weight < 1 << 32 else { return nil }
        position += 36
      }
      let count = scalars.count + 1
      bias = adapt(insertion - before, count, isFirst: before == 0)
      code += insertion / count
      insertion %= count
      guard code <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      scalars.insert(scalar, at: insertion)
      insertion += 1
    }
    return scalars
  }

  private static func value(_ byte: UInt8) -> Int? {
    if ASCII.isDigit(byte) { return Int(byte) - 0x30 + 26 }
    return ASCII.isLetter(byte) ? Int(byte | 0x20) - 0x61 : nil
  }

  private static func adapt(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    return steps + 36 * delta / (delta + 38)
  }
}
