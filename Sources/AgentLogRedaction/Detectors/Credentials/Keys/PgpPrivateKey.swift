extension Detectors {
  /// An armoured OpenPGP private key block with a body (RFC 9580, 6.2).
  static let pgpPrivateKey = Detector(
    id: "pgp-private-key", title: "PGP private key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("-----BEGIN PGP PRIVATE KEY BLOCK-----"),
    pattern: #"-----BEGIN PGP PRIVATE KEY BLOCK-----(?:(?:\\+[nrt]|[\s"'+,\\>|;])*[A-Z]"#
      + #"[A-Za-z\-]{2,20}: ?[^\r\n\\]{0,120})*(?:\\+[nrt]|[\s"'+,\\>|;])*(?P<value>"#
      + #"[A-Za-z0-9+/]{20,}={0,2}(?:(?:\\+[nrt]|[\s"'+,\\>|;])*[A-Za-z0-9+/=]+)*)"#,
    checks: [.keyBody],
    remedy: """
      Revoke the key with its revocation certificate, publish the revocation and make another. \
      Log the fingerprint.
      """,
    flagged: [
      "-----BEGIN PGP " + "PRIVATE KEY BLOCK-----\n\nlQVYBF" + "N5fO40avsHVL56Caq5GUItv3ytZ"
        + "Bo0JA1/f9pbUB9QZlg3wHo+00J5" + "\n" + "UHhg/U804etclLk4k0G0JPdOyX/egS"
        + "Lrw7fsCRx2sLw3i/4XO3cAUSxZvIuY" + "\n=" + "s3pg"
        + "\n-----END PGP PRIVATE KEY BLOCK-----",
      "-----BEGIN PGP " + "PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\nComment: work\n\nlQOYBF"
        + "jTD/UTGNG5t3BsGDovYNzYeesvc" + "hBQJhSQkYONx6dxt37h+NvQFoZs" + "\n"
        + "5ChGR47rSRY/fQ3i2IKqMDv6MJfiGP",
      #"{"result": "-----BEGIN PGP "# + #"PRIVATE KEY BLOCK-----\n\nlIYEZ"#
        + "rJrjmWJ8B3gOEfnPooptZnxFWPJ" + "V77m0aoUPT7wJZc5P7plMz6kPys" + #"\n"#
        + "txqE1FBglTCTBziWHK/Nmq96Eti+Q0" + "h34Ml5f3XtVlT80/KaCC5H/IVFhiGs" + #""}"#,
    ],
    clean: [
      "-----BEGIN PGP PRIVATE KEY BLOCK-----\n...\n-----END PGP PRIVATE KEY BLOCK-----",
      "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBFbqsnMBCADbWl3hT",
      "-----BEGIN PGP PRIVATE KEY BLOCK----- is where it starts",
    ])
}
