extension Check {
  /// What an IPv4 address is for; four numbers of a version, of an OID or in a path are none.
  static let ipv4Range = Check("address range") { match, tier in
    guard match.isIPv4Place else { return nil }
    let numbers = match.digitGroups.map { Checksum.remainder($0, 1_000) }
    guard numbers.count == 4, numbers.allSatisfy({ $0 < 256 }) else { return nil }
    return IPRange.tier(v4: numbers, otherwise: match.isOfPerson ? .contextual : tier)
  }
}

/// What blocks of addresses are set aside for.
enum IPRange {
  /// The tier of an IPv4 address: documentation (RFC 5737, RFC 6676) is a placeholder; private,
  /// loopback, link-local, shared, benchmark, multicast and reserved blocks (RFC 6890) and resolvers
  /// that everybody uses are informational.
  static func tier(v4 address: [Int], otherwise tier: Tier) -> Tier {
    let (a, b, c) = (address[0], address[1], address[2])
    switch (a, b, c) {
    case (192, 0, 2), (198, 51, 100), (203, 0, 113), (233, 252, 0): return .placeholder
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _), (169, 254, _), (192, 168, _),
      (172, 16...31, _), (100, 64...127, _), (198, 18...19, _), (192, 0, 0):
      return .informational
    default: break
    }
    let resolvers = [[8, 8, 8, 8], [8, 8, 4, 4], [1, 1, 1, 1], [1, 0, 0, 1], [9, 9, 9, 9]]
    if resolvers.contains(address) { return .informational }
    // 1.2.3.4 is a version more often than an address.
    if tier <= .weak, address.allSatisfy({ $0 < 10 }) { return .informational }
    return tier
  }

  /// The tier of an IPv6 address: 2001:db8::/32 and 3fff::/20 are for documentation (RFC 3849, RFC
  /// 9637); unspecified, loopback, link-local, unique local and multicast ones informational; an
  /// IPv4 address in one counts as that.
  static func tier(v6 groups: [Int], otherwise tier: Tier) -> Tier {
    if groups[0] == 0x2001, groups[1] == 0xDB8 { return .placeholder }
    if groups[0] == 0x3FFF, groups[1] < 0x1000 { return .placeholder }
    if groups[..<5].allSatisfy({ $0 == 0 }), groups[5] == 0 || groups[5] == 0xFFFF,
      groups[6] > 0
    {
      let v4 = [groups[6] >> 8, groups[6] & 255, groups[7] >> 8, groups[7] & 255]
      return Self.tier(v4: v4, otherwise: tier)
    }
    let isSpecial =
      groups[..<7].allSatisfy { $0 == 0 } || groups[0] & 0xFFC0 == 0xFE80
      || groups[0] & 0xFE00 == 0xFC00 || groups[0] & 0xFF00 == 0xFF00
    return isSpecial ? .informational : tier
  }
}

extension Match {
  /// Whether a word right before an address, or a key, says that it is of a person. Nearer than
  /// other words: logs of machines are full of users and clients.
  var isOfPerson: Bool {
    isNear(
      ["client", "remote", "user", "visitor", "customer", "caller", "forwarded", "my ip"],
      within: 20)
  }

  /// Whether four numbers here can be an address: `Chrome/120.0.0.0`, `v1.2.3.4`, `1.3.6.1.4` and
  /// what stands behind `version` can not.
  fileprivate var isIPv4Place: Bool {
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x30 && byte <= 0x39 || byte == 0x5F || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
    if let before {
      let second = range.lowerBound > 1 ? text[range.lowerBound - 2] : 0x20
      if isWord(before) || (before == 0x2E || before == 0x2F || before == 0x2D) && isWord(second) {
        return false
      }
    }
    if let behind {
      let second = range.upperBound + 1 < text.count ? text[range.upperBound + 1] : 0x20
      let isLetter = second | 0x20 >= 0x61 && second | 0x20 <= 0x7A
      if isWord(behind) || behind == 0x2E && isWord(second) || behind == 0x2D && isLetter {
        return false
      }
    }
    return !isNear(["version", "ver", "release", "build"], within: 16)
  }
}
