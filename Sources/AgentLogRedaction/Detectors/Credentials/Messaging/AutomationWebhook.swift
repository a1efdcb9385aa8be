extension Detectors {
  /// Catch hooks of Zapier, Make and IFTTT: who knows the path may start the flow.
  static let automationWebhook = Detector(
    id: "automation-webhook", title: "automation webhook", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "hooks.zapier.com/hooks/", ".make.com/", "maker.ifttt.com/"),
    pattern: #"(?:hooks\.zapier\.com/hooks/(?:catch|standard)/|maker\.ifttt\.com/(?:trigger/"#
      + #"[A-Za-z0-9_\-]{1,64}/(?:json/)?with/key|use)/|\.make\.com/)(?P<value>"#
      + #"[A-Za-z0-9]{6,}/[A-Za-z0-9]{6,}|[A-Za-z0-9_\-]{16,})"#,
    remedy: """
      Make another hook and delete this one. Log the flow's name.
      """,
    flagged: [
      "https://hooks.zapier.com/hooks/catch/" + "30453192" + "/" + "9d3asr6" + "/",
      #"{"url": "https://hook.eu1.make.com/"# + "dogl20cqkudjgudc" + "v7ax26vqg97dvx96" + #""}"#,
      "https://maker.ifttt.com/trigger/done/with/key/" + "WOc2tiKZs6oBRw6FwdUfpL",
    ],
    clean: [
      "https://hooks.zapier.com/hooks/",
      "https://www.make.com/en/help",
      "maker.ifttt.com/use",
    ])
}
