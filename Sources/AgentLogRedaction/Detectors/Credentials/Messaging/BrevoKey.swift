extension Detectors {
  /// xkeysib- or xsmtpsib-, 64 hexadecimal digits, a dash and 16.
  static let brevoKey = Detector(
    id: "brevo-key", title: "Brevo key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("xkeysib-", "xsmtpsib-"),
    pattern: "x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{12,}",
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.brevo.com/settings/keys/api and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "BREVO_API_KEY=xkeysib-" + "06a1f590b7c3dd94713d55" + "9279bc29ad19df2a807250"
        + "d174e40cf12a08db3593" + "-" + "HKbYO2qnNX5BsFmQ",
      "the call failed with xkeysib-" + "c531880f1c50ae60a26b65" + "2edd756392dc2d23eb1b7b"
        + "1292600a68527e8f9d1d" + "-" + "ceyZU0HynCoXQUnV" + " in the header",
      #"{"result": "using xkeysib-"# + "f1f4e692c14edb5bb07c4f" + "01bc8d6f716fc9727ac2c4"
        + "5ce52db1ed4060c7e7d0" + "-" + "0BacDGZ4F0SPAdHz" + #" now"}"#,
    ],
    clean: [
      "keys begin with xkeysib- and a random part",
      "BREVO_API_KEY=${BREVO_API_KEY}",
      "BREVO_API_KEY=xkeysib-abc123",
    ])
}
