/// Secrets without a form of their own, told by the vendor's name and a word for secret beside
/// them: `DATADOG_API_KEY=…`, `{"datadogApiKey": "…"}`, `the Datadog api key is …`.
enum NamedSecret {
  /// Where to look: behind the vendor's names, in either case, at least three bytes and in lower
  /// case.
  ///
  /// - Parameters:
  ///   - keys: Whether a member whose key holds one of the names and a word for secret is looked at
  ///     too. Such keys are secret-named anyway and found by that; few detectors may ask for keys.
  ///   - needsNoun: Whether the key must hold a word for secret besides the name.
  static func starts(
    _ names: String..., keys: Bool = false, needsNoun: Bool = true
  ) -> [Detector.Start] {
    let anchors = names.map {
      Detector.Start.literal(Detector.Literal(text: $0, ignoresCase: true, reach: 0))
    }
    guard keys else { return anchors }
    let joined = names.map { name in
      let plain = name.filter { $0 != "_" && $0 != "-" && $0 != " " }
      return (plain: plain, letters: KeyWords.letters(of: plain.utf8))
    }
    let test = Detector.KeyTest("a secret of \(names[0])") { key in
      joined.contains { $0.letters & ~key.letters == 0 && key.joined.holds($0.plain) }
        && (!needsNoun || namesSecret(key))
    }
    return anchors + [.key(test)]
  }

  /// A name, a word for secret, an assignment, the value; or the value alone, for keys and for
  /// values that begin with a literal of their own.
  ///
  /// - Parameters:
  ///   - names: Alternatives as a regular expression, matched in either case.
  ///   - value: The form of the value; what follows it is none of base64 or a word.
  ///   - needsNoun: Whether a word for secret must stand between name and value.
  static func pattern(_ names: String, _ value: String, needsNoun: Bool = true) -> String {
    let noun =
      "(?i:key|token|secret|passw|pwd|pass|auth|credential|login|pat\\b)[A-Za-z0-9_]{0,16}"
    let between = #"[A-Za-z0-9_ .\-]{0,24}?"#
    let assignment = #"(?:[\s"'`:=>,(\\\[\-]|\bis\b){1,12}"#
    return "(?:(?i:\(names))\(between)\(needsNoun ? noun : "")\(assignment))?"
      + "(?P<value>\(value))" + #"(?:[^A-Za-z0-9_\-+/=]|$)"#
  }

  private static func namesSecret(_ key: KeyWords) -> Bool {
    let others = [
      "id", "ids", "name", "url", "uri", "hash", "count", "type", "path", "file", "length", "host",
    ]
    if others.contains(key.last) { return false }
    return key.hasAny("pat", "pwd", "auth")
      || ["key", "token", "secret", "password", "passwd", "pass", "credential", "credentials"]
        .contains { key.has($0) || key.ends(with: $0) }
  }
}
