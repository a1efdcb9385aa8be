extension Detectors {
  /// hvs. (service), hvb. (batch), hvr. (recovery) and 24 or more (HashiCorp, tokens).
  static let vaultToken = Detector(
    id: "vault-token", title: "Vault token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("hvs.", "hvb.", "hvr."),
    pattern: #"\bhv[sbr]\.[A-Za-z0-9_\-]{24,}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it with vault token revoke -accessor. Log the accessor.
      """,
    flagged: [
      "VAULT_TOKEN=hvs.CAESI" + "p_Z2SH4qaAJtzeYe38uDRKpJMLaGT1"
        + "2aDw7ucxePEk7yhrsewuWDA7FfEdg0" + "WLcMSQUookVUHSmZmeq4K4O2gKA-tN",
      "the call failed with hvs.CAESI" + "0olseWab3FSM2XZyuVlaFWSSLDXVgz"
        + "hNJa7xk5nDEA-v3e5Xi3Olk9hfuRmw" + "pb6qM3KoOAfFhY-9HRFDwlgFOxS58c" + " in the header",
      #"{"result": "using hvs.CAESI"# + "H_0ekoXAkkWEzFG7Wcem3__mngqaJA"
        + "xx2fDLybhK_wZg5NfpBmq10KRXafb8" + "pRRup8VbRbnMhCRCw34sBljOhY5peC" + #" now"}"#,
      "hvb." + "zTAwHWmuVoC_3JhKhbHcHM1UGP-n" + "uE162_op_Zl254ccs3bMZ-l9oplV"
        + "NbWjiSur9I2L4c1soKQtsuE5NPUa" + "JeEHTCEqKYHU6Fl4y3ycy6GnPJps"
        + "c-30ayN2mZvHYYPCmb53V0Qr0wqz",
    ],
    clean: [
      "keys begin with hvs. and a random part",
      "VAULT_TOKEN=${VAULT_TOKEN}",
      "VAULT_TOKEN=hvs.abc123",
    ])
}
