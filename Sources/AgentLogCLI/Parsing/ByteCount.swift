/// Sizes as people write them: `65536`, `64K`, `16M`, `1G`.
package enum ByteCount {
  /// The number of bytes, or nil where the text is no size. Suffixes count in 1,024.
  package static func parse(_ text: String) -> Int? {
    var digits = text[...]
    var shift = 0
    switch text.last {
    case "K", "k": shift = 10
    case "M", "m": shift = 20
    case "G", "g": shift = 30
    default: break
    }
    if shift > 0 { digits = digits.dropLast() }
    guard let number = Number.parse(String(digits)) else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
    return overflow ? nil : bytes
  }
}

/// Whole numbers as flags take them: digits only, no sign.
package enum Number {
  package static func parse(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
