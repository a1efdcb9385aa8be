extension Detectors {
  /// Digits, a dash, 32 letters and digits, apps.googleusercontent.com. Public by design, but it
  /// names a project.
  static let googleClientId = Detector(
    id: "google-client-id", title: "Google OAuth client id",
    family: .credential, tier: .informational,
    starts: Detector.Start.inside(".apps.googleusercontent.com", reach: 50),
    pattern: #"\b[0-9]{6,16}-[a-z0-9]{32}\.apps\.googleusercontent\.com"#,
    remedy: """
      Nothing is to be revoked. Log it only where it helps.
      """,
    flagged: [
      "client_id=" + "682195248749" + "-" + "hjot908wbcog9ds7" + "s2nvhuqrs0xlk4js"
        + ".apps.googleusercontent.com",
      #"{"result": ""# + "535945692574" + "-" + "2jpd0qi9so2i0e8t" + "gccozriv5w25knio"
        + #".apps.googleusercontent.com"}"#,
      "aud " + "841816511667" + "-" + "urabo8ywn6wyvlb6" + "13bcnx03wv52swv8"
        + ".apps.googleusercontent.com",
    ],
    clean: [
      "see apps.googleusercontent.com",
      "x.apps.googleusercontent.com",
      "123-abc.apps.googleusercontent.com",
    ])
}
