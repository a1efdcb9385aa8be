extension Detectors {
  /// sl. or sl.u. and 130 or more.
  static let dropboxToken = Detector(
    id: "dropbox-token", title: "Dropbox token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sl.u.", "sl.A", "sl.B", "sl.C"),
    pattern: #"\bsl\.(?:u\.)?[A-Za-z0-9_\-]{100,}"#,
    checks: [.lettersAndDigits],
    remedy: """
      Revoke it at dropbox.com/developers/apps and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "DROPBOX_TOKEN=sl.u.A" + "hh--Dq74aTmapuvBDALp5S2i3ttb" + "W33pAUE2xBQjfLbvKupvIcqB3RIO"
        + "yCjJcr7-_HGx7WZzDynQ8Wswoi7l" + "CgOgdpY7r1rEILittjDLxQJAitdi"
        + "ycyqxqxWQVGhDTxyOQOpDaYJF6iS",
      #"{"result": "sl.B"# + "QlA6tiCZqYk46EKT_Ngs-KpCqtG" + "Sgqf9PbPvmAhbmVEI2MAMY8-sXd"
        + "8SLtkmUfAYvCsTJD4v8kYJHG063" + "AoTY-nAgO59LaYTjhEOINKzPSa4"
        + "u54ldJ6QTy0FgJQ-j7OxnNt0NHf" + #""}"#,
      "Bearer sl.C" + "hjZWdSgRbKgR0ZasKVGTw-oyXcqb" + "fH38GOjbIKp7ZTV2Fg_ex50z6s7c"
        + "h983WDTy7oYkRa6JXMUMoPKPQTHS" + "6OLTYA3fTgE4ZRcgRHzrqgii9Zoe"
        + "hIRG6CqkW_G8yXanMT6s2SN978ZR",
    ],
    clean: [
      "sl.Add(item)",
      "DROPBOX_TOKEN=${TOKEN}",
      "dropbox file " + "lrj0f4j9v6eeuap",
    ])
}
