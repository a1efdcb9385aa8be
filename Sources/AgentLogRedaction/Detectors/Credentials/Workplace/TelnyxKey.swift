extension Detectors {
  /// KEY, 30 or more, _ and 22, told by its name or its KEY01 or KEYU.
  static let telnyxKey = Detector(
    id: "telnyx-key", title: "Telnyx key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("KEY01", "KEYUA"),
    pattern: #"\bKEY(?:01[0-9A-F]{28,}|UA[A-Za-z0-9\-]{24,})_[A-Za-z0-9_\-]{16,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at portal.telnyx.com/#/api-keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "TELNYX_API_KEY=KEY01" + "0EDDF5A02F7A8B8F6855BE6B9350CD" + "_" + "GNxbQ7WjdiMnuEaZYrx5fw",
      "the call failed with KEY01" + "619EE6FEA4A8E2202F752B1937FC06" + "_"
        + "a0KVY8jUl5yqDjum8jUAR1" + " in the header",
      #"{"result": "using KEY01"# + "BB397B80AC618DACC32E49319F76D7" + "_"
        + "pmw5Co5fLE0Lal14CVSXM3" + #" now"}"#,
    ],
    clean: [
      "KEY01",
      "KEY01_NAME",
      "TELNYX_API_KEY=${KEY}",
    ])
}
