extension Detectors {
  /// sntrys_ (organisation, base64 JSON and a signature), sntryu_ (user), sntrya_ and sntryi_
  /// (apps).
  static let sentryToken = Detector(
    id: "sentry-token", title: "Sentry token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sntrys_", "sntryu_", "sntrya_", "sntryi_"),
    pattern: #"\bsntry[suai]_[A-Za-z0-9+/_\-]{40,}(?:={1,2}(?:_[A-Za-z0-9+/]{43})?)?"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at sentry.io/settings/auth-tokens and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "SENTRY_AUTH_TOKEN=sntryu_" + "bf948143044b31a4b64235" + "866ebd671e64043c25e149"
        + "ddca66c9ef170748f51a",
      "the call failed with sntryu_" + "1d16280f3d5ae171ae80c2" + "fd5375b76f62403f3bee46"
        + "9b87f9aa8b09e60cd7e4" + " in the header",
      #"{"result": "using sntryu_"# + "915de325da066d33f994ce" + "fa07a576e6e94cf995076e"
        + "dafdac105c7754e676f9" + #" now"}"#,
      "sntrys_eyJpYXQi" + "OjE3" + "M1gIqr1ryHil5XIXCy2NOPIc0" + "uGsegQXNtbNYeng8T56uPsstD"
        + "9pXfbXXfBkTHjLZaxpPwoCdmK" + "lxmUqqiuJqMYhdLrXdLTLPLjA" + "=_"
        + "CkREnmUBZejMQuLhbXa5rT" + "D/96Ucx48C8D/3v2kjQx4",
    ],
    clean: [
      "keys begin with sntrys_ and a random part",
      "SENTRY_AUTH_TOKEN=${SENTRY_AUTH_TOKEN}",
      "SENTRY_AUTH_TOKEN=sntrys_abc123",
    ])
}
