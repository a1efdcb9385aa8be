extension Detectors {
  /// Twenty bytes in hex behind 0x, behind a word, under a key or alone. A contract looks the
  /// same; transactions are longer.
  static let ethereumAddress = Detector(
    id: "ethereum-address", title: "Ethereum address", family: .personal, tier: .contextual,
    starts: Detector.Start.words("wallet", "ethereum", "eth address", "metamask", "erc-20", "erc20")
      + [.lone(.address)],
    pattern: #"(?:\b(?i:wallet|ethereum|eth address|metamask|erc-20|erc20)[^\n]{0,40}?(?:\b|"#
      + #"\s))?(?P<value>0x[0-9A-Fa-f]{40})\b"#,
    context: ["wallet", "ethereum", "eth address", "metamask", "erc-20", "erc20"],
    withoutContext: .weak,
    checks: [.lone(underAnyKey: true)],
    remedy: """
      Log your own id of the payment. An address is public, but together with a person it opens all \
      of that wallet's history.
      """,
    flagged: [
      "wallet 0x5290840009852788" + "6E0F7030069857D2E4169EE7",
      #"{"ethereum_address": "0xde709f2102306220921"# + #"060314715629080e2fb77"}"#,
      "wallet 0x27b1fdb04752bbc53600" + "7a920d24acb045561c26",
    ],
    clean: [
      "0x52908400098527886E0F7030069857D2E4169EE",
      "commit 52908400098527886e0f7030069857d2e4169ee7",
      #"{"trace_id": "0x27b1fdb04752bbc536007a920d24acb045561c26"}"#,
    ])
}
