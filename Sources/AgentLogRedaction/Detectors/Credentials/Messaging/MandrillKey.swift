extension Detectors {
  /// md- and 22, or 22 alone, told by their name.
  static let mandrillKey = Detector(
    id: "mandrill-key", title: "Mandrill key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("mandrill"),
    pattern: NamedSecret.pattern(
      "mandrill", #"(?:md-)?[A-Za-z0-9_\-]{22}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at mandrillapp.com/settings and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "MANDRILL_API_KEY=md-" + "ZpTpc2Qf6I2cgum7Yt3ds0",
      #"{"result": "mandrillApiKey=md-"# + "Kz2YzTy_Nw6Sf2-ypP2HDV" + #""}"#,
      "mandrill api key: md-" + "Fv4OlFcP56RBxxDXt0UnCa",
    ],
    clean: [
      "MANDRILL_API_KEY=${MANDRILL_API_KEY}",
      "deployed mandrill at md-" + "ArYZueHsx8drEhwRIZ38wX",
      "MANDRILL_API_KEY is not set",
    ])
}
