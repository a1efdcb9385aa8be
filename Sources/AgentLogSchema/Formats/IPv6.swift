import AgentLogJSON

/// `ipv6`: RFC 4291, section 2.2, without a zone: groups of hexadecimal digits, `::` once, the last
/// two groups also as a dotted quad.
enum IPv6Format {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    holds(bytes.slice(range)[...])
  }

  static func holds(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    var groups = 0
    var isShortened = false
    var rest = text
    if rest.starts(with: [0x3A, 0x3A]) {
      isShortened = true
      rest = rest.dropFirst(2)
      if rest.isEmpty { return true }
    }
    while true {
      let group = rest.prefix { $0 != 0x3A }
      if group.contains(0x2E) {
        guard group.endIndex == rest.endIndex, IPv4Format.holds(group) else { return false }
        groups += 2
        break
      }
      guard (1...4).contains(group.count), group.allSatisfy(ASCII.isHex), groups < 8 else {
        return false
      }
      groups += 1
      rest = rest[group.endIndex...]
      if rest.isEmpty { break }
      rest = rest.dropFirst()
      if rest.first == 0x3A {
        guard !isShortened else { return false }
        isShortened = true
        rest = rest.dropFirst()
        if rest.isEmpty { break }
      }
    }
    return isShortened ? groups <= 7 : groups == 8
  }
}
