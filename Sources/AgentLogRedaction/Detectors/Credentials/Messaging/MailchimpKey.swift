extension Detectors {
  /// 32 hexadecimal digits, -us and the data centre.
  static let mailchimpKey = Detector(
    id: "mailchimp-key", title: "Mailchimp key", family: .credential, tier: .structural,
    starts: Detector.Start.inside(
      "-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9", reach: 32),
    pattern: #"\b[0-9a-f]{32}-us[0-9]{1,2}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at us1.admin.mailchimp.com/account/api and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "MAILCHIMP_API_KEY=" + "49becd711a4166f2" + "04b2c3b9017bf250" + "-us13",
      "the call failed with " + "23bde1ebb38d8e27" + "0a83cde0cd7de13b" + "-us13 in the header",
      #"{"result": "using "# + "dc958326bfc851e9" + "d71d948b63b0c28a" + #"-us13 now"}"#,
    ],
    clean: [
      "en-us1",
      "f5d638448a658c54" + "b3b69fb095dd133b" + "-2",
      "69d3af961db22fc7e4a3" + "5d1bccbb7274c643b328" + "-us1",
    ])
}
