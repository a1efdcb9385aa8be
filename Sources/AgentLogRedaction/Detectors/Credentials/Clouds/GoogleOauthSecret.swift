extension Detectors {
  /// GOCSPX- and 28 of base64url (Google Identity).
  static let googleOauthSecret = Detector(
    id: "google-oauth-secret", title: "Google OAuth client secret",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("GOCSPX-"),
    pattern: #"GOCSPX-[A-Za-z0-9_\-]{24,}"#,
    checks: [.publishedExample],
    remedy: """
      Reset the client's secret at console.cloud.google.com/apis/credentials. Log the client's \
      id.
      """,
    flagged: [
      "GOOGLE_CLIENT_SECRET=GOCSPX-" + "y8DpIyLn71PASMirQn0VdvBCzYVk",
      "the call failed with GOCSPX-" + "73BgXxiirw1jyeH5TCY05o3--iPv" + " in the header",
      #"{"result": "using GOCSPX-"# + "nN7MTmOiFWh49vvo-MvMdZBoICYo" + #" now"}"#,
    ],
    clean: [
      "keys begin with GOCSPX- and a random part",
      "GOOGLE_CLIENT_SECRET=${GOOGLE_CLIENT_SECRET}",
      "GOOGLE_CLIENT_SECRET=GOCSPX-abc123",
    ])
}
