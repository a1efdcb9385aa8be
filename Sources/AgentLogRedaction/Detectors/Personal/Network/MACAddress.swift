extension Detectors {
  /// Six bytes in hex between colons or dashes, or three groups of four between dots (IEEE
  /// 802), behind a word, under a key, or the whole value. Broadcast, empty and locally made
  /// ones are informational.
  static let macAddress = Detector(
    id: "mac-address", title: "MAC address", family: .personal, tier: .contextual,
    starts: Detector.Start.words(
      "mac:", "mac ", "mac=", "macs:", "mac_addr", "hwaddr", "ether ", "hardware address",
      "physical address", "bssid") + [.lone(.colons)],
    pattern: #"(?:\b(?i:mac:|mac |mac=|macs:|mac_addr|hwaddr|ether |hardware address|"#
      + #"physical address|bssid)[^\n]{0,24}?(?:\b|\s))?(?P<value>[0-9A-Fa-f]{2}"#
      + #"(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})|[0-9A-Fa-f]{4}"#
      + #"\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})\b"#,
    context: [
      "mac", "macs", "mac addr", "hwaddr", "ether", "hardware address", "physical address",
      "bssid", "mac address",
    ],
    withoutContext: .weak,
    checks: [.macAddress],
    remedy: """
      Log an HMAC of the address or your own id of the device: it says whose device it is, for as \
      long as it lives.
      """,
    flagged: [
      "MAC: 3c:2" + "2:fb:5a:01:9e",
      #"{"mac_address": "3C-22-FB-"# + #"5A-01-9E"}"#,
      "ether 3c22.fb" + "5a.019e",
    ],
    clean: [
      "mac: 3c:22:fb:5a:01",
      "at 12:34:56",
      "mac book 3c:22",
      "MAC ZZ:22:fb:5a:01:9e",
    ])
}
