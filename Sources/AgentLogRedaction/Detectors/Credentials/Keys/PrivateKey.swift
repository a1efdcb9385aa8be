extension Detectors {
  /// A PEM or OpenSSH private key with a body, its lines parted by line ends or by their escapes
  /// (RFC 7468; openssh-key-v1). A header that is only mentioned holds nothing.
  static let privateKey = Detector(
    id: "private-key", title: "private key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("-----BEGIN ", "---- BEGIN SSH2 ENCRYPTED"),
    pattern: #"-{4,5} ?BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY ?-{4,5}(?:(?:\\+[nrt]|[\s"'+,\\>"#
      + #"|;])*[A-Z][A-Za-z\-]{2,20}: ?[^\r\n\\]{0,120})*(?:\\+[nrt]|[\s"'+,\\>|;])*"#
      + #"(?P<value>[A-Za-z0-9+/]{20,}={0,2}(?:(?:\\+[nrt]|[\s"'+,\\>|;])*"#
      + "[A-Za-z0-9+/=]+)*)",
    checks: [.keyBody],
    remedy: """
      Take the key out of use: replace the certificate, or remove its public half from every \
      authorized_keys and service account. Log the key's fingerprint.
      """,
    flagged: [
      "-----BEGIN " + "PRIVATE KEY-----\nMIIEvQ" + "4BTD1AutmNURU+Sf1gwrlfK8lQJ"
        + "gCFHaipJTZYqlEgg7jktU2zW/JV" + "\n" + "4xmZRQo5gbmB6cACVHv7edLz1iwfV2"
        + "cxrCG1K6behnwG6h03NZKv+z7DAxdd" + "\n" + "FwSfi5BJU8GVJXwE3Atqx+lEh7u"
        + "=\n-----END PRIVATE KEY-----",
      #"{"private_key": "-----BEGIN "# + #"RSA PRIVATE KEY-----\nMIIEvQ"#
        + "BawnP3+hVk7gyJRG9BWg3Res7ZA" + "rgeAmnbwUrykYD/VfHvL63cUpxi" + #"\n"#
        + "YwqptpTNW5qGpR15AUmV1x7IvWRPG4" + "RPOsfC+RZpj5nT/Ro7QqKyfXIV6t9V" + #"\n"#
        + "EBJE8NDF3eP0RCHafusd4mrkIdd" + #"=\n-----END RSA PRIVATE KEY-----\n"}"#,
      #""-----BEGIN "# + "OPENSSH PRIVATE KEY-----\" +\n\"b3BlbnNzaC1rZXkt"
        + "ZgXhiv4cvrErkH7HwAZzc6u92To" + "JNgEbDd/JGkm/icYFeB44rNTal8" + "\" +\n\""
        + "krvN1KWTzCZZUcyJEvBKlErGJkQnu6" + "HqeUMYPS71jRMW6L/ROIndwKy5aadh" + #"""#,
      "-----BEGIN " + "RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,"
        + "F88D20414C4ECFA0" + "31FB3C1F873A60C8" + "\n\n" + "243ZWxiyO8tZZ+DEGxd5FI0tez9thj"
        + "p7xlz6aKSnMqeoF+SDWkk+ocKUL6Mu" + "\n" + "zklnjVKZhG2/g/eainxr" + "GZHCxbRY6B/N2DrlEAn9",
    ],
    clean: [
      "-----BEGIN PRIVATE KEY-----\nxxx\n-----END PRIVATE KEY-----",
      "the file starts with -----BEGIN RSA PRIVATE KEY----- as it should",
      "-----BEGIN PRIVATE KEY-----\n********************************\n-----END PRIVATE KEY-----",
      "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYD",
    ])
}
