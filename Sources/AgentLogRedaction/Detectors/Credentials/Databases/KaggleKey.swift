extension Detectors {
  /// KGAT_ and 32 hexadecimal digits.
  static let kaggleKey = Detector(
    id: "kaggle-key", title: "Kaggle key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("KGAT_"),
    pattern: #"\bKGAT_[a-f0-9]{32}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at kaggle.com/settings and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "token KGAT_" + "abb53f45fb1c70fd" + "0b01791d5caca17e",
      "KAGGLE_API_TOKEN=KGAT_" + "3df19af7808dc54c" + "e48759bfbf5216fb",
      #"{"result": "kaggleKey=KGAT_"# + "05a4fa0165636617" + "d971878426690f04" + #""}"#,
    ],
    clean: [
      "KAGGLE_KEY=${KEY}",
      "kaggle dataset " + "9ec56fd7cfa80cdf" + "7499f60f7400a97d",
      "KGAT_abc",
    ])
}
