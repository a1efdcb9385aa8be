extension Detectors {
  /// `Cookie: session=x` and `Set-Cookie: sid=x` (RFC 6265): what keeps somebody signed in. Themes,
  /// languages and counters are left alone.
  static let sessionCookie = Detector(
    id: "session-cookie", title: "session cookie", family: .generic, tier: .contextual,
    starts: Detector.Start.words(
      "session=", "sessionid=", "session_id=", "sessid=", "sid=", "auth=", "token=", "jwt=",
      "login=", "remember", "identity=", "clearance=", "sso=", "secret=", ".sig=", "user=", "-id="),
    pattern:
      #"[A-Za-z.\-][A-Za-z0-9_.\-]{1,40}=(?P<value>[^;\s"',\\&=]{8,}(?:={1,2}[^;\s"',\\&=]+){0,4}={0,2})"#,
    checks: [.cookieValue],
    remedy: """
      End the session. Log the names of cookies, never their values.
      """,
    flagged: [
      "Cookie: theme=dark; sessionid=" + "38afes7a8u2f9qq1",
      "Set-Cookie: sid=" + "s%3Aj7Kx9Qm2LwT8zz41; Path=/; HttpOnly",
      #"{"headers": {"cookie": "locale=de; connect.sid="# + #"s3Aj7Kx9Qm2LwT8"}}"#,
      "PHPSESSID=" + "r2t5uvjq435r4q7ib3vtdjq120",
    ],
    clean: [
      "Cookie: theme=dark; locale=en_GB", "Set-Cookie: theme=solarized-dark; Path=/",
      "cookie consent: accepted", "Set-Cookie: sid=; Max-Age=0",
    ])
}
