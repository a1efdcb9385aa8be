extension Detectors {
  /// pk_, the user's id, _ and 32 capitals and digits.
  static let clickupToken = Detector(
    id: "clickup-token", title: "ClickUp token", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "pk_1", "pk_2", "pk_3", "pk_4", "pk_5", "pk_6", "pk_7", "pk_8", "pk_9"),
    pattern: #"\bpk_[0-9]{5,12}_[A-Z0-9]{32}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at app.clickup.com/settings/apps and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "CLICKUP_API_TOKEN=pk_" + "06899020" + "_" + "W7SN4UZADHZPM0IN" + "FMINMXDCF8O3DDI6",
      "the call failed with pk_" + "96051133" + "_" + "J6Z41FUUCJCZIIKO" + "NVV3IWCMUY7AKOSF"
        + " in the header",
      #"{"result": "using pk_"# + "57837476" + "_" + "DC7EDBK43AI529B9" + "ASH9D3G19UQEI2C7"
        + #" now"}"#,
    ],
    clean: [
      "pk_live_" + "FPwaYsBD3FQj5rzOIRINGx8I",
      "pk_123",
      "pk_${ID}_${TOKEN}",
    ])
}
