import AgentLogJSON

/// `hostname`: RFC 1123, section 2.1: labels of letters, digits and hyphens, at most 63 bytes each
/// and 253 in all. A label that begins with `xn--` must stand for a label of IDNA 2008 (RFC 5890,
/// section 2.3.2.1).
enum HostnameFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    guard (1...253).contains(range.count) else { return false }
    return bytes.slice(range).split(separator: 0x2E, omittingEmptySubsequences: false)
      .allSatisfy(isLabel)
  }

  private static func isLabel(_ label: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard (1...63).contains(label.count), label.first != 0x2D, label.last != 0x2D,
      label.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == 0x2D })
    else { return false }
    let start = label.startIndex
    guard label.count >= 4, label[start + 2] == 0x2D, label[start + 3] == 0x2D else { return true }
    // Two hyphens there are kept for encodings, and this is the only one.
    guard label[start] | 0x20 == 0x78, label[start + 1] | 0x20 == 0x6E,
      let scalars = Punycode.decode(label.dropFirst(4))
    else { return false }
    return InternationalLabel.isValid(scalars)
  }
}
