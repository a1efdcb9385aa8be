extension Detectors {
  /// A house number and a street, as English, German, French, Spanish and Italian write them;
  /// or the value of a key that says so.
  static let streetAddress = Detector(
    id: "street-address", title: "street address", family: .personal, tier: .contextual,
    starts: Detector.Start.inside(
      " Street", " Avenue", " Ave", " Road", " Drive", " Lane", " Blvd", " Boulevard", " Court",
      " Parkway", " Terrace", " Crescent", reach: 48)
      + Detector.Start.inside("straße ", "strasse ", "str. ", "platz ", " rue ", reach: 32)
      + Detector.Start.literals("Calle ", "Avenida ", "Via ", "Viale ", "Piazza ")
      + Detector.Start.named("street address", "address1", "address line", "street", "addr line"),
    pattern: #"\d{1,6}[A-Za-z]?,? (?:[NSEW]\.? )?(?:[A-Z0-9][A-Za-z0-9\x27.\-]* ){1,4}"#
      + #"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|"#
      + #"Place|Pl|Square|Sq|Terrace|Parkway|Pkwy|Highway|Hwy|Way|Circle|Cir|Trail|"#
      + #"Crescent|Close)\b\.?(?:,? (?:Apt|Suite|Unit|Ste|#)\.? ?[A-Za-z0-9\-]+)?|"#
      + #"[A-ZÀ-Þ][A-Za-zÀ-ž\-]* ?(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Pp]latz) \d{1,4}"#
      + #"[a-z]?\b|\d{1,4}(?: ?bis)?,? rue [A-Za-zÀ-ž\x27’\-]+(?: [A-Za-zÀ-ž\x27’\-]+){0"#
      + #",4}|(?:Calle|Avenida|Via|Viale|Piazza) (?:[A-Za-zÀ-ž\x27’\-]+ ){0,4}"#
      + #"[A-Za-zÀ-ž\x27’\-]+,? \d{1,4}\b"#,
    remedy: PersonalAdvice.detail("address"),
    flagged: [
      "ship to 7" + "10 Sunset Drive please",
      #"{"address1": "4"# + #"2 N. Maple Grove Road"}"#,
      "Hauptstraße 1" + "2, Berlin",
      "1" + "2 rue de la Paix",
      "Calle Mayor 4" + "5",
    ],
    clean: [
      "Google Drive",
      "a 10 minute drive",
      "Main Street",
      #"{"address": "0x7ffe"}"#,
    ])
}
