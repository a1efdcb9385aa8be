extension Detectors {
  /// 64 of base64url, or 32 for ids and hexadecimal session secrets, told by their name.
  static let auth0Secret = Detector(
    id: "auth0-secret", title: "Auth0 client secret", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("auth0"),
    pattern: NamedSecret.pattern(
      "auth0", #"[A-Za-z0-9_\-]{64}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at manage.auth0.com, applications and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "AUTH0_CLIENT_SECRET=" + "5vN4BREEIMM61eXfOhH5Ql" + "w3DkJAU88iuik8t0Zr0jqi"
        + "8qHc0w-oU5Hdqw5-15MR",
      #"{"result": "auth0ClientSecret="# + "4LOr0Vo2EtKkzgY4-8Dqyl" + "sD_z-qMbAC2F_W2f3SlbmN"
        + "uRE0-z5InoDHg7DRt2zl" + #""}"#,
      "auth0 client secret: " + "sHfxSJpZOVHm0QT3uPAbbZ" + "t4ykldGUsQ1btLtyfYPMvE"
        + "9RdhaWSwucHgC-UkrsOR",
    ],
    clean: [
      "AUTH0_CLIENT_SECRET=${AUTH0_CLIENT_SECRET}",
      "deployed auth0 at " + "69TpAonz-Z3d6SxJldosEC" + "IxQlQO9t9uSjvUmjnL7nX0"
        + "z86AX-vIj7J4xK615isX",
      "AUTH0_CLIENT_SECRET is not set",
    ])
}
