extension Detectors {
  /// 32 letters and digits, told by their name.
  static let boxSecret = Detector(
    id: "box-secret", title: "Box secret", family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "box_client", "boxclient", "box_developer", "box_app", "boxapp"),
    pattern: NamedSecret.pattern(
      "box(?:_?(?:client|developer|app))?", "[A-Za-z0-9]{32}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at app.box.com/developers/console and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "BOX_CLIENT_SECRET=" + "N99s6m1mAWpOKzmY" + "owZqM38RcUIGEwuM",
      #"{"result": "boxClientSecret="# + "y2Td6IjJoXnqFcfT" + "lTFnZv4QR22G3z1C" + #""}"#,
      "box_app secret: " + "Cyqi4zXfPrRBHbIY" + "QvfxwwfNxi92GPVP",
    ],
    clean: [
      "BOX_CLIENT_SECRET=${BOX_CLIENT_SECRET}",
      "deployed box_client at " + "hVRglPXaFHEfNncx" + "oEOqbls55Dy9jx0C",
      "BOX_CLIENT_SECRET is not set",
    ])
}
