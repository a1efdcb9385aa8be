extension Detectors {
  /// hf_ or api_org_ and 34 letters.
  static let huggingfaceToken = Detector(
    id: "huggingface-token", title: "Hugging Face token", family: .provider, tier: .structural,
    starts: Detector.Start.literals("hf_", followedBy: .letters)
      + Detector.Start.literals("api_org_"),
    pattern: #"\b(?:hf|api_org)_[A-Za-z]{34}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at huggingface.co/settings/tokens and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "HF_TOKEN=hf_" + "wdFiTNbjCLDEGOCUu" + "CXtisiwFzWUHxyURF",
      "the call failed with hf_" + "LBOkDSRowpCQHmHJM" + "GDfRrjNiEREzPueJs" + " in the header",
      #"{"result": "using hf_"# + "PpBGtPEiQkmHGbJiC" + "AqDfIzQXgSwBDxBbR" + #" now"}"#,
      "api_org_" + "qSbLHPiGZBEpntmSu" + "KSCsSapAeermpImpX",
    ],
    clean: [
      "keys begin with hf_ and a random part",
      "HF_TOKEN=${HF_TOKEN}",
      "HF_TOKEN=hf_abc123",
      "hf_hub_download",
      "hf_" + "tGwDkEUfBdO02xHHeARq",
    ])
}
