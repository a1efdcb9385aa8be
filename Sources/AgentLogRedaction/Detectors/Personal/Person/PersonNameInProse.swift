extension Detectors {
  /// A capitalised name behind an honorific or behind words with which people introduce
  /// themselves.
  static let personNameInProse = Detector(
    id: "person-name-in-prose", title: "name of a person, in prose", family: .personal,
    tier: .contextual,
    starts: Detector.Start.words(
      "my name is ", "mein name ist ", "je m'appelle ", "me llamo ", "mi chiamo ")
      + Detector.Start.literals(
        "Mr. ", "Mrs. ", "Ms. ", "Mr ", "Mrs ", "Dr. ", "Herr ", "Frau ", "Mme "),
    pattern: #"(?:(?i:my name is|mein name ist|je m\x27appelle|me llamo|mi chiamo)|Mr\.?|"#
      + #"Mrs\.?|Ms\.?|Dr\.?|Herr|Frau|Mme) (?P<value>(?:[A-Z]\. )?"#
      + #"[\#(Letters.capital)][\#(Letters.any)\x27’\-]{1,30}"#
      + #"(?: [\#(Letters.capital)][\#(Letters.any)\x27’\-]{1,30}){0,2})"#,
    checks: [.personNameInProse],
    remedy: PersonalAdvice.detail("name"),
    flagged: [
      "Hi, my name is " + "Isabella Lopez.",
      "ask Mrs. Ken" + "nedy about it",
      "Sehr geehrte" + " Frau Müller,",
    ],
    clean: [
      "my name is not important",
      "Mr. and",
      "Dr. 5",
      "Herr und Frau",
    ])
}
