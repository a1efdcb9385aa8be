extension Detectors {
  /// Twelve to twenty-four words of the list of BIP-39 with a right checksum: whoever reads
  /// them owns the wallet.
  static let mnemonicPhrase = Detector(
    id: "mnemonic-phrase", title: "BIP-39 phrase of a wallet", family: .personal, tier: .structural,
    starts: Detector.Start.words(
      "mnemonic", "seed phrase", "recovery phrase", "secret phrase", "backup phrase", "seed words",
      "wallet phrase") + [.lone(.phrase)],
    pattern: #"(?:\b(?i:mnemonic|seed phrase|recovery phrase|secret phrase|backup phrase|"#
      + #"seed words|wallet phrase)[^\n]{0,24}?(?:\b|\s))?(?P<value>[a-z]{3,8}"#
      + #"(?:[ \t\r\n]{1,2}[a-z]{3,8}){11,23})\b"#,
    checks: [.mnemonic],
    remedy: """
      Move what the wallet holds to a new one now: the phrase cannot be revoked. Never let an agent \
      see such a phrase.
      """,
    flagged: [
      "seed phrase: legal winner thank year wave sa"
        + "usage worth useful legal winner thank yellow",
      "seed phrase: letter advice cage absurd amount "
        + "doctor acoustic avoid letter advice cage above",
      #"{"mnemonic": "zoo zoo zoo zoo zo"# + #"o zoo zoo zoo zoo zoo zoo wrong"}"#,
    ],
    clean: [
      "legal winner thank year wave sausage worth useful legal winner thank year",
      "the agent will now read all of the files and then stop again",
      #"{"seed": "12345"}"#,
    ])
}
