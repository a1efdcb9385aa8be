extension Detectors {
  /// Webhooks of Google Chat, Feishu and Lark, DingTalk and WeCom, each with its key in the URL.
  static let chatRobotWebhook = Detector(
    id: "chat-robot-webhook", title: "chat robot webhook", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "chat.googleapis.com/v1/spaces/", "open-apis/bot/v2/hook/",
      "oapi.dingtalk.com/robot/send?access_token=",
      "qyapi.weixin.qq.com/cgi-bin/webhook/send?key="),
    pattern: #"(?:chat\.googleapis\.com/v1/spaces/[A-Za-z0-9_\-]{8,}/messages\?key="#
      + #"|open-apis/bot/v2/hook/|oapi\.dingtalk\.com/robot/send\?access_token="#
      + #"|qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=)(?P<value>"#
      + #"[A-Za-z0-9_\-&=%]{30,})"#,
    remedy: """
      Remove the robot from the group and add another. Log the group's name.
      """,
    flagged: [
      "https://open.feishu.cn/open-apis/bot/v2/hook/" + "ba4ae459-3486-4f69"
        + "-aee1-49b989e966fb",
      "https://oapi.dingtalk.com/robot/send?access_token=" + "bb6b554af10105dcaf4842"
        + "2c91151b66b2f5a7559ce3" + "2fcd72047722a681c76d",
      #"{"url": "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key="# + "917af8ab-8e33-4c1f"
        + "-ad93-c10421b608f5" + #""}"#,
      "https://chat.googleapis.com/v1/spaces/AAAA" + "rDU0ccv" + "/messages?key=AIza"
        + "vtEDBH62BZG2IZ_CRJ" + "g04a2R4Qlrrg8eCcd" + "&token=" + "lfhm30oLcOIFPjerimsG"
        + "756-dmhIFCiaWUeEEhCO",
    ],
    clean: [
      "https://open.feishu.cn/open-apis/bot/v2/hook/",
      "chat.googleapis.com/v1/spaces/AAAAbbbbccc/messages",
      "qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}",
    ])
}
