extension Detectors {
  /// 32 hexadecimal digits, told by their name (wx… is the id).
  static let wechatSecret = Detector(
    id: "wechat-secret", title: "WeChat app secret", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("wechat", "weixin", "wx_app", "wxapp", "wxpay"),
    pattern: NamedSecret.pattern(
      "wechat|weixin|wx_?app|wxpay", "[a-f0-9]{32}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at mp.weixin.qq.com, basic configuration and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "WECHAT_APP_SECRET=" + "2f4278234eb8df83" + "f2f13342f18460f1",
      #"{"result": "weixinAppSecret="# + "884af8a6c49b6a7f" + "30a8f9aba8796a55" + #""}"#,
      "wechat secret: " + "88f19b02c66ca1e1" + "3551f1fefb44ca58",
    ],
    clean: [
      "WECHAT_APP_SECRET=${WECHAT_APP_SECRET}",
      "deployed wechat at " + "34f9c436ce8813a1" + "2ca71f36ee740a92",
      "WECHAT_APP_SECRET is not set",
    ])
}
