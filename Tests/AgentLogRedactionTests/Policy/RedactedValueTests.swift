import AgentLogJSON
import AgentLogRedaction
import Testing

/// What counts as redacted, and what does not.
@Suite struct RedactedValueTests {
  static let digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

  static let texts: [(shape: RedactedValue, texts: [String])] = [
    (.empty, [""]),
    (.mask, ["*", "********"]),
    (
      .placeholder,
      [
        "[REDACTED]", "<redacted>", "[email:1]", "[github-token:12]", "[Filtered]",
        "<EMAIL_ADDRESS>", "[PHONE_2]", "[email]", "[redacted by policy]", "[REDACTED: API KEY]",
        "[redacted:token]", "[REDACTED:aws-key]", "[MASKED 4]",
      ]
    ),
    (
      .hash,
      [
        digest, digest.uppercased(), "sha256:" + digest, "sha256-7f83b168...",
        "hmac-sha256=" + digest, "SHA-256:" + digest, "md5:0123456789abcdef", "9f86d081884c7d65",
        "00000000000000000000000000000000",
      ]
    ),
    (
      .raw,
      [
        "****1234", "***REDACTED***", "[alice]", "[Jane Doe]", "[REDACTED: jane@example.org]",
        "[555-123-4567]", "[]",
        "<>", "[REDACTED", "[REDACTED>", "[jane@example.org]", "[a1b2c3d4e5:1]", "REDACTED",
        "none", "true", "9f86d081884c7d6", "9F86d081884c7d65", "4111111111111111", "14155552671",
        "sha256:1234", "sha256:" + digest + "g", "not a hash", String(repeating: "a", count: 129),
        "[" + String(repeating: "A", count: 80) + "]", "3257b0ed-4780-4032-9f7e-74d54ddd122f",
      ]
    ),
  ]

  @Test(arguments: texts.flatMap(\.texts))
  func `the shape of a text`(text: String) throws {
    let expected = try #require(Self.texts.first { $0.texts.contains(text) })
    #expect(RedactedValue.shape(of: text.utf8) == expected.shape)
  }

  static let values: [(text: String, shape: RedactedValue)] = [
    ("null", .empty), ("[]", .empty), ("{}", .empty), ("[null, {\"a\": \"\"}]", .empty),
    ("[\"***\", \"[REDACTED]\"]", .placeholder), ("{\"a\": {\"b\": \"****\"}, \"c\": []}", .mask),
    ("[[[\"x\"]]]", .raw), ("{\"secret\": \"***\", \"b\": [1]}", .raw),
    ("[{\"a\": null}, \"raw\"]", .raw), ("[{\"a\": null}, \"***\"]", .mask),
    ("0", .trifle), ("0.0", .trifle), ("1.5", .raw), ("-1", .raw), ("10", .raw),
    ("false", .trifle), ("[0, true]", .trifle), ("[0, \"***\"]", .mask), ("[1, \"***\"]", .raw),
    ("{\"x\": null}", .empty), ("[{}, {\"a\": \"raw\"}]", .raw),
    (#""\u003cREDACTED\u003e""#, .placeholder), (#""\u002a""#, .mask), (#""a\n""#, .raw),
  ]

  @Test(arguments: values.map(\.text))
  func `the shape of a value of a record`(text: String) throws {
    let expected = try #require(Self.values.first { $0.text == text })
    // The value stands between others, so that nothing beyond it is looked at.
    let document = try JSONDocument(name: "test", text: "[\"raw\", \(text), \"raw\"]".utf8)
    let node = document.root.elements[1].index
    let found = document.withBytes { RedactedValue.shape(of: node, in: document.nodes, $0) }
    #expect(found == expected.shape)
  }

  @Test func `what each verdict allows`() {
    let shapes: [RedactedValue] = [.empty, .trifle, .mask, .placeholder, .hash, .raw]
    func allowed(_ verdict: Verdict) -> [RedactedValue] { shapes.filter(verdict.allows) }
    #expect(allowed(.forbidden) == [.empty])
    #expect(allowed(.hashed) == [.empty, .hash])
    #expect(allowed(.redacted) == [.empty, .trifle, .mask, .placeholder, .hash])
    #expect(allowed(.sampled(0.5)) == [.empty, .trifle, .mask, .placeholder, .hash])
    #expect(allowed(.allowed) == shapes)
  }
}
