extension Detectors {
  /// 32 hexadecimal digits, or the app's id, | and 27, told by their name.
  static let facebookSecret = Detector(
    id: "facebook-secret", title: "Facebook app secret", family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "facebook", "fb_app", "fbapp", "fb_api", "fbapi", "fb_client", "meta_app"),
    pattern: NamedSecret.pattern(
      "facebook|fb_?(?:app|api|client)|meta_app",
      #"[a-f0-9]{32}|[0-9]{13,17}\|[A-Za-z0-9_\-]{27}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at developers.facebook.com/apps and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "FACEBOOK_APP_SECRET=" + "bbd6df5be138d6f5" + "f3bdbb73249fcacd",
      #"{"result": "facebookAppSecret="# + "04d05267919ce804" + "4278bccf2f4e614f" + #""}"#,
      "facebook app secret: " + "c245f736151a7a85" + "75da4a294afdabf1",
    ],
    clean: [
      "FACEBOOK_APP_SECRET=${FACEBOOK_APP_SECRET}",
      "deployed facebook at " + "4e0cec3d127829bf" + "1d8c38b1c7b1aa51",
      "FACEBOOK_APP_SECRET is not set",
    ])
}
