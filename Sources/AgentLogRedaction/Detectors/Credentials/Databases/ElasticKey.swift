extension Detectors {
  /// Elastic keys in base64 and Algolia keys of 32 hexadecimal digits, told by their name.
  static let elasticKey = Detector(
    id: "elastic-key", title: "Elastic or Algolia key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("elastic", "algolia"),
    pattern: NamedSecret.pattern(
      "elastic(?:search)?|algolia",
      #"[A-Za-z0-9_\-]{50,80}={0,2}|[a-f0-9]{32}|[A-Za-z0-9_\-]{24}|"#
        + "[A-Za-z0-9]{20}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the deployment's security settings and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "ELASTIC_API_KEY=" + "2e0be5485d672f30" + "33c885d625cca98b",
      #"{"result": "algoliaApiKey="# + "f36f94ad7414946a" + "bea137240464d03e" + #""}"#,
      "algolia admin key: " + "a000fe3b87377505" + "1808f5ead9c8573a",
    ],
    clean: [
      "ELASTIC_API_KEY=${ELASTIC_API_KEY}",
      "deployed algolia at " + "56e072ed496b0fd0" + "2706406be429a12c",
      "ELASTIC_API_KEY is not set",
    ])
}
