extension Detectors {
  /// The base64 of a private key whose header is elsewhere: one line of a key that was logged line
  /// by line, or a bare body in a field. The first bytes tell: PKCS #1 and PKCS #8 (RFC 8017, RFC
  /// 5958), SEC 1, openssh-key-v1.
  static let privateKeyBody = Detector(
    id: "private-key-body", title: "private key without its header",
    family: .credential, tier: .structural,
    starts: Detector.Start.inside(
      "IBAAKCAQEA", "IBAAKCAgEA", "IBADANBgkqhkiG9w0BAQEFAASC", reach: 6)
      + Detector.Start.literals(
        "MIGHAgEAMBMGByqGSM49AgEG", "MHcCAQEEI", "MC4CAQAwBQYDK2VwBCIEI",
        "b3BlbnNzaC1rZXktdjEAAAA"),
    pattern: #"\b(?:MII[A-Za-z0-9+/]{3}IBA(?:AKCA[Qg]EA|DANBgkqhkiG9w0BAQEFAASC)"#
      + "|MIGHAgEAMBMGByqGSM49AgEG|MHcCAQEEI|MC4CAQAwBQYDK2VwBCIEI"
      + #"|b3BlbnNzaC1rZXktdjEAAAA)[A-Za-z0-9+/=]{16,}(?:(?:\\+[nrt]|[\s"'+,\\>|;])*"#
      + "[A-Za-z0-9+/=]{40,})*",
    checks: [.keyBody],
    remedy: """
      Take the key out of use and make another; nothing of a private key belongs into a log. Log \
      its fingerprint.
      """,
    flagged: [
      "MIIEowIBAAKC" + "AQEA" + "ShUe7NrFBLC21OYcDUA2pGDB" + "5VjWmkxs0MhOg0B6rMvO7mBq",
      #"{"result": "MC4CAQAwBQYDK2Vw"# + "BCIEI" + "fEtQldNtU3DAN8KYKf48z"
        + "TjUEEbuOBwAmGzYSC625J" + #""}"#,
      "key: b3BlbnNzaC1rZXkt" + "djEAAAAABG5vbmUAAAAEbm9uZQ" + "Nqj8NP9/xJJTtf/jkBye",
    ],
    clean: [
      "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo",
      "MIIEowIBAAKCAQEA",
      "a public key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKq",
    ])
}
