extension Detectors {
  /// The private lines of a PuTTY key file (PPK format 2 and 3, appendix C of the PuTTY manual).
  static let puttyPrivateKey = Detector(
    id: "putty-private-key", title: "PuTTY private key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("Private-Lines: "),
    pattern: #"Private-Lines: [0-9]{1,3}(?:\\+[nrt]|[\s"'+,\\>|;])+(?P<value>"#
      + #"[A-Za-z0-9+/]{20,}={0,2}(?:(?:\\+[nrt]|[\s"'+,\\>|;])*[A-Za-z0-9+/=]+)*)"#,
    checks: [.keyBody],
    remedy: """
      Remove the public half from every server that trusts it and make another pair. Log the \
      fingerprint.
      """,
    flagged: [
      "Private-Lines: 1\n" + "ALxdjDf2/Z3APPGog6Bnc0" + "l5xcSWkT63B7Q7cjyEFBo"
        + "=\nPrivate-MAC: " + "19359cf83fdf0497c5b1" + "716b92e4338a708c2e18",
      "PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 2\r\n"
        + "FzRTOOhot9GKpYQ5VIg6IoSxMfdhq4" + "6arf53jPHjNBzjia6p0XeNs38KVhxo" + "\r\n"
        + "kxWTm2JL7lp8OVI8/8xzb0pmdofIUl",
      #"{"result": "Private-Lines: 1\n"# + "KzcTLmkjbbGy5pAJd/Ddll" + "vpPC0cNxceUEerkKSgm1f"
        + #"="}"#,
    ],
    clean: [
      "Private-Lines: 14",
      "Public-Lines: 6\nAAAAB3NzaC1yc2EAAAABJQAAAQEAhbJ8",
      "Private-Lines: 1\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ])
}
