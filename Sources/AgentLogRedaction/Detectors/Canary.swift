extension Detector {
  /// The id of the detector of planted values.
  package static let canaryID = "canary"

  /// The fewest bytes that a planted value may have: shorter ones are found by chance.
  package static let shortestCanary = 8

  /// Values planted by a test, which must not appear in any encoding.
  ///
  /// - Precondition: there is one, and each has at least ``shortestCanary`` bytes of UTF-8.
  package static func canaries(_ values: [String]) -> Detector {
    let forms = values.flatMap { EncodedForms.of(Array($0.utf8)) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    return Detector(
      id: canaryID, title: "planted value", family: .custom, tier: .verified,
      starts: forms.map { .literal(Literal(text: $0, ignoresCase: false, reach: 0)) },
      // The longest first: what begins like another must not be cut.
      pattern: forms.sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }.map(quoted)
        .joined(separator: "|"),
      remedy: """
        A value that a test planted came out in the log. Find the path from where it was planted to \
        where it was logged; hash or drop it there.
        """,
      flagged: [], clean: [])
  }

  /// A pattern that matches a text and nothing else.
  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
        ? "\\x{\(String(scalar.value, radix: 16))}" : String(scalar)
    }.joined()
  }
}
