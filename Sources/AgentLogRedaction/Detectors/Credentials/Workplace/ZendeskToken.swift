extension Detectors {
  /// 40 letters and digits, told by their name.
  static let zendeskToken = Detector(
    id: "zendesk-token", title: "Zendesk token", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("zendesk"),
    pattern: NamedSecret.pattern(
      "zendesk", "[A-Za-z0-9]{40}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the Zendesk admin center, apps and integrations and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "ZENDESK_API_TOKEN=" + "0kwY1KPLL600a2RofFAF" + "K0SYR0T0dsUyL98fbXTk",
      #"{"result": "zendeskToken="# + "3Fs8YJaubZLwyqHMkGTZ" + "hywvqfsn2kyibDYa804U" + #""}"#,
      "zendesk api token: " + "j3nPpBIOEpWZhgso2eKx" + "8Lt9umjwsgdLNq79jvkn",
    ],
    clean: [
      "ZENDESK_API_TOKEN=${ZENDESK_API_TOKEN}",
      "deployed zendesk at " + "7OWPDW7Y6PboqKaVQfY2" + "ock5kCJAFHuhZKUtObrH",
      "ZENDESK_API_TOKEN is not set",
    ])
}
