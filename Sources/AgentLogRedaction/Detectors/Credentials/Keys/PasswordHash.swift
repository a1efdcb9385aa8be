extension Detectors {
  /// Hashes as crypt(5) writes them: bcrypt, MD5, SHA-256, SHA-512, yescrypt, Argon2 (PHC string
  /// format), and Cisco types 8 and 9. They can be guessed at leisure.
  static let passwordHash = Detector(
    id: "password-hash", title: "password hash", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "$2a$", "$2b$", "$2x$", "$2y$", "$apr1$", "$y$j", "$argon2id$", "$argon2i$", "$argon2d$")
      + Detector.Start.literals("$1$", "$5$", "$6$", "$8$", "$9$", followedBy: .base64),
    pattern: #"\$2[abxy]\$[0-3][0-9]\$[./A-Za-z0-9]{53}|\$(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$"#
      + #"[./A-Za-z0-9]{22}|\$5\$(?:rounds=[0-9]{1,9}\$)?[./A-Za-z0-9]{1,16}\$"#
      + #"[./A-Za-z0-9]{43}|\$6\$(?:rounds=[0-9]{1,9}\$)?[./A-Za-z0-9]{1,16}\$"#
      + #"[./A-Za-z0-9]{86}|\$y\$j[./A-Za-z0-9]{1,15}\$[./A-Za-z0-9]{1,86}\$"#
      + #"[./A-Za-z0-9]{43}|\$[89]\$[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43}|\$argon2(?:id|i"#
      + #"|d)\$(?:v=[0-9]{1,4}\$)?m=[0-9]{1,9},t=[0-9]{1,6},p=[0-9]{1,4}(?:,[a-z]{1,8}="#
      + #"[^$]{1,64})?\$[A-Za-z0-9+/]{8,}\$[A-Za-z0-9+/]{16,}"#,
    remedy: """
      Have the owner change the password: a hash can be guessed offline. Log the account's id \
      instead.
      """,
    flagged: [
      "$2b$" + "12$" + "dOVPFXTZIGp6pKyf7NHHfwOMdc0" + "ZewmJHMpyedc115hpmpRGMVs5I",
      "root:$6$" + "Ic87lTdhqPOe" + "$" + "bE4gW3871zqRrznJXWOdpUk/YXcDH"
        + "7jeIruQUBwff6b/QF9WeweN.R1x0d" + "obTzop9s77A5ZNa.Zj9sMg/tkLwz" + ":19000:0:99999:7:::",
      #"{"result": "$argon2id$"# + "v=19$m=65536,t=3,p=4$" + "MzA8WngGYtu4ZvA19z4HYX" + "$"
        + "9YdO/DFG3Y3wv4YVqzKd3g" + "AlXvVq+JkckFqi4vsj/7M" + #""}"#,
      "$5$" + "rounds=5000$" + "uhqNj1Orh0VIXMkf" + "$" + "kRNyd602iqHdioLUsshYZg"
        + "CfNDeFD86.edFkysFt8zH",
      "enable secret 9 $9$" + "8TDPfTSSgxwO4o" + "$" + "Qu6iM.IejySWdALadCfKCo"
        + "9corNI5JPlsirgyBHd6EG",
      "$y$" + "j9T$" + "9Ge0.yEN3aE7clKXJYfTFy" + "$" + "CzaI.jKCW5ZF4aEazp4tlY"
        + "OYvnvH0IoAqY6pB.Pz9r8",
    ],
    clean: [
      "replace $1$2 with $2b$",
      "costs $5$ or $6$",
      "$2b$12$short",
      "${6$x}",
    ])
}
