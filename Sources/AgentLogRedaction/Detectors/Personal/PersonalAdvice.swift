/// What to do about numbers and texts that say who somebody is: none of them can be revoked.
enum PersonalAdvice {
  /// For numbers that an authority gave a person.
  static func number(_ what: String) -> String {
    "Log your own id of the person, or an HMAC with a secret key, instead of the \(what): a bare "
      + "hash of so few characters is guessed in seconds. Keep the number in the system that owns "
      + "it, and erase it where this log was copied to."
  }

  /// For numbers that an authority gave a business, which may be one person.
  static func business(_ what: String) -> String {
    "Log your own id of the business instead of the \(what). Sole traders are persons, too: where "
      + "the number is public, accept the finding with that reason."
  }

  /// For texts about a person.
  static func detail(_ what: String) -> String {
    "Log the person's id instead of the \(what). Where it must be seen, keep it in the system that "
      + "owns it and log the reference; sample and redact tool results that carry it."
  }
}
