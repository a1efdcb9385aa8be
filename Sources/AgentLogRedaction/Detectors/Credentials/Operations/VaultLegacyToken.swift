extension Detectors {
  /// s., b. or r. and 24, told by Vault's name; unseal keys are 33 bytes in base64 behind the word
  /// unseal.
  static let vaultLegacyToken = Detector(
    id: "vault-legacy-token", title: "Vault token or unseal key of the old form",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("vault")
      + Detector.Start.words("unseal"),
    pattern: #"(?:(?i:vault)[A-Za-z0-9_ .\-]{0,24}?(?i:token)[A-Za-z0-9_]{0,8}[\s"'`:=>,"#
      + #"(\\]{1,8}|(?i:unseal)(?: ?key)?[ A-Za-z0-9_]{0,8}?[\s"'`:=>]{1,8})?(?P<value>"#
      + #"[sbr]\.[A-Za-z0-9]{24,}|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[0-9a-f]{66})(?:"#
      + "[^A-Za-z0-9+/=]|$)",
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke the token with vault token revoke, or rekey with vault operator rekey. Log the \
      accessor.
      """,
    flagged: [
      "VAULT_TOKEN=s." + "POu498bYrLcSH6tsXXAxjCfU",
      #"{"result": "vaultToken=s."# + "QXYQoxaMJlbIPhr6rPHOpqJm" + #""}"#,
      "Unseal Key 2: " + "Bv0tZOrIB31SyMKPPZoBV2" + "I/shNGlCgmw4PsiAE4RLu4",
      "vault operator unseal " + "4UIBonUCB6aRAyGqDFWjLS" + "2p6wwT9+yCL+BKG6iDwkK8",
    ],
    clean: [
      "VAULT_TOKEN=${TOKEN}",
      "vault operator unseal",
      "s.removeTransientObserversFrom()",
    ])
}
