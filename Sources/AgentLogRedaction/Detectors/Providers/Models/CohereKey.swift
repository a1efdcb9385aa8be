extension Detectors {
  /// 40 letters and digits, told by their name.
  static let cohereKey = Detector(
    id: "cohere-key", title: "Cohere key", family: .provider, tier: .contextual,
    starts: NamedSecret.starts("cohere", "co_api"),
    pattern: NamedSecret.pattern(
      "cohere|co_api", "[A-Za-z0-9]{40}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at dashboard.cohere.com/api-keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "COHERE_API_KEY=" + "xxNULsDVNZFvf0ouTj2p" + "F331QnPWH8Ij14FjyLT4",
      #"{"result": "cohereApiKey="# + "rkYS3ypDfukMcaXgltrR" + "N0QTpyX6NXzcB1VISaOE" + #""}"#,
      "cohere api key: " + "flmPUFyY2iCYMVeP248b" + "vVmQ53jeHhikXYSw2dye",
    ],
    clean: [
      "COHERE_API_KEY=${COHERE_API_KEY}",
      "deployed cohere at " + "f3e01041a096af0ee2c3" + "ae89d1a66318bdc6ed20",
      "COHERE_API_KEY is not set",
    ])
}
