extension Detectors {
  /// `Authorization: Bearer x` (RFC 6750), `Token x`, `ApiKey x` and their like (RFC 9110, section
  /// 11.6.2), and a bearer token without its header.
  static let authorizationHeader = Detector(
    id: "authorization-header", title: "token of an authorization header", family: .generic,
    tier: .structural,
    starts: Detector.Start.words("bearer ", "bearer:", "bearer\\", "bearer%20", "authorization")
      + Detector.Start.words("apikey ", "api-key ", "sso-key ", "splunk ", "genie key"),
    pattern: #"(?:(?i:authorization)(?:\\?["'])?[ \t]{0,2}(?:[:=]|=>|,)[ \t]{0,3}\\?["'`]?"#
      + #"(?i:bearer|token|api-?key|key|jwt|oauth|apitoken|sso-key|splunk|digest|hawk|genie ?key)"#
      + #"(?:[ \t]{1,4}|%20)(?i:token=|key=)?\\?["']?"#
      + #"|(?i:bearer:?)(?:\\?["']?,?[ \t]{1,4}|%20)"#
      + #"|(?i:api-?key|sso-key|splunk|genie ?key)[ \t]{1,4})(?P<value>[A-Za-z0-9._~+/|:\-]{8,}={0,2})"#,
    checks: [.headerToken],
    remedy: """
      Revoke the token. Log the names of headers, never their values; HTTP clients have a hook for \
      that.
      """,
    flagged: [
      "Authorization: Bearer " + "eIdWHQqRfFmvP5LDDh-IGxPUzi7I27",
      #"curl -H "Authorization: token "# + #"FAKEEXAMPLE0000000000" https://api.acme.dev"#,
      #"{\"Authorization\": \"ApiKey "# + #"FAKE-EXAMPLE-key-0000\"}"#,
      "Bearer: cio" + "tgp8BGZBlX192iExSQPm0SrUlBunG8zd",
    ],
    clean: [
      "token_type: bearer", "Authorization: token abc", "Authorization: Bearer <token>",
      "Authorization: Bearer ${API_TOKEN}", "bearer authentication is required",
      "the bearer instruments were sold",
    ])
}
