extension Detectors {
  /// glc_ and base64 JSON, or the older API key eyJrIjoi… .
  static let grafanaCloudToken = Detector(
    id: "grafana-cloud-token", title: "Grafana Cloud token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("glc_", "eyJrIjoi"),
    pattern: #"\b(?:glc_[A-Za-z0-9+/_\-]{40,}={0,3}|eyJrIjoi[A-Za-z0-9+/_\-]{50,}={0,3})"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at grafana.com, access policies and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "GRAFANA_CLOUD_TOKEN=glc_eyJv" + "IjoiMTIz" + "L78GlWRjTusf1AIxniJUR5jzqBm"
        + "9mHSLKfN7kFBFIpXkQUVjBeGbZ7" + "y2FMMAlWMEMTODBIruXwrdKc31",
      "the call failed with glc_eyJv" + "IjoiMTIz" + "bOiW0US5TGfEZLO62JfklaDJHSa"
        + "a1BtpKvEi57mJ8c9ymSf910yUtc" + "2yMabcEQUNEwtAL8MYC1GT4F1E" + " in the header",
      #"{"result": "using glc_eyJv"# + "IjoiMTIz" + "MDow2vcLdDafiZ2q4aSRUcAGeHa"
        + "s3sz77sL4p0PD1F5X1oogMhfoI4" + "tUhUdPw2CJ05NvS8jXh7aq7H0t" + #" now"}"#,
      "eyJrIjoi" + "lTORN893c9ehwn7TruOxH5XhOAhuKd" + "pWLzWb6SJzg0MHe9812bK3LLDVeMQr"
        + "3NFtI02BrvExLB1BJUgMtZBQLhgtKc",
    ],
    clean: [
      "keys begin with glc_ and a random part",
      "GRAFANA_CLOUD_TOKEN=${GRAFANA_CLOUD_TOKEN}",
      "GRAFANA_CLOUD_TOKEN=glc_abc123",
      "eyJrIjoi",
    ])
}
