extension Detectors {
  /// webhook.office.com or outlook.office.com and a secret path of UUIDs (Microsoft Teams, incoming
  /// webhooks).
  static let teamsWebhook = Detector(
    id: "teams-webhook", title: "Teams webhook", family: .credential, tier: .structural,
    starts: Detector.Start.literals("webhook.office.com/", "outlook.office.com/webhook/"),
    pattern: #"(?:webhook\.office\.com/webhookb2|outlook\.office\.com/webhook)/(?P<value>"#
      + #"[0-9a-f\-]{36}@[0-9a-f\-]{36}/[A-Za-z]{8,}/[0-9A-Za-z]{16,}/"#
      + #"[0-9A-Za-z_/\-]{16,})"#,
    remedy: """
      Remove the webhook in the channel's connectors and add another. Log the channel's name.
      """,
    flagged: [
      "https://acme.webhook.office.com/webhookb2/" + "0538d94e-1ff7-413c" + "-aacf-f1dda58c0697"
        + "@" + "f81b6451-696d-437e" + "-ad0d-a8528ddd8aff" + "/IncomingWebhook/"
        + "dc5d9d503545172a" + "9b2aabac00cba351" + "/" + "79f81f6d-10c3-467f"
        + "-ad0a-057233300938",
      #"{"url": "https://outlook.office.com/webhook/"# + "c9c3d12d-1876-4f6f"
        + "-a6f3-0b630442c970" + "@" + "1901a62d-6495-4f9e" + "-a11f-7feff01ce637"
        + "/IncomingWebhook/" + "7746849e663f993e" + "491a391f481ee194" + "/"
        + "441abaaf-023e-4e5d" + "-a845-8f57a518dc2f" + #""}"#,
      "post to acme.webhook.office.com/webhookb2/" + "186f2c4f-94b8-45fd" + "-ae8d-82b95269a5db"
        + "@" + "636fc0ff-270d-4786" + "-afe2-3022db642bb2" + "/IncomingWebhook/"
        + "0faeee628f125dec" + "d06f189baa746cd2" + "/" + "6db9acc2-53f4-41a0"
        + "-ad88-57492e80a7b0" + "/V2" + "87X7CDj1-9JNvrjbQ7HQ" + "oBinXysYG05oSeasdLsO",
    ],
    clean: [
      "https://acme.webhook.office.com/",
      "https://acme.webhook.office.com/webhookb2/abc",
      "outlook.office.com/webhook/${ID}",
    ])
}
