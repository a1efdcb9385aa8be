extension Detectors {
  /// bce-v3/ALTAK-, an id, / and 40 hexadecimal digits.
  static let baiduKey = Detector(
    id: "baidu-key", title: "Baidu Qianfan key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("bce-v3/ALTAK-"),
    pattern: #"\bbce-v3/ALTAK-[A-Za-z0-9]{15,}/[a-f0-9]{40}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at console.bce.baidu.com/iam and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "QIANFAN_API_KEY=bce-v3/ALTAK-" + "SRYbBd8X3mOT1UPGXmHsw" + "/" + "88d7f2bc65fc551b5783"
        + "9df373b8872d70f3ebb8",
      "the call failed with bce-v3/ALTAK-" + "wNq3pwU2Q21bEEAJ4sOCd" + "/"
        + "f20ddf1f6a8cddee7366" + "ad823936205905a23938" + " in the header",
      #"{"result": "using bce-v3/ALTAK-"# + "3JJPQeCKrdfycD4zJIFZ4" + "/"
        + "b191e5cff55e8f9131f1" + "4305eb2b8a34489609da" + #" now"}"#,
    ],
    clean: [
      "keys begin with bce-v3/ALTAK- and a random part",
      "QIANFAN_API_KEY=${QIANFAN_API_KEY}",
      "QIANFAN_API_KEY=bce-v3/ALTAK-abc123",
    ])
}
