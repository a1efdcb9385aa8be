extension Detectors {
  /// API keys AKCp and 69, reference tokens cmVmd (base64 of reftkn) and 59.
  static let artifactoryKey = Detector(
    id: "artifactory-key", title: "Artifactory key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("AKCp", "cmVmd"),
    pattern: #"\b(?:AKCp[A-Za-z0-9]{60,}|cmVmdGtu[A-Za-z0-9]{50,})\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at your JFrog profile and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "ARTIFACTORY_API_KEY=AKCp" + "4KvMvz8ruMjG3edxG0oVRDt" + "F37QiHJv1ZcvVm7qzdMYGdm"
        + "IE2jBYvJ7LiOPqOidhzHWwM",
      "the call failed with AKCp" + "YClOZ5AkD95FGj6EXdjKjQZ" + "p0NVQFKGKEcEPWN7HuuqMBN"
        + "vmp0AcE8A0DiHuHHVFj5MS2" + " in the header",
      #"{"result": "using AKCp"# + "7UAR2KOwe3quYvgmqlnFxl6" + "DviLOMB62qdb4CheEDeEfTR"
        + "35bUFPsfGbIOX5xwEXBmr5B" + #" now"}"#,
      "cmVmdGtu" + "OjAxOj" + "UYA0SoQwFUneGXARUutFgBUWD" + "cFLkBJKAUillC6a9s2k3qN93Q",
    ],
    clean: [
      "keys begin with AKCp and a random part",
      "ARTIFACTORY_API_KEY=${ARTIFACTORY_API_KEY}",
      "ARTIFACTORY_API_KEY=AKCpabc123",
      "cmVmdGtuOjAx",
    ])
}
