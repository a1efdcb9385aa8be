extension Detectors {
  /// sl. or sl.u. and 130 or more; long-lived ones and app secrets told by their name.
  static let dropboxToken = Detector(
    id: "dropbox-token", title: "Dropbox token", family: .credential, tier: .structural,
    starts: NamedSecret.starts("dropbox")
      + Detector.Start.literals("sl.u.", "sl.A", "sl.B", "sl.C"),
    pattern: NamedSecret.pattern(
      "dropbox",
      #"sl\.(?:u\.)?[A-Za-z0-9_\-]{100,}|[A-Za-z0-9]{11}A{10}[A-Za-z0-9_\-=]{43}|"#
        + "[a-z0-9]{15}"),
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
      "dropbox app secret: " + "vwrqtovnsk8vnar",
    ],
    clean: [
      "sl.Add(item)",
      "DROPBOX_TOKEN=${TOKEN}",
      "dropbox file " + "s1kpio35z748qt0",
    ])
}
