extension Detectors {
  /// A UUID, told by its name.
  static let postmarkToken = Detector(
    id: "postmark-token", title: "Postmark token", family: .credential, tier: .structural,
    starts: NamedSecret.starts("postmark"),
    pattern: NamedSecret.pattern(
      #"postmark(?:[A-Za-z0-9_ .\-]{0,24}?(?:token|key|secret)"#
        + "[A-Za-z0-9_]{0,8})?|x-postmark-(?:server|account)-token",
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
      needsNoun: false),
    checks: [.publishedExample],
    remedy: """
      Revoke it at account.postmarkapp.com, API tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "POSTMARK_API_TOKEN=" + "27d51e88-7366-4ff0" + "-ae9a-a23c11b63a93",
      #"{"result": "postmarkToken="# + "fcc184f4-c0f7-4fb4" + "-aa6e-31eb5c6697cc" + #""}"#,
      "postmark: " + "8a058a51-e24d-46c4" + "-ac83-ea19ae945880",
    ],
    clean: [
      "POSTMARK_API_TOKEN=${POSTMARK_API_TOKEN}",
      "POSTMARK_API_TOKEN is not set",
      "postmark answered 401",
    ])
}
