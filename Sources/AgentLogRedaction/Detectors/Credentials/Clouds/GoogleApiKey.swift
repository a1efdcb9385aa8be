extension Detectors {
  /// AIza and 35 of base64url (Google Cloud, API keys), as used by Maps, Firebase and Gemini.
  static let googleApiKey = Detector(
    id: "google-api-key", title: "Google API key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("AIza"),
    pattern: #"\b(?P<value>AIza[0-9A-Za-z_\-]{35})(?:[^0-9A-Za-z_\-]|$)"#,
    checks: [.publishedExample],
    remedy: """
      Delete the key at console.cloud.google.com/apis/credentials and issue a restricted one. \
      Log the key's id.
      """,
    flagged: [
      "GOOGLE_API_KEY=AIza" + "SB5lrRf7L2MJstYrH2" + "ZUkgUchRBtPGilUpM",
      "the call failed with AIza" + "-Itpp3aNFmp-JW29Xr" + "wMD9alWUEXHVOi9OX" + " in the header",
      #"{"result": "using AIza"# + "RJE8LkMRjTYcBIBtpI" + "871s52dZCKp4fBgtY" + #" now"}"#,
      "AIzaSy" + "abcdefghijklmnopqrstuvwxyz1234567",
    ],
    clean: [
      "AIzaSyShort",
      "AIza" + "DCF8F4yU-bAlX8hqUXPO6A0" + "--1331-_zn3q8C9hJ3qMEr",
      "xAIza" + "hgJwzpBalNkIzNEEHR" + "CNKpBtK5Pf3YRPG1n",
    ])
}
