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
      "CLICKUP_API_TOKEN=pk_4" + "0689902" + "_" + "DW7SN4UZADHZPM0I" + "NFMINMXDCF8O3DDI",
      "the call failed with pk_4" + "8960511" + "_" + "ONJ6Z41FUUCJCZII" + "KONVV3IWCMUY7AKO"
        + " in the header",
      #"{"result": "using pk_4"# + "4157837" + "_" + "T5ZDC7EDBK43AI52" + "9B9ASH9D3G19UQEI"
        + #" now"}"#,
    ],
    clean: [
      "pk_live_" + "Sli2rXFPwaYsBD3FQj5rzOIR",
      "pk_123",
      "pk_${ID}_${TOKEN}",
    ])
}
