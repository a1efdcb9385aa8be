extension Detectors {
  /// Service accounts: glsa_, 32, _ and the CRC-32 in little-endian hexadecimal of what is before.
  static let grafanaToken = Detector(
    id: "grafana-token", title: "Grafana token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("glsa_"),
    pattern: #"\bglsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}\b"#,
    checks: [.crc32Hex(separator: 1, littleEndian: true), .publishedExample],
    remedy: """
      Revoke it at your Grafana, administration, service accounts and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "GRAFANA_TOKEN=glsa_" + "nh6Sx9EOskg8B1aU" + "E0Lv8AqW3vKuBRRj_a1d2e170",
      "the call failed with glsa_" + "sDTyAew1D3oenDb1" + "QF30JhytaSKAd3u7_e61c56a8"
        + " in the header",
      #"{"result": "using glsa_"# + "gcF0vNfsTxcxl09o" + "CtJevpAeMIZDxk2a_97b79d51" + #" now"}"#,
    ],
    clean: [
      "keys begin with glsa_ and a random part",
      "GRAFANA_TOKEN=${GRAFANA_TOKEN}",
      "GRAFANA_TOKEN=glsa_abc123",
    ])
}
