extension Detectors {
  /// ya29. and a long body, good for an hour (Google Identity, OAuth 2.0).
  static let googleAccessToken = Detector(
    id: "google-access-token", title: "Google access token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("ya29."),
    pattern: #"\bya29\.(?:[A-Za-z]\.)?[A-Za-z0-9_\-]{20,}(?:\.+[A-Za-z0-9_\-]+)*"#,
    checks: [.publishedExample],
    remedy: """
      It expires within the hour; revoke it at oauth2.googleapis.com/revoke until then. Log the \
      account's id.
      """,
    flagged: [
      "ACCESS_TOKEN=ya29.a0" + "X3uD288NEGjIvTXsgAUUQfg_prumIQ"
        + "Bbaa384yWXN8_EVOQgaWrVCLeI3Xrl" + "3b9emPxuafn6ECpe1bpyOUBGW-3DaV"
        + "XaX3kjxQKUoFmYUFmMEjlpGRktinJk",
      "the call failed with ya29.a0" + "5TAn942MwMRN1L9uB1jjnw9EA5ocg9"
        + "kY6bU-XV2EafBe-cJRh3mIneULnkBZ" + "T94NqmMbghVdUGK7s54W2pExERDTMI"
        + "giYlTIO-NlYYmkcdKy07MlgQB7pmBO" + " in the header",
      #"{"result": "using ya29.a0"# + "n-gZDqcXGeIE-okqfKgTuu-EhgDhbS"
        + "dVeBWefVOkj8dexureM0oDSGXBcoRm" + "23ArOgSYGvWOnDyex-Grw1wH5K9YX4"
        + "cmjaXuj_Pac6SkBAoZmp4UXChq6wIV" + #" now"}"#,
      "ya29.c.b0" + "k4ZSONn8J4v0WkLiB2XCYwRPHwc_8j" + "-bBasc7lEAQKH7_ksYhgVROAdZQm9F",
    ],
    clean: [
      "keys begin with ya29. and a random part",
      "ACCESS_TOKEN=${ACCESS_TOKEN}",
      "ACCESS_TOKEN=ya29.abc123",
    ])
}
