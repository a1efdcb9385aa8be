extension Detectors {
  /// pul- and 40 hexadecimal digits.
  static let pulumiToken = Detector(
    id: "pulumi-token", title: "Pulumi token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("pul-"),
    pattern: #"\bpul-[a-f0-9]{40}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.pulumi.com/account/tokens and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "PULUMI_ACCESS_TOKEN=pul-" + "5e11d5fa537700cccf0d" + "a4e76fd694cfa1bb70f0",
      "the call failed with pul-" + "bfef060a19a476b2f652" + "e250f7ef901d37e58e8d"
        + " in the header",
      #"{"result": "using pul-"# + "3ccc6cd363ad563d79ae" + "ac291ea0a4c8d8f39c8b" + #" now"}"#,
    ],
    clean: [
      "keys begin with pul- and a random part",
      "PULUMI_ACCESS_TOKEN=${PULUMI_ACCESS_TOKEN}",
      "PULUMI_ACCESS_TOKEN=pul-abc123",
    ])
}
