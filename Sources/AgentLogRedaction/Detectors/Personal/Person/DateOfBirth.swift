extension Detectors {
  /// A day that a key or a word calls somebody's birth. No other date is one.
  static let dateOfBirth = Detector(
    id: "date-of-birth", title: "date of birth", family: .personal, tier: .contextual,
    starts: Detector.Start.words(
      "date of birth", "date-of-birth", "date_of_birth", "birthdate", "birth date", "birthday",
      "d.o.b", "dob:", "dob ", "dob=", "dob is", "born on", "born in", "geburtsdatum", "geboren am",
      "geb. am", "fecha de nacimiento", "date de naissance", "data di nascita")
      + Detector.Start.named(
        "date of birth", "birthdate", "birthday", "dob", "birth day", "geburtsdatum",
        "fecha nacimiento", "date naissance"),
    pattern: #"(?:\b(?i:date of birth|date-of-birth|date_of_birth|birthdate|birth date|"#
      + #"birthday|d\.o\.b|dob:|dob |dob=|dob is|born on|born in|geburtsdatum|"#
      + #"geboren am|geb\. am|fecha de nacimiento|date de naissance|data di nascita)"#
      + #"[^\n]{0,24}?(?:\b|\s))?(?P<value>(?:\d{4}[./\-]\d{1,2}[./\-]\d{1,2}|\d{1,2}"#
      + #"[./\-]\d{1,2}[./\-](?:\d{4}|\d{2})|(?:19|20)\d{6}|\d{1,2}(?:st|nd|rd|th|"#
      + #"\.)? (?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)"#
      + #"[\#(Letters.any)]{0,6}\.?,? \d{4}|"#
      + #"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"#
      + #"[\#(Letters.any)]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:T[0-9:.Z+\-]{4,24})?)\b"#,
    context: [
      "date of birth", "date-of-birth", "birthdate", "birth date", "birthday", "d.o.b", "dob",
      "dob is", "born on", "born in", "geburtsdatum", "geboren am", "geb. am",
      "fecha de nacimiento", "date de naissance", "data di nascita", "birth day",
      "fecha nacimiento", "date naissance",
    ],
    withoutContext: .weak,
    checks: [.dateOfBirth],
    remedy: PersonalAdvice.detail("date of birth"),
    flagged: [
      #"{"date_of_birth": "1990-"# + #"05-21"}"#,
      "DOB: 05/21/" + "1990",
      "born on 21 May 1" + "990 in Rome",
      #"{"dob": "1985-1"# + #"1-02T00:00:00Z"}"#,
    ],
    clean: [
      #"{"date": "1990-05-21"}"#,
      "deployed on 05/21/1990",
      #"{"dob": "1990-13-45"}"#,
      "born in the cloud",
    ])
}
