import AgentLogJSON
import AgentLogSchema
import Testing

struct FormatTests {
  static let table: [(format: SchemaFormat, holds: [String], fails: [String])] = [
    (
      .uuid, ["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"],
      ["", "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"]
    ),
    (
      .email,
      [
        "a@b.c", "a.b+c@x-y.org", "\"a b\"@c", "\"a\\\"b\"@c", "a@[127.0.0.1]", "a@[IPv6:::1]",
        "te~st@example.com",
      ],
      [
        "", "@", "a@", "@b", "a b@c", "a..b@c", ".a@b", "a.@b", "a@-b", "a@b-", "a@b..c", "a@[1]",
        "a@[127.0.0.256]", "a@[IPv6:1::2::3]", "\"a@b", "a@b@c", "é@b.c", "2962",
        String(repeating: "a", count: 65) + "@b",
      ]
    ),
    (
      .uri,
      [
        "http://a.b/c?d=e#f", "urn:isbn:0", "mailto:a@b", "http://u:p@[::1]:80/", "a:", "a:/b%20c",
        "ldap://[2001:db8::7]/c=GB?objectClass?one", "http://[v1.x]/",
      ],
      [
        "", "/relative", "//host/path", "1a:b", "http://a b", "http://[::1", "http://a:b/",
        "http://a/%2", "http://a/<b>", "a:b#c#d", "http://é/", "\\\\share",
      ]
    ),
    (.sha256, ["sha256:" + KeywordTests.hash], ["sha256:", KeywordTests.hash + " "]),
    (.dateTime, ["1998-12-31T23:59:60Z"], ["1998-12-31T23:58:60Z", "2026-03-21 15:17:00Z"]),
  ]

  @Test func `formats hold for the one and fail for the other`() {
    for (format, holds, fails) in Self.table {
      for text in holds { #expect(judge(format, text), "\(format.rawValue) \(text)") }
      for text in fails { #expect(!judge(format, text), "\(format.rawValue) \(text)") }
    }
  }

  @Test func `an escaped string is judged as decoded`() throws {
    let schema = try compiled(#"{"format": "uri"}"#)
    #expect(try schema.judge(#""http:\/\/a.b""#).fits)
    #expect(try !schema.judge(#""http:\/\/a b""#).fits)
  }

  private func judge(_ format: SchemaFormat, _ text: String) -> Bool {
    let buffer = PaddedBuffer(capacity: 64)
    buffer.append(text.utf8)
    return format.holds(buffer.bytes, 0..<buffer.count)
  }
}
