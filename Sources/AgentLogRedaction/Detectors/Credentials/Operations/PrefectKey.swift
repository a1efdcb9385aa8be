extension Detectors {
  /// pnu_ (user) or pnb_ (bot) and 36.
  static let prefectKey = Detector(
    id: "prefect-key", title: "Prefect key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("pnu_", "pnb_"),
    pattern: #"\bpn[ub]_[A-Za-z0-9]{36}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.prefect.cloud/my/api-keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "PREFECT_API_KEY=pnu_" + "dt3dGArqU9e2L0HOZq" + "bGwKrjRvUGL1L2vjzo",
      "the call failed with pnu_" + "wPYw12JPp3ZbGRw1j1" + "Vw8CMThCAybGxH0Ipr"
        + " in the header",
      #"{"result": "using pnu_"# + "WwCk9xUMQEQ0bJQYAF" + "DDH4ZwXwarG9IxSB3N" + #" now"}"#,
    ],
    clean: [
      "keys begin with pnu_ and a random part",
      "PREFECT_API_KEY=${PREFECT_API_KEY}",
      "PREFECT_API_KEY=pnu_abc123",
    ])
}
