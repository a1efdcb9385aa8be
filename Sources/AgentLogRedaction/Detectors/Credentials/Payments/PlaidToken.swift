extension Detectors {
  /// access-, the environment and a UUID.
  static let plaidToken = Detector(
    id: "plaid-token", title: "Plaid access token", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "access-sandbox-", "access-development-", "access-production-"),
    pattern: "access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-"
      + "[0-9a-f]{4}-[0-9a-f]{12}",
    checks: [.testMode("-sandbox-"), .publishedExample],
    remedy: """
      Remove the item with /item/remove and link it again. Log the item's id.
      """,
    flagged: [
      "PLAID_ACCESS_TOKEN=access-production-" + "d907d268-e5f7-4c86" + "-ab5a-8beaa45a678d",
      "the call failed with access-production-" + "192c6a4c-29b9-4572" + "-a48a-cd7b71de828f"
        + " in the header",
      #"{"result": "using access-production-"# + "12259f78-5325-4ecc" + "-a851-c80192d19e7c"
        + #" now"}"#,
    ],
    clean: [
      "access-production-",
      "access-sandbox-${ID}",
      "access-development-mode",
    ])
}
