extension Detectors {
  /// CFPAT- and 43 of base64url (management tokens).
  static let contentfulToken = Detector(
    id: "contentful-token", title: "Contentful token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("CFPAT-"),
    pattern: #"\bCFPAT-[A-Za-z0-9_\-]{40,}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at app.contentful.com/account/profile/cma_tokens and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "token CFPAT-" + "38VnVgzrXCk_U_wP2_O9WR" + "SDINceOrzQCvcWXcM61Np",
      "CONTENTFUL_ACCESS_TOKEN=CFPAT-" + "JR0VR_ziJaIHvdTrE_BAsE" + "Wyyf7uv-vQyY0tb0nTH7r",
      #"{"result": "contentfulToken=CFPAT-"# + "BGMK7d2o68BGSvnMYCYwCj" + "9OicBFkQMobTJrjZyH67Q"
        + #""}"#,
    ],
    clean: [
      "CONTENTFUL_ACCESS_TOKEN=${TOKEN}",
      "contentful entry " + "72EbYWodepw-A2jWq3SqeL" + "nR-eKj96P-pmTPzDucDC9",
      "CFPAT-abc",
    ])
}
