extension Detectors {
  /// NRAK-, NRII-, NRIQ-, NRAA-, NRRA-, NRJS-, NRBR- and a body; licence keys of 36 hexadecimal
  /// digits and NRAL; Pixie keys px-api- and px-dep-.
  static let newrelicKey = Detector(
    id: "newrelic-key", title: "New Relic key", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "NRAK-", "NRII-", "NRIQ-", "NRAA-", "NRRA-", "NRJS-", "NRBR-", "px-api-", "px-dep-")
      + Detector.Start.inside("NRAL", reach: 36),
    pattern: #"\b(?:NR(?:AK|II|IQ|AA|RA|JS|BR)-[A-Za-z0-9_\-]{19,}|[a-f0-9]{36}NRAL|px-(?:api"#
      + "|dep)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
    checks: [.publishedExample],
    remedy: """
      Revoke it at one.newrelic.com/api-keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "NEW_RELIC_API_KEY=NRAK-" + "9D094HWA2NVTKR83C5AT2X9OYWX",
      "the call failed with NRAK-" + "NKCID0BZBAILUM3JK9P2RV0J6LA" + " in the header",
      #"{"result": "using NRAK-"# + "N4RSBIKJO80DU5IYAXD4RHTX75Q" + #" now"}"#,
      "license_key: " + "b7ff23f2a170cf52b5" + "69981fce63d64095ab" + "NRAL",
      "px-api-" + "99e20251-f19c-4881" + "-a213-87d568f1f72f",
    ],
    clean: [
      "keys begin with NRAK- and a random part",
      "NEW_RELIC_API_KEY=${NEW_RELIC_API_KEY}",
      "NEW_RELIC_API_KEY=NRAK-abc123",
    ])
}
