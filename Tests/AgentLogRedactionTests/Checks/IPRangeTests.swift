@testable import AgentLogRedaction
import Testing

@Suite struct `Addresses of networks` {
  @Test(arguments: [
    ("81.2.69.160", Tier.contextual), ("10.1.2.3", .informational), ("172.31.0.1", .informational),
    ("172.32.0.1", .contextual), ("192.168.1.1", .informational), ("127.0.0.1", .informational),
    ("169.254.1.1", .informational), ("100.64.0.1", .informational), ("224.0.0.1", .informational),
    ("255.255.255.255", .informational), ("8.8.8.8", .informational), ("192.0.2.1", .placeholder),
    ("198.51.100.7", .placeholder), ("203.0.113.9", .placeholder),
  ])
  func `IPv4 by block`(address: String, tier: Tier) {
    let numbers = address.split(separator: ".").map { Int($0) ?? 0 }
    #expect(IPRange.tier(v4: numbers, otherwise: .contextual) == tier)
  }

  @Test(arguments: [
    ("2a02:2e0:3fe:1001:302::", Tier.contextual), ("::1", .informational), ("::", .informational),
    ("fe80::1%eth0", .informational), ("fd12:3456::1", .informational), ("ff02::1", .informational),
    ("2001:db8::1", .placeholder), ("3fff:fff::1", .placeholder),
    ("::ffff:192.0.2.1", .placeholder),
    ("::ffff:10.0.0.1", .informational), ("::ffff:81.2.69.160", .contextual),
    ("0:0:0:0:0:FFFF:129.144.52.38", .contextual),
  ])
  func `IPv6 by block`(address: String, tier: Tier) throws {
    let groups = try #require(IPv6Address.groups(address.utf8))
    #expect(IPRange.tier(v6: groups, otherwise: .contextual) == tier)
  }

  @Test(arguments: [
    "12:34:56", "2001::25de::cade", "2001:db8:12345::1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
    ":1:2:3:4:5:6:7:8", "2001:db8::256.1.1.1", "std::cout", "", ":::", "1:2:3:4:5:6:7:8::",
  ])
  func `what is no IPv6 address is none`(text: String) {
    #expect(IPv6Address.groups(text.utf8) == nil)
  }
}
