extension Detectors {
  /// 32 letters and digits, told by their name.
  static let tencentSecretKey = Detector(
    id: "tencent-secret-key", title: "Tencent Cloud secret key",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("tencent", "qcloud"),
    pattern: NamedSecret.pattern(
      "tencent(?:cloud)?|qcloud", "[A-Za-z0-9]{32}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Disable the key in the CAM console and issue another. Log the user's name.
      """,
    flagged: [
      "TENCENTCLOUD_SECRET_KEY=" + "WeM0vPO04sycHqIy" + "NleEzuZVnDJekST5",
      #"{"result": "tencentSecretKey="# + "I5tNZdhITLPw7lZk" + "WFlYHBG17PUVkH3M" + #""}"#,
      "tencent secret key: " + "MCroBhRKIUnxq8Xu" + "iFn6ssMA8aOxdKLi",
    ],
    clean: [
      "TENCENT_SECRET_KEY=${TENCENT_SECRET_KEY}",
      "deployed tencent at " + "aec9f34b293df6f1" + "61bd699aa6844f92",
      "TENCENT_SECRET_KEY is not set",
    ])
}
