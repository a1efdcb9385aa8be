extension Detectors {
  /// Groups of hex digits between colons (RFC 4291), begun by a prefix that is given out
  /// (IANA, IPv6 global unicast assignments) or reserved, or the whole value, or behind a
  /// word. Tiers as for IPv4; 2001:db8::/32 and 3fff::/20 are for documentation.
  static let ipv6Address = Detector(
    id: "ipv6-address", title: "IPv6 address", family: .personal, tier: .weak,
    starts: Detector.Start.literals(
      "2001:", "2002:", "2003:", "64:ff9b:", "::ffff:", "::FFFF:", "fe80:", "FE80:",
      "ff02:", "FF02:", "fc00:", "fd00:", "2400:", "2401:", "2402:", "2403:", "2404:",
      "2405:", "2406:", "2407:", "2408:", "2409:", "240a:", "240b:", "2600:", "2601:",
      "2602:", "2603:", "2604:", "2605:", "2606:", "2607:", "2610:", "2620:", "2630:",
      "2800:", "2801:", "2802:", "2803:", "2804:", "2805:", "2806:", "2a00:", "2a01:",
      "2a02:", "2a03:", "2a04:", "2a05:", "2a06:", "2a07:", "2a08:", "2a09:", "2a0a:",
      "2a0b:", "2a0c:", "2a0d:", "2a0e:", "2a0f:", "2a10:", "2a11:", "2A00:", "2A01:",
      "2A02:", "2A03:", "2A04:", "2A05:", "2A06:", "2A07:", "2A08:", "2A09:", "2A0A:",
      "2A0B:", "2A0C:", "2A0D:", "2A0E:", "2A0F:", "2A10:", "2A11:", "2c0f:", "2C0F:")
      + Detector.Start.words("ipv6", "my ip", "ip:", "ip address") + [.lone(.colons)],
    pattern: #"(?:\b(?i:ipv6|my ip|ip:|ip address)[^\n]{0,12}?(?:\b|\s)"#
      + #")?(?P<value>(?:[0-9A-Fa-f]{1,4}:|::)(?:[0-9A-Fa-f:.]{0,42}[0-9A-Fa-f:]"#
      + #")?(?:%[0-9A-Za-z]{1,16})?)"#,
    checks: [.ipv6Range],
    remedy: """
      Cut the address to its first 48 bits or log an HMAC of it where only equality matters. \
      Addresses of your own machines may be accepted with that reason.
      """,
    flagged: [
      #"{"remote_ip": "2a02:2e0:3fe:10"# + #"01:302::"}"#,
      "via fe80::1 dev eth" + "0",
      "from 20" + "01:db8::1, twice",
    ],
    clean: [
      "std::cout",
      "12:34:56",
      "MyClass::toString",
      "2001: a space odyssey",
    ])
}
