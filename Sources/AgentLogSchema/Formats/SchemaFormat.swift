package import AgentLogJSON

/// The forms of string that `format` can ask for: a name, a check in place, words for messages.
/// Each has a file; a new one is a file and a case here.
package enum SchemaFormat: String, Sendable, CaseIterable {
  case dateTime = "date-time"
  case uuid
  case uri
  case email
  /// Of this project: the SHA-256 of something, in hexadecimal digits.
  case sha256

  /// Formats of JSON Schema that say something and judge nothing: those of internationalised names.
  static let annotations: Set<String> = ["idn-email", "idn-hostname", "iri", "iri-reference"]

  /// Judges unescaped text.
  package func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    switch self {
    case .dateTime: DateTimeFormat.holds(bytes, range)
    case .uuid: UUIDFormat.holds(bytes, range)
    case .uri: URIFormat.holds(bytes, range)
    case .email: EmailFormat.holds(bytes, range)
    case .sha256: SHA256Format.holds(bytes, range)
    }
  }

  /// What a value should be, with an example.
  package var expected: String {
    switch self {
    case .dateTime: "RFC 3339 as 2026-03-21T15:17:00Z"
    case .uuid: "a UUID as 123e4567-e89b-12d3-a456-426614174000"
    case .uri: "a URI with a scheme"
    case .email: "an e-mail address"
    case .sha256: "64 hexadecimal digits, with or without 'sha256:' before them"
    }
  }

  /// What a value that is not of this form lacks: completes "timestamp …".
  package func complaint(_ bytes: PaddedBytes, _ range: Range<Int>) -> String {
    switch self {
    case .dateTime: DateTimeFormat.complaint(bytes, range)
    case .uuid: "is no UUID"
    case .uri: "is no URI"
    case .email: "is no e-mail address"
    case .sha256: "is no SHA-256"
    }
  }
}
