extension Detectors {
  /// Digits in any grouping that a word or a key calls a telephone number.
  static let phoneNational = Detector(
    id: "phone-national", title: "telephone number, national form", family: .personal,
    tier: .contextual,
    starts: [.digits(7...13, reach: 1)],
    pattern: #"\(?\d{1,5}\)?(?:[ .\-/]{1,2}?\(?\d{1,9}\)?){0,6}\b|\d{7,13}\b"#,
    context: [
      "phone", "mobile number", "mobile", "tel", "telephone", "fax", "whatsapp", "sms",
      "cell phone", "cell number", "cellphone", "msisdn", "telefon", "telefono", "teléfono",
      "telefone", "téléphone", "handy", "mobil", "handynummer", "rufnummer", "cep", "gsm",
      "hotline", "call me", "text me", "reach me",
    ],
    checks: [.nationalPhone],
    remedy: PersonalAdvice.detail("telephone number"),
    flagged: [
      #"{"phone": "020 79"# + #"46 0958"}"#,
      "mobile: 0151 23" + "456789",
      "my phone number is 415-86" + "7-5309",
      "Tel. 030/90" + "182-011",
    ],
    clean: [
      #"{"phone_count": 1234567}"#,
      "phone call took 1234567 ms",
      "the number 02079460958",
    ])
}
