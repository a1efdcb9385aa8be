extension Detectors {
  /// SG., 22 and 43 of base64url.
  static let sendgridKey = Detector(
    id: "sendgrid-key", title: "SendGrid key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("SG.", followedBy: .url),
    pattern: #"SG\.[A-Za-z0-9_\-]{20,24}\.[A-Za-z0-9_\-]{39,50}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.sendgrid.com/settings/api_keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "SENDGRID_API_KEY=SG." + "VGzsuRYz_RVBpx_57H65dP" + "." + "YZRX3jA869vBtNPoNxfQng"
        + "eq5VBE9Uq8AOZ0LOZMk74",
      "the call failed with SG." + "FRwnKNNpwCj3IwrD9VU421" + "." + "CsS1X9YzAeRzm2o5DvaItW"
        + "kA5EeQEMANpvVPoe_gV9i" + " in the header",
      #"{"result": "using SG."# + "2MQ1HlMsMBW_JoP8pZbxdr" + "." + "H_uBFzjaa2Tcie0nosO8Cx"
        + "vAKf9WHUWB3u8AzRPMj6F" + #" now"}"#,
    ],
    clean: [
      "SG.",
      "SG." + "D0axzzgRloPnp26TWf6Q86" + ".." + "txPsrtiQoVV4FXqaqa8gEF"
        + "osVkhb0DrjHUDjh3SeSjX",
      "SG.abc.def",
    ])
}
