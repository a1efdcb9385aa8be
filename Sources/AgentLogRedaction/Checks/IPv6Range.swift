extension Check {
  /// Reads the address; what is none (a time, a C++ name, two `::`) is dropped.
  static let ipv6Range = Check("address range") { match, tier in
    if match.value == match.range, let before = match.before,
      before == 0x3A || before == 0x2E || IPv6Address.isWord(before)
    {
      return nil
    }
    if let behind = match.behind, IPv6Address.isWord(behind) { return nil }
    guard let groups = IPv6Address.groups(match.bytes) else { return nil }
    return IPRange.tier(v6: groups, otherwise: match.isOfPerson ? .contextual : tier)
  }
}

/// Reads IPv6 addresses (RFC 4291, section 2.2).
enum IPv6Address {
  /// The eight groups; nil where the text is none. A zone is ignored, and one colon at the end,
  /// which belongs to the sentence.
  static func groups(_ text: some Collection<UInt8>) -> [Int]? {
    var bytes = Array(text.prefix { $0 != 0x25 })
    if bytes.last == 0x3A, !bytes.dropLast().hasSuffix(0x3A) { bytes.removeLast() }
    let parts = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return nil }
    var groups: [Int] = []
    var gap: Int?
    for (index, part) in parts.enumerated() {
      if part.isEmpty {
        // `::` leaves one empty part inside, and one more at either end.
        if index == 0 || index == parts.count - 1 { continue }
        guard gap == nil else { return nil }
        gap = groups.count
      } else if index == parts.count - 1, part.contains(0x2E) {
        guard let v4 = v4(part) else { return nil }
        groups += [v4 >> 16, v4 & 0xFFFF]
      } else {
        guard part.count <= 4, let value = hex(part) else { return nil }
        groups.append(value)
      }
    }
    if let gap {
      guard groups.count <= 7 else { return nil }
      groups.insert(contentsOf: [Int](repeating: 0, count: 8 - groups.count), at: gap)
    } else if parts.first?.isEmpty == true || parts.last?.isEmpty == true {
      return nil
    }
    return groups.count == 8 ? groups : nil
  }

  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte == 0x5F || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private static func hex(_ part: some Sequence<UInt8>) -> Int? {
    var value = 0
    for byte in part {
      guard let digit = Checksum.base36(byte >= 0x61 ? byte & 0xDF : byte), digit < 16 else {
        return nil
      }
      value = value << 4 | Int(digit)
    }
    return value
  }

  private static func v4(_ part: some Collection<UInt8>) -> Int? {
    let numbers = part.split(separator: 0x2E, omittingEmptySubsequences: false).map { digits in
      digits.count <= 3 && !digits.isEmpty
        ? Checksum.remainder(Checksum.digits(digits), 1_000) : 256
    }
    guard numbers.count == 4, numbers.allSatisfy({ $0 < 256 }) else { return nil }
    return numbers.reduce(0) { $0 << 8 | $1 }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ byte: UInt8) -> Bool { last == byte }
}
