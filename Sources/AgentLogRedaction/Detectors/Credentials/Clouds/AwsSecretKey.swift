extension Detectors {
  /// 40 characters of base64, with no form of their own: told by their name or by the access key id
  /// before them. A SHA-1 in hexadecimal is none.
  static let awsSecretKey = Detector(
    id: "aws-secret-key", title: "AWS secret access key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "aws_sec", "aws-sec", "awssec", "aws sec", "aws_key", "aws key", "amazon",
      "secret_access_key", "secret-access-key", "secretaccesskey", "secret access key",
      keys:
        true)
      + Detector.Start.literals("AKIA", "ASIA"),
    pattern: #"(?:(?:(?i:aws|amazon)[A-Za-z0-9_ .\-]{0,24}?|(?i:secret[_\- ]?access[_\- ]?))"#
      + #"(?i:key|secret)[A-Za-z0-9_]{0,16}(?:[\s"'`:=>,(\\\[]|\bis\b){1,12}|(?:AKIA"#
      + #"|ASIA)[A-Z0-9]{16}[\s"',:;|\\]{1,12})?(?P<value>[A-Za-z0-9/+]{40})(?:"#
      + "[^A-Za-z0-9/+=]|$)",
    checks: [.publishedExample, .notAHash],
    remedy: """
      Deactivate the key in IAM, look for its use in CloudTrail, and issue another; better, use \
      a role. Never log a secret key, not even in part.
      """,
    flagged: [
      "aws_secret_access_key = " + "Gs39CbUCc2cFobNm2jYW" + "RODmDdgLmyhayd9D/tFr",
      #"{"SecretAccessKey": ""# + "evSk5i2yRMI7Bfk84qiT" + "GQ3k17hJI9uLuK7iRF0w" + #""}"#,
      "AKIA" + "5E2YX7XY2V2NW26O" + ":" + "udRZh8q0UnvK/CfPG5Z/" + "9HG60CuSzPaQX++hiaWU",
      "the AWS secret key is " + "1J9txOoNkjzkdACC38ib" + "xTDcHD+qWzDQ3egTg6H2",
    ],
    clean: [
      "aws_secret_access_key = ded7db27a4558e2ea9bbf0bf36ae0e8521618f36",
      "AWS_SECRET_ACCESS_KEY = ${SECRET}",
      "aws commit ded7db27a4558e2ea9bbf0bf36ae0e8521618f36",
      "aws_secret_access_key = " + "nvaaTjtTyicZ+hk+P4vbGCf3dBpDuv"
        + "86EjyuQAL5OwWeOmeO6ZwNoI0ZS7f0",
    ])
}
