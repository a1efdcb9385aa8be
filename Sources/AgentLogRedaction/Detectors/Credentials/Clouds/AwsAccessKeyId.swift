extension Detectors {
  /// AKIA (long-lived), ASIA (session), ABIA (bearer), ACCA (context) or A3T0 and 16 of base 32
  /// (IAM user guide, reference of identifiers).
  static let awsAccessKeyId = Detector(
    id: "aws-access-key-id", title: "AWS access key id", family: .credential, tier: .structural,
    starts: Detector.Start.literals("AKIA", "ASIA", "ABIA", "ACCA", "A3T0"),
    pattern: #"\b(?:A3T0|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b"#,
    checks: [.accessKeyID, .publishedExample],
    remedy: """
      Deactivate the key in IAM, look for its use in CloudTrail, and issue another; better, use \
      a role. Log the role's name.
      """,
    flagged: [
      "AWS_ACCESS_KEY_ID=AKIA" + "IGE2K5KYPRCWBUC2",
      "credential ASIA" + "HPEDZQ2NICGCHZVL" + " expired",
      #"{"result": "aws_access_key_id = ABIA"# + "GYFIO5SI6D3EU3KE" + #""}"#,
      "AKIA" + "IOSFODNN7EXAMPLE",
    ],
    clean: [
      "AKIAZZZ",
      "akiaiosfodnn7abcdefg",
      "AKIA" + "PQWQDOZDE54GBZXMRAMNGAGM",
      "the prefix AKIA marks long-lived keys",
    ])
}
