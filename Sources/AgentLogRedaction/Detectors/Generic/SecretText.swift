/// What the patterns of this family are put together from.
enum SecretText {
  /// The words that names of secrets are made of; a name is read from one of them on, and its
  /// beginning is looked for by the checks.
  static let names = Detector.Start.words(
    "secret", "token", "passw", "passphrase", "passcode", "pwd", "key", "credential", "creds",
    "pass=", "pass:", "pass\"", "pass'", "pass =", "pass :", "pass\\", "pass_", "_pass", "pass-",
    "auth=", "auth:", "auth\"", "auth'", "auth\\", "_auth", "jwt", "pat=", "pat =", "pat:", "pat\"",
    "pin=", "pin:", "pin\"",
    "otp=", "otp:", "otp\"")

  /// From one of ``names`` to the end of the name; `api key` is one.
  static let name = #"[A-Za-z_][A-Za-z0-9_.\-]{1,60}(?: (?i:key|token|secret|password|id)\b)?"#

  /// What may close a quoted name, or a declared array.
  static let nameEnd = #"(?:\\?["'`])?\]?(?:\[[0-9]{0,4}\])?"#

  /// In quotes, on one line. A quote inside is one that a letter follows, as in `don't`.
  static let quoted = #"(?P<value>[^"'`\\\n]+(?:(?:\\?["'`]|\\)[A-Za-z0-9][^"'`\\\n]*){0,4})"#

  /// Without quotes, up to a blank or what ends a value in most languages. A bracket or a sign that
  /// joins names and values belongs to it where something follows it, a few times: so that a text
  /// of nothing but names and signs is read a few names on, not to its end, from each of them.
  static let bare =
    #"(?P<value>[^\s"'`,;<>()\[\]{}\\=:][^\s"'`,;<>)\]}\\=:]*"#
    + #"(?:(?:[>)\]}]{1,3}|[=:]{1,2}|\\)[^\s"'`,;<>)\]}\\=:]+){0,6}={0,2})"#
}
