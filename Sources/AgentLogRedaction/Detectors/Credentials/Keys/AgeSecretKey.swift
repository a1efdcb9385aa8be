extension Detectors {
  /// The bech32 of an X25519 identity (age-encryption.org/v1), or of a post-quantum one.
  static let ageSecretKey = Detector(
    id: "age-secret-key", title: "age secret key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("AGE-SECRET-KEY-"),
    pattern: "AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{50,}",
    checks: [.publishedExample],
    remedy: """
      Make another identity with age-keygen and encrypt everything anew for it. Log the \
      recipient (age1…).
      """,
    flagged: [
      "SOPS_AGE_KEY=AGE-SECRET-KEY-1" + "WQQHCLP9DMN79VR926HCL3WUGJ984"
        + "0HJAPGM2YTPJWJC8VXQ9LLMQ8GFPM",
      "the call failed with AGE-SECRET-KEY-1" + "XVHR2YN5VHNQR325PRYXP98UPLYWY"
        + "DPVK2KCNHQXNS8HSTSUMUJG2QZ2SJ" + " in the header",
      #"{"result": "using AGE-SECRET-KEY-1"# + "HV7TCJ8Z0C636W6MU9PXGGZNS49Y9"
        + "ZFU6MFEV27HTF43M0E0HMYJ0JJXQR" + #" now"}"#,
    ],
    clean: [
      "AGE-SECRET-KEY-1 is the prefix",
      "AGE-SECRET-KEY-1QPZRY",
      "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
    ])
}
