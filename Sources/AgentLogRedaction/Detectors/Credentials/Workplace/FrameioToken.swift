extension Detectors {
  /// fio-u- and 64 of base64url.
  static let frameioToken = Detector(
    id: "frameio-token", title: "Frame.io token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("fio-u-"),
    pattern: #"\bfio-u-[A-Za-z0-9_\-=]{60,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at developer.frame.io/app/tokens and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "FRAMEIO_TOKEN=fio-u-" + "o9KhjLOCiJLk3voOKYIw6W" + "51ljgiy5AQ9TtOxC5YB295"
        + "k2ipfcNSbWHz92MF_sRn",
      "the call failed with fio-u-" + "cCeM8NhTCmn7eb4BKD23er" + "WjxREMKILjxSjtDV1qqgcb"
        + "PtgJxZIifWPjg5UI46T7" + " in the header",
      #"{"result": "using fio-u-"# + "aT-ZSjdona22FSZyZcyFL3" + "Neph0F8BN3aNHq9HRS1Bkp"
        + "IGp74ObysnC2O1n2is0q" + #" now"}"#,
    ],
    clean: [
      "keys begin with fio-u- and a random part",
      "FRAMEIO_TOKEN=${FRAMEIO_TOKEN}",
      "FRAMEIO_TOKEN=fio-u-abc123",
    ])
}
