package import AgentLogJSON

/// The forms of string that `format` can ask for: a name, a check in place, words for messages.
/// Each has a file; a new one is a file and a case here.
package enum SchemaFormat: String, Sendable, CaseIterable {
  case dateTime = "date-time"
  case date
  case time
  case duration
  case uuid
  case uri
  case uriReference = "uri-reference"
  case uriTemplate = "uri-template"
  case email
  case hostname
  case ipv4
  case ipv6
  case jsonPointer = "json-pointer"
  case relativeJSONPointer = "relative-json-pointer"
  case regex
  /// Of this project: the SHA-256 of something, in hexadecimal digits.
  case sha256

  /// Formats of JSON Schema that say something and judge nothing: those of internationalised names.
  static let annotations: Set<String> = ["idn-email", "idn-hostname", "iri", "iri-reference"]

  /// Judges unescaped text.
  package func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    switch self {
    case .dateTime: DateTimeFormat.holds(bytes, range)
    case .date: DateFormat.holds(bytes, range)
    case .time: TimeFormat.holds(bytes, range)
    case .duration: DurationFormat.holds(bytes, range)
    case .uuid: UUIDFormat.holds(bytes, range)
    case .uri: URIFormat.holds(bytes, range)
    case .uriReference: URIReferenceFormat.holds(bytes, range)
    case .uriTemplate: URITemplateFormat.holds(bytes, range)
    case .email: EmailFormat.holds(bytes, range)
    case .hostname: HostnameFormat.holds(bytes, range)
    case .ipv4: IPv4Format.holds(bytes, range)
    case .ipv6: IPv6Format.holds(bytes, range)
    case .jsonPointer: JSONPointerFormat.holds(bytes, range)
    case .relativeJSONPointer: RelativeJSONPointerFormat.holds(bytes, range)
    case .regex: RegexFormat.holds(bytes, range)
    case .sha256: SHA256Format.holds(bytes, range)
    }
  }

  /// What a value should be, with an example.
  package var expected: String {
    switch self {
    case .dateTime: "RFC 3339 as 2026-03-21T15:17:00Z"
    case .date: "a date as 2026-03-21"
    case .time: "a time as 15:17:00Z"
    case .duration: "a duration as P1DT2H"
    case .uuid: "a UUID as 123e4567-e89b-12d3-a456-426614174000"
    case .uri: "a URI with a scheme"
    case .uriReference: "a URI or a relative reference"
    case .uriTemplate: "a URI template as /users/{id}"
    case .email: "an e-mail address"
    case .hostname: "a host name"
    case .ipv4: "an IPv4 address as 192.0.2.1"
    case .ipv6: "an IPv6 address as 2001:db8::1"
    case .jsonPointer: "a JSON Pointer as /a/b"
    case .relativeJSONPointer: "a relative JSON Pointer as 1/a"
    case .regex: "a regular expression of ECMA-262"
    case .sha256: "64 hexadecimal digits, with or without 'sha256:' before them"
    }
  }

  /// What a value that is not of this form lacks: completes "timestamp …".
  package func complaint(_ bytes: PaddedBytes, _ range: Range<Int>) -> String {
    switch self {
    case .dateTime: DateTimeFormat.complaint(bytes, range)
    case .date: "is no date of RFC 3339"
    case .time: "is no time of RFC 3339 with an offset"
    case .duration: "is no duration of RFC 3339"
    case .uuid: "is no UUID"
    case .uri: "is no URI"
    case .uriReference: "is no URI reference"
    case .uriTemplate: "is no URI template"
    case .email: "is no e-mail address"
    case .hostname: "is no host name"
    case .ipv4: "is no IPv4 address"
    case .ipv6: "is no IPv6 address"
    case .jsonPointer: "is no JSON Pointer"
    case .relativeJSONPointer: "is no relative JSON Pointer"
    case .regex: "is no regular expression of ECMA-262"
    case .sha256: "is no SHA-256"
    }
  }
}
