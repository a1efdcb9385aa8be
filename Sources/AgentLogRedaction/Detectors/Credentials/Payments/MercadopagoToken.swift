extension Detectors {
  /// APP_USR-, the application, a date, 32 hexadecimal digits and the user.
  static let mercadopagoToken = Detector(
    id: "mercadopago-token", title: "Mercado Pago token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("APP_USR-"),
    pattern: #"\bAPP_USR-(?:[0-9]{10,}-[0-9]{6}-[a-f0-9]{32}-[0-9]{5,}|[0-9a-f]{8}-"#
      + "[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
    checks: [.publishedExample],
    remedy: """
      Revoke it at mercadopago.com/developers/panel and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "MP_ACCESS_TOKEN=APP_USR-" + "0442387953731436" + "-" + "821639" + "-" + "04ec2e24b330bc65"
        + "002d37fea3320ee3" + "-" + "072986513",
      "the call failed with APP_USR-" + "1132540733007499" + "-" + "406146" + "-"
        + "b00d17c3968ce5d8" + "e673b1d9efe2909f" + "-" + "973474905" + " in the header",
      #"{"result": "using APP_USR-"# + "8771530845550544" + "-" + "887700" + "-"
        + "2c5ee15dde6ce05b" + "f6e07f0e794b6049" + "-" + "916651266" + #" now"}"#,
    ],
    clean: [
      "APP_USR-",
      "APP_USR-123",
      "MP_ACCESS_TOKEN=${TOKEN}",
    ])
}
