extension Detectors {
  /// 30 letters and digits, told by their name.
  static let alibabaSecretKey = Detector(
    id: "alibaba-secret-key", title: "Alibaba Cloud access key secret",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("alibaba", "aliyun", "alicloud"),
    pattern: NamedSecret.pattern(
      "alibaba|aliyun|alicloud", "[A-Za-z0-9]{30}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Disable the key in the RAM console and issue another. Log the user's name.
      """,
    flagged: [
      "ALIBABA_CLOUD_ACCESS_KEY_SECRET=" + "6JBstrD6B8kLsEJtcZpS3vE4JOMtJk",
      #"{"result": "aliyunAccessKeySecret="# + "OiQw6SqSIcNJBQyzW4vr1Txh9dgGPn" + #""}"#,
      "aliyun secret: " + "MP1gGbnNrXnTQei2gvRe7viEuSjlHd",
    ],
    clean: [
      "ALIYUN_SECRET=${ALIYUN_SECRET}",
      "deployed aliyun at " + "JXNKrErhiVANGwLq05QV0CQKX1SB1K",
      "ALIYUN_SECRET is not set",
    ])
}
