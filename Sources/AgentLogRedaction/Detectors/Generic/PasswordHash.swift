extension Detectors {
  /// Hashes of passwords as crypt(5), htpasswd, LDAP and frameworks write them: `$6$salt$…`,
  /// `$2b$…`, `$argon2id$…`, `{SSHA}…`, `pbkdf2_sha256$…`. They can be guessed back.
  static let passwordHash = Detector(
    id: "password-hash", title: "hash of a password", family: .generic, tier: .structural,
    starts: Detector.Start.literals(
      "$1$", "$5$", "$6$", "$7$", "$8$", "$9$", "$y$", "$gy$", "$2a$", "$2b$", "$2y$", "$2x$",
      "$apr1$", "$argon2", "$scrypt$", "$P$", "$H$", "$S$", "$md5$", "$pbkdf2", "pbkdf2_sha",
      "{SSHA", "{SHA}", "{SMD5}", "{CRYPT}"),
    pattern: #"\$2[abxy]\$[0-9]{2}\$[./A-Za-z0-9]{53}"#
      + #"|\$(?:1|5|6|7|8|9|y|gy|apr1|md5|scrypt)\$(?:rounds=[0-9]{1,9}\$)?"#
      + #"(?:[./A-Za-z0-9,=]{1,64}\$){1,3}[./A-Za-z0-9+=]{20,128}"#
      + #"|\$[PHS]\$[./A-Za-z0-9]{31,64}"#
      + #"|\$argon2(?:id|i|d)\$[A-Za-z0-9=,$+/]{20,256}"#
      + #"|\$pbkdf2(?:-sha(?:1|256|512))?\$[0-9]{1,9}\$[./A-Za-z0-9+=$]{20,256}"#
      + #"|pbkdf2_sha(?:1|256|512)\$[0-9]{1,9}\$[A-Za-z0-9./+=]{1,64}\$[A-Za-z0-9/+=]{20,128}"#
      + #"|\{(?:SSHA(?:256|512)?|SHA|SMD5|CRYPT)\}[./A-Za-z0-9+=$]{12,256}"#,
    checks: [],
    remedy: """
      Change the password: hashes are guessed offline. Keep shadow files, htpasswd files and user \
      tables out of tool results, or log them as a hash and a length.
      """,
    flagged: [
      "root:$6$52450745$k5ka2p8bFuSmoVT1tzOyyuaREkkKBcCNqoDKzYiJL9RaE8yMnPgh2XzzF0NDrUhgrcLwg78x"
        + "s1w5pJiypEdFX/:18000:0:99999:7:::",
      "joe:$apr1$Wq9Zk3Qm$" + "X81LwT8zz41pQab3dEfGh/",
      "$2b$12$" + "R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
      "userPassword: {SSHA}" + "Wq9Zk3QmX81LwT8zz41pQab3dEfGh0==",
    ],
    clean: ["s/a/$1$2/", "costs $5$ or $6$", "echo $1$HOME", "$2a$ is bcrypt's prefix"])
}
