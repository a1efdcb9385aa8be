extension Detectors {
  /// sig= with the base64 of an HMAC-SHA-256 in a query that also says se= (expiry) or sv=
  /// (version): blobs, queues, service buses, logic apps.
  static let azureSas = Detector(
    id: "azure-sas", title: "Azure shared access signature", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sig="),
    pattern: #"\bsig=(?P<value>[A-Za-z0-9%+/_\-]{40,}={0,2})"#,
    checks: [.sharedAccess, .publishedExample],
    remedy: """
      Rotate the account key or revoke the stored access policy that signed it. Log the URL \
      without its query.
      """,
    flagged: [
      "https://a.blob.core.windows.net/c/f?sv=2024-11-04&se=2027-01-01T00%3A00Z&sp=r&sig="
        + "MVkoAJBVS54W4GEOYCXDtR" + "jbF9fCAWMKKd8qKUDkL7W" + "%3D",
      "SharedAccessSignature sr=x&sig=" + "jFpTdOM6datavJx9gmeOd6" + "RCZQEJSVig8G7lXKDB2rP"
        + "%3d&se=1767225600&skn=k",
      #"{"url": "https://x.logic.azure.com/w/triggers/manual/run?sp=a&sv=1.0&sig="#
        + "_uqsMn1h45mU2Z2PGuNJlJ" + "XLsKEGPx7jIqLRjQRg1UU" + #""}"#,
    ],
    clean: [
      "?sig=abc&se=2027",
      "sig=" + "42e9e839cb765719e061ae" + "6f92733459262670e41451" + "84340c03f1b405c1c92b",
      "&sig=${SIG}&se=1",
    ])
}
