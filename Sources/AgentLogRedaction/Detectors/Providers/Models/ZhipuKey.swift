extension Detectors {
  /// 32 hexadecimal digits, a dot and 16, told by their name.
  static let zhipuKey = Detector(
    id: "zhipu-key", title: "Zhipu key", family: .provider, tier: .contextual,
    starts: NamedSecret.starts("zhipu", "bigmodel", "glm_api", "zai_api"),
    pattern: NamedSecret.pattern(
      "zhipu(?:ai)?|bigmodel|glm|z_?ai", #"[a-f0-9]{32}\.[A-Za-z0-9]{16}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at open.bigmodel.cn/usercenter/apikeys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "ZHIPU_API_KEY=" + "66a0c1fae8308138" + "8fb5a2a9597e02dd" + "." + "7MxNzHls8k820OjQ",
      #"{"result": "zhipuApiKey="# + "78af68554f66fc3c" + "639ba96058282b17" + "."
        + "mvtBSDwgncd4oTxY" + #""}"#,
      "zhipu api key: " + "75d9f55e9c69b744" + "1858d593f409112d" + "." + "J4JrTeXjV3kttpqs",
    ],
    clean: [
      "ZHIPU_API_KEY=${ZHIPU_API_KEY}",
      "deployed zhipu at " + "37501f01e3c0f381" + "86efefe68a760357" + "." + "szhfPsoAeB8wc5sf",
      "ZHIPU_API_KEY is not set",
    ])
}
