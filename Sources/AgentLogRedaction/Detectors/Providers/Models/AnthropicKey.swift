extension Detectors {
  /// sk-ant-, a kind and version (api03, admin01; oat01 and ort01 for OAuth, sid01 for sessions)
  /// and 95 of base64url; no length is published for all, so 20 suffice.
  static let anthropicKey = Detector(
    id: "anthropic-key", title: "Anthropic key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("sk-ant-"),
    pattern: #"\bsk-ant-[A-Za-z0-9_\-]{20,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at console.anthropic.com/settings/keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "ANTHROPIC_API_KEY=sk-ant-api03-" + "EJGAQu8cDtuA_rO_T26Gpjoy" + "e8R29MZHoW_asCCTv7jMVpjJ"
        + "6GPwrOaqhAOXOm3bfXCd5Dno" + "5mDdBsZ1y0I5HIWo9Wvqo" + "AA",
      "the call failed with sk-ant-api03-" + "EwKNsinXs5aGoRNSvXrf6G5r"
        + "GqDI7hJZyroL9doRsETnQQyk" + "U3psj4MbkyzqUzswVN5KBDWY" + "JXYbl8LNyBC4PuqkQRrXm"
        + "AA in the header",
      #"{"result": "using sk-ant-api03-"# + "LOS1uARfA6xJfqA2wBN2XFOd"
        + "xqS9jx2gLwdE_KM7irAxkaNj" + "aW8aPKFIjLYJAN6V36e6JdnF" + "5EcK3NxVusfLRkHOI9Niy"
        + #"AA now"}"#,
      "sk-ant-admin01-" + "bbs4nmBQrvhIC0hcOY8_u5fV" + "r1cdWOKjW2imSWhUpQ62LVmI"
        + "p7IGZcumTUHPJNlv7Lfpsqb0" + "5dX1tCfDnLY767HL3YqRo" + "AA",
      "sk-ant-oat01-" + "5vE0XexdDfhXfvKjUOyi6YiD" + "TWGQ-0pSrMwdE2nqIJSC6cAW"
        + "WTTrz59IeZqHAICtRhaN3AvC" + "nYoaV3CNIzspcnUt_qKYq" + "AA",
    ],
    clean: [
      "keys begin with sk-ant- and a random part",
      "ANTHROPIC_API_KEY=${ANTHROPIC_API_KEY}",
      "ANTHROPIC_API_KEY=sk-ant-abc123",
      "ssk-ant-api03-" + "LmlJH4wFfScRzUkptnBQmuNw" + "sXohp2YLPtzg4UPbq6diDVW5"
        + "sO5LrRcfYnxk8Zu5ccuRzRdu" + "sWiAIzJFKjHO40ErjjPag" + "AA",
    ])
}
