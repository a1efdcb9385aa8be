extension Detectors {
  /// 1//0 and base64url (Google Identity, OAuth 2.0); it does not expire.
  static let googleRefreshToken = Detector(
    id: "google-refresh-token", title: "Google refresh token",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("1//0"),
    pattern: #"1//0[A-Za-z0-9_\-]{30,}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at oauth2.googleapis.com/revoke or in the account's third-party access. Log the \
      account's id.
      """,
    flagged: [
      "REFRESH_TOKEN=1//0" + "h-OmnB6i-d4bcYTtZc1e4p" + "varr_ZbRbVUqibacvVXOwS"
        + "8mo9ayAaaPAuz8Sr7b7m",
      "the call failed with 1//0" + "g_GtKyIOE5MAINHEagZ4C5" + "260Fmi1FIuDp1MZSHIotnN"
        + "s2MWdnmVJbE5Bq8opZu1" + " in the header",
      #"{"result": "using 1//0"# + "3ug-j4zT5U_Ecq_kp9sGNt" + "OIixuf-ll_6F81Jh52bTH8"
        + "1_3XST5rTh14shod-QCE" + #" now"}"#,
    ],
    clean: [
      "1//0",
      "http://h1//0abc",
      "refresh with 1//0${TOKEN}",
    ])
}
