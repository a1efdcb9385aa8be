extension Detectors {
  /// Eleven characters, :APA91b and 134 of base64url (legacy FCM).
  static let firebaseServerKey = Detector(
    id: "firebase-server-key", title: "Firebase server key", family: .credential, tier: .structural,
    starts: Detector.Start.inside(":APA91b", reach: 22),
    pattern: #"[A-Za-z0-9_\-]{7,22}:APA91b[A-Za-z0-9_\-]{100,}"#,
    checks: [.publishedExample],
    remedy: """
      Disable the legacy API and use a service account. Log the project's id.
      """,
    flagged: [
      "FCM_SERVER_KEY=AAAA" + "QXHPCp4" + ":APA91b" + "DZnYxyWXXltcQYmyuXZa8pHrUta"
        + "omlbQ1oUE3R6qj_m_HA05F153PM" + "b59yPFDDl_JX4IHUxePSDRw1u8s"
        + "ao8lgWttElSmL2kfzAj_XOi-5EW" + "rWtPkbMHQXlTfqffadA7L5EDJt",
      "the call failed with AAAA" + "DZERLOZ" + ":APA91b" + "pessiB9if9zTb1lCtEQAQ2DCqvY"
        + "O6Ek-0K0OGHSaXU3-BnKhChULaO" + "FeOifmfFMTAkaJaT_X9XP3t7MCo"
        + "dWw2XxEk9U_ivHCFf2SmCm6RPPZ" + "a-bsKIl8-S_DpSiTawyhXfr6JF" + " in the header",
      #"{"result": "using AAAA"# + "FMQgQVO" + ":APA91b" + "WJ_CASfBfFsku0ZrOTojfymwo0Y"
        + "ygFq7_LCYCV7a8Tm3YVmML_Kdix" + "a3HVgMDWT5NpnmxXsLpbyi0l7zi"
        + "v2p_sfDmdjoUgBVkqiIv3xjNxkW" + "KQtznSYUUmjUqyqVHO-uJLi2Jp" + #" now"}"#,
    ],
    clean: [
      "see :APA91b",
      "FCM_SERVER_KEY=${KEY}",
      "AAAAabcdefg:APA91bshort",
    ])
}
