extension Detectors {
  /// nvapi- and 60 to 70 of base64url.
  static let nvidiaKey = Detector(
    id: "nvidia-key", title: "NVIDIA key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("nvapi-"),
    pattern: #"\bnvapi-[A-Za-z0-9_\-]{50,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at org.ngc.nvidia.com, API keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "NVIDIA_API_KEY=nvapi-" + "VWW1ytno2Y-Ask6P25B7xx" + "Sge8SYnvX5GTXjeMVgSPkp"
        + "zuuFC7rtkYzrnrIzWEHE",
      "the call failed with nvapi-" + "Xd874jy-JGpSOs93dl2094" + "UrzswVlOO8EoI5dI13iBJ1"
        + "wOA1fDw6QO-Xq8hxbcv4" + " in the header",
      #"{"result": "using nvapi-"# + "gp4ycdvcN5UPeR2_jBAg6s" + "qmwbTxGfBdkMnUKhxzOrEV"
        + "FWUURxuqLd8SP-q1qmcm" + #" now"}"#,
    ],
    clean: [
      "keys begin with nvapi- and a random part",
      "NVIDIA_API_KEY=${NVIDIA_API_KEY}",
      "NVIDIA_API_KEY=nvapi-abc123",
    ])
}
