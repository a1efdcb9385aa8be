extension Detectors {
  /// `?access_token=x`, `&sig=x`, `&X-Amz-Signature=x`, `#access_token=x`: a query parameter or
  /// fragment that opens a door by itself.
  static let urlSecretParameter = Detector(
    id: "url-secret-parameter", title: "secret parameter of an address", family: .generic,
    tier: .structural,
    starts: Detector.Start.words(
      "token=", "key=", "sig=", "signature=", "secret=", "code=", "password=", "passwd=", "pwd=",
      "auth=", "credential=", "session=", "jwt=", "assertion="),
    pattern:
      #"[A-Za-z]{2,12}=(?P<value>[^\s&#"'<>\\`|,;){}=]{4,}(?:={1,2}[^\s&#"'<>\\`|,;){}=]+){0,4}={0,2})"#,
    checks: [.secretParameter],
    remedy: """
      Revoke what the parameter opens; log addresses without their query, or with its values masked. \
      Where the service allows, send it in a header instead.
      """,
    flagged: [
      "https://blynk.acme/get?token=Rps15JICmtR" + "VbFyS_95houlLbm6xIQ2L&V1",
      "https://api.acme.dev/v1/me?access_token=41529cf5de0f4daa" + "10098ff4881521c0",
      "https://acme.blob.dev/c/b?se=2026-01-01&sig=" + "4Zk3QmX81LwT8zz41pQ%2B8%3D",
      "https://acme.dev/cb?code=" + "4/P7q7W91aoMsCeLvIaQm6bTrgtp7&state=x",
    ],
    clean: [
      "https://acme.dev/list?page_token=CAUQAA9fQ8Xk2LmZ&limit=5",
      "https://acme.dev/?q=token=value",
      "https://acme.dev/x?key=name&sort=asc", "https://acme.dev/x?token=${TOKEN}",
      "https://acme.dev/?code=404", "https://acme.dev/?continuation_token=4Zk3QmX81LwT8zz41pQ",
    ])
}
