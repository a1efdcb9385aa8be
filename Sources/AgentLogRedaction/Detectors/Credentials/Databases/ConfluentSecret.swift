extension Detectors {
  /// cflt and 60 of base64, or 64 told by their name.
  static let confluentSecret = Detector(
    id: "confluent-secret", title: "Confluent secret", family: .credential, tier: .structural,
    starts: NamedSecret.starts("confluent", "kafka_api", "sasl_password")
      + Detector.Start.literals("cflt"),
    pattern: NamedSecret.pattern(
      "confluent|kafka_api|sasl", "cflt[A-Za-z0-9+/]{60}|[A-Za-z0-9+/]{64}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at confluent.cloud/settings/api-keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "secret cflt" + "FUmo9a3tdZCOKFcD8P1KOE6hdasi92" + "29CelvHcnr+V7Yjx5YhnVWPekipxyE",
      "CONFLUENT_API_SECRET=" + "ccrPAAaPN2mu0EJ51UMTY6" + "zVytFIvcaWvYQBhpTTLnrX"
        + "6Jag8JBaKGCN+EANR6mk",
      #"{"result": "confluentSecret="# + "X3oSfyvez9tDrfKYGEhRDi" + "u2I+kwJsMkjMbXnuF8meam"
        + "6gexTHSLthPofY6K3VNh" + #""}"#,
    ],
    clean: [
      "CONFLUENT_API_SECRET=${SECRET}",
      "confluent topic " + "CVvqkLWc6yw4R/hjHbDSUl" + "UrnJgjy6tWDl68ik5qiy1o"
        + "/KaCy3V/nT6suU+3gzUn",
      "cfltabc",
    ])
}
