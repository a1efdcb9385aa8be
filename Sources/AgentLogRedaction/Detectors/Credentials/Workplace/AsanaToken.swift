extension Detectors {
  /// 0/, 1/ or 2/, the user's id, and 32 hexadecimal digits, told by their name; also the 32 of a
  /// client secret.
  static let asanaToken = Detector(
    id: "asana-token", title: "Asana token", family: .credential, tier: .structural,
    starts: NamedSecret.starts("asana"),
    pattern: NamedSecret.pattern(
      "asana", "[0-2]/[0-9]{10,20}(?:/[0-9]{10,20})?:[a-f0-9]{32}|[a-f0-9]{32}"),
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.asana.com/0/my-apps and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "ASANA_ACCESS_TOKEN=1/" + "1762814698278853" + ":" + "02b424de579f5334"
        + "ea4538b157ba5ae1",
      #"{"result": "asanaToken=2/"# + "4620812524669691" + "/" + "3339640962140960" + ":"
        + "ebf505cce313ac79" + "6862766489ada764" + #""}"#,
      "asana client secret: " + "f90eff203c4eb53a" + "e675cffcd2152281",
    ],
    clean: [
      "ASANA_ACCESS_TOKEN=${TOKEN}",
      "asana task " + "3581875749883099",
      "https://app.asana.com/0/" + "3660683677313428" + "/" + "0974697966060852",
    ])
}
