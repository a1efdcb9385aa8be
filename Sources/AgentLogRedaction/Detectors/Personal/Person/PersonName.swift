extension Detectors {
  /// The value of a key that names a person: `first_name`, `full_name`, `customer_name`. Not
  /// `name` of a tool, an event, a model or a file.
  static let personName = Detector(
    id: "person-name", title: "name of a person, by key", family: .personal, tier: .contextual,
    starts: Detector.Start.personNameKeys,
    pattern: #"[\#(Letters.any)][\#(Letters.any)\x27’.\-]{0,40}"#
      + #"(?: [\#(Letters.any)(][\#(Letters.any)\x27’.\-)]{0,40}){0,5}"#,
    checks: [.personName],
    remedy: PersonalAdvice.detail("name"),
    flagged: [
      #"{"first_name""# + #": "Isabella"}"#,
      #"{"customer_name": "# + #""Ana María López"}"#,
      #"{"result": "{\"full_nam"# + #"e\": \"J. R. O'Neil\"}"}"#,
    ],
    clean: [
      #"{"tool_name": "Isabella"}"#,
      #"{"full_name": "anthropics/claude"}"#,
      #"{"last_name": "[name:1]"}"#,
      #"{"first_name": "unknown"}"#,
    ])
}
