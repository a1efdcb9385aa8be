extension Detectors {
  /// ntn_, eleven digits and 35, or secret_ and 43 (Notion, authorization).
  static let notionToken = Detector(
    id: "notion-token", title: "Notion token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("ntn_", "secret_"),
    pattern: #"\b(?:ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at notion.so/profile/integrations and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "NOTION_TOKEN=ntn_" + "82388131832" + "cEYXshcb6BIMPWQrPX" + "hH1KknotOv3pQOw15",
      "the call failed with ntn_" + "34276548050" + "szG1vrPlmIpVZOhVxx" + "sPQ1YyW3xDOxhHMd0"
        + " in the header",
      #"{"result": "using ntn_"# + "66553956193" + "8qyrEAvXCeJZk4iCct" + "UiyR64ZXkHY17vWmI"
        + #" now"}"#,
      "notion = secret_" + "30rENDGBn5J7BtRsXPQYM2" + "U8OF5aIGY3HwwQKIjgqdJ",
    ],
    clean: [
      "ntn_abc",
      "secret_abc123",
      "client_secret_" + "ZmsLbTgcsbIz6U878jORQK" + "OXZPWfhE5gqmokCAZokg0",
    ])
}
