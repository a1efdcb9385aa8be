import AgentLogJSON

/// `ipv4`: a dotted quad as RFC 2673, section 3.2, writes it: four decimal numbers up to 255
/// without zeros in front.
enum IPv4Format {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    holds(bytes.slice(range)[...])
  }

  static func holds(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    var numbers = 0
    var rest = text
    while true {
      let digits = rest.prefix(while: ASCII.isDigit)
      guard (1...3).contains(digits.count), digits.count == 1 || digits.first != 0x30,
        digits.reduce(0, { $0 * 10 + Int($1 - 0x30) }) <= 255
      else { return false }
      numbers += 1
      rest = rest[digits.endIndex...]
      guard let dot = rest.first else { return numbers == 4 }
      guard dot == 0x2E, numbers < 4 else { return false }
      rest = rest.dropFirst()
    }
  }
}
