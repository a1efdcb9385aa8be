extension Detectors {
  /// A number, a dash and 64, told by the call that logs in with it or by its name.
  static let truenasKey = Detector(
    id: "truenas-key", title: "TrueNAS key", family: .credential, tier: .structural,
    starts: Detector.Start.words("login_with_api_key", "truenas"),
    pattern: #"(?:(?i:login_with_api_key)|(?i:truenas))[^\r\n]{0,48}?[\s"'`:=>,(\\\[]{1,24}"#
      + #"(?P<value>[0-9]{1,6}-[A-Za-z0-9]{64})\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at your TrueNAS, API keys and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "TRUENAS_API_KEY=3-" + "0E7kmZD7nzOY2vLWriCCdg" + "EPCdo0N61yDCnPSzZhF8an"
        + "JAfnz2lWqY49ZK702AU4",
      "auth.login_with_api_key, params: [12-" + "JlQTEZEiQGPBCkgu82P89V"
        + "n4rtEXsEwksdENaGaV8KNl" + "DMRzjwUPkbTPT625Q3BT" + "]",
      #"{"result": "truenas key 1-"# + "EbpBD0JKI62ywoWlmDIy1M" + "wdds8tS5KCWYhxZ3SO7Y2E"
        + "K3dzhFhlLtGOr3nLQTK2" + #""}"#,
    ],
    clean: [
      "TRUENAS_API_KEY=${KEY}",
      "truenas 24.10-RC2",
      "login_with_api_key",
    ])
}
