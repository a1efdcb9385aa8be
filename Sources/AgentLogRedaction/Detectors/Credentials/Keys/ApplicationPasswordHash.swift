extension Detectors {
  /// Hashes as Django, Werkzeug, Passlib and LDAP servers store them.
  static let applicationPasswordHash = Detector(
    id: "application-password-hash", title: "password hash of an application",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "pbkdf2_sha", "pbkdf2:sha", "$pbkdf2-sha", "{SSHA", "{PBKDF2", "scrypt:32768:",
      "bcrypt_sha256$"),
    pattern: #"pbkdf2_sha(?:1|256|512)\$[0-9]{3,8}\$[A-Za-z0-9+/._\-]{4,}\$"#
      + "[A-Za-z0-9+/]{20,}={0,2}|(?:pbkdf2:sha(?:1|256|512):[0-9]{3,8}|scrypt:32768:"
      + #"[0-9]{1,3}:[0-9]{1,3})\$[A-Za-z0-9]{4,}\$[0-9a-f]{40,}|\$pbkdf2-sha(?:1|256"#
      + #"|512)\$[0-9]{3,8}\$[A-Za-z0-9./]{4,}\$[A-Za-z0-9./]{20,}|\{(?:SSHA(?:256|512)?"#
      + #"|PBKDF2[A-Z0-9_\-]{0,8})\}[A-Za-z0-9+/$.]{28,}={0,2}|bcrypt_sha256\$\$2b\$"#
      + #"[0-9]{2}\$[./A-Za-z0-9]{53}"#,
    remedy: """
      Have the owner change the password: a hash can be guessed offline. Log the account's id \
      instead.
      """,
    flagged: [
      "pbkdf2_sha256" + "$600000$" + "emcgLj2lQRnuzrX3qd7QPY" + "$" + "LoVP5XnkNqP0C1/a574wJ/"
        + "GBUeHMDxS+MGzH689//mJ" + "=",
      #"{"result": "userPassword: {SSHA}"# + "50B7yRlA0nDFcdsu9ba" + "F+72RPjN2hIvtVTmz5/"
        + #"=="}"#,
      "scrypt:32768:8:1" + "$" + "IWvQJvnUtZV8MHtH" + "$" + "788c83f055c40dc45d5593bdef"
        + "a402e3c57569a5d15b092bd115" + "13d262ec61ec1cf5179b29cc8a"
        + "15cd69076d9299f6cd4532257d" + "b22ae49514660d05d6c8409c",
    ],
    clean: [
      "pbkdf2_sha256 is the default hasher",
      "hash_name=pbkdf2:sha256:600000",
      "{SSHA} is a scheme",
    ])
}
