extension Detectors {
  /// cflt and 60 of base64.
  static let confluentSecret = Detector(
    id: "confluent-secret", title: "Confluent secret", family: .credential, tier: .structural,
    starts: Detector.Start.literals("cflt"),
    pattern: #"\bcflt[A-Za-z0-9+/]{60}(?:[^A-Za-z0-9+/=]|$)"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at confluent.cloud/settings/api-keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "secret cflt" + "FUmo9a3tdZCOKFcD8P1KOE6hdasi92" + "29CelvHcnr+V7Yjx5YhnVWPekipxyE",
      "CONFLUENT_API_SECRET=cflt" + "ccrPAAaPN2mu0EJ51UMTY6zVytFIvc"
        + "aWvYQBhpTTLnrX6Jag8JBaKGCN+EAN",
      #"{"result": "confluentSecret=cflt"# + "R6mkX3oSfyvez9tDrfKYGEhRDiu2I+"
        + "kwJsMkjMbXnuF8meam6gexTHSLthPo" + #""}"#,
    ],
    clean: [
      "CONFLUENT_API_SECRET=${SECRET}",
      "confluent topic " + "fY6K3VNhCVvqkLWc6yw4R/" + "hjHbDSUlUrnJgjy6tWDl68"
        + "ik5qiy1o/KaCy3V/nT6s",
      "cfltabc",
    ])
}
