extension Detectors {
  /// Base58Check addresses (version 0 or 5) under a key, behind a word or alone, and Bech32
  /// ones (BIP 173, BIP 350) anywhere.
  static let bitcoinAddress = Detector(
    id: "bitcoin-address", title: "Bitcoin address", family: .personal, tier: .contextual,
    starts: Detector.Start.literals("bc1q", "bc1p", "tb1q", "tb1p", "BC1Q", "BC1P")
      + Detector.Start.words("wallet", "bitcoin", "btc") + [.lone(.address)],
    pattern: #"(?:\b(?i:wallet|bitcoin|btc)[^\n]{0,40}?(?:\b|\s))?(?P<value>(?:bc1|tb1)"#
      + #"[02-9ac-hj-np-z]{11,71}|(?:BC1|TB1)[02-9AC-HJ-NP-Z]{11,71}|[13]"#
      + #"[1-9A-HJ-NP-Za-km-z]{25,34})\b"#,
    checks: [.bitcoinAddress],
    remedy: """
      Log your own id of the payment. An address is public, but together with a person it opens all \
      of that wallet's history.
      """,
    flagged: [
      "wallet 1A1zP1eP" + "5QGefi2DMPTfTL5SLmv7DivfNa",
      "pay bc1qar0srrr7xfkvy5l6" + "43lydnw9re59gtzzwf5mdq now",
      "btc wallet 3J98t" + "1WpEZ73CNmQviecrnyiWrnqRhWNLy",
    ],
    clean: [
      "wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
      "abc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
      "trace 16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyZ2",
    ])
}
