import AgentLogJSON
import AgentLogRedaction
import Testing

/// Whole keys, whatever their case and whatever `-` and `_` stand in them.
@Suite struct FieldMatcherTests {
  static let matcher = FieldMatcher(["email", "access_token", "Set-Cookie", "user.name", "é"])

  @Test(arguments: [
    ("email", 0), ("EMAIL", 0), ("e-mail", 0), ("_e_mail-", 0), ("access_token", 1),
    ("accessToken", 1), ("ACCESS-TOKEN", 1), ("set_cookie", 2), ("setcookie", 2), ("user.name", 3),
    ("User.Name", 3), ("é", 4),
  ])
  func `spellings of a name`(key: String, name: Int) {
    #expect(Self.matcher.index(of: key.utf8) == name)
  }

  @Test(arguments: [
    "", "-", "emails", "mail", "email_address", "access", "access_tokens", "token", "user_name",
    "É", "emai\u{6C}\u{301}", "access token", String(repeating: "e", count: 100_000),
  ])
  func `other keys`(key: String) {
    #expect(Self.matcher.index(of: key.utf8) == nil)
  }

  @Test func `keys of a record are matched as they are written`() throws {
    let text = #"{"\u0065mail":1,"E-Mail":2,"e\mail":3}"#.replacing(#"e\m"#, with: #"e\\m"#)
    let document = try JSONDocument(name: "test", text: text.utf8)
    let found = document.withBytes { bytes in
      document.root.members.map {
        Self.matcher.index(of: bytes, $0.key.node.range, isEscaped: $0.key.node.isEscaped)
      }
    }
    #expect(found == [0, 0, nil])
  }

  @Test func `of equal names the first counts, and empty ones never`() {
    let matcher = FieldMatcher(["_-", "a_b", "AB", "c"])
    #expect(matcher.index(of: "ab".utf8) == 1)
    #expect(matcher.index(of: "__".utf8) == nil)
    #expect(matcher.index(of: "c".utf8) == 3)
    #expect(FieldMatcher([]).index(of: "a".utf8) == nil)
  }

  @Test func `every one of many names is found, and no other`() {
    let names = (0..<2_000).map { "field_\($0)" }
    let matcher = FieldMatcher(names)
    for (index, name) in names.enumerated() {
      #expect(matcher.index(of: name.uppercased().utf8) == index)
      #expect(matcher.index(of: (name + "x").utf8) == nil)
    }
  }
}
