import AgentLogJSON
import AgentLogRedaction
import AgentLogSchema
import Testing

/// Detectors that a policy brings along.
@Suite struct CustomDetectorTests {
  private static func detector(
    _ pattern: String, flagged: String, clean: String = "nothing", id: String = "own-number",
    more: String = ""
  ) -> String {
    """
    detectors:
      - id: \(id)
        title: Own number
        pattern: '\(pattern)'
        flagged: ['\(flagged)']
        clean: ['\(clean)']
        \(more)

    """
  }

  private static func audit(_ policy: String) throws(SchemaMistakes) -> CompiledAudit {
    let policy = try PolicyFile.read(file: "p.yaml", text: policy.utf8)
    return try CompiledAudit(.shipped, policy: policy, today: CivilDate(daysSince1970: 20_000))
  }

  /// pattern, an example, a text in which it must be found too.
  static let patterns: [(pattern: String, flagged: String, text: String)] = [
    ("ORD-[0-9]{8}", "ORD-12345678", "see ORD-87654321, please"),
    ("(?i)ord-[0-9]{8}", "ORD-12345678", "see ord-87654321, please"),
    ("[0-9]{2}-ORD-[0-9]{4}", "12-ORD-3456", "see 65-ORD-4321, please"),
    // No literal, a short one, one behind a part of any length, none that all matches have.
    ("[A-Z]{2}[0-9]{6}", "AB123456", "see CD654321, please"),
    ("[0-9]+x[0-9]+y", "1234x5678y", "see 87x65y, please"),
    ("[a-z]+#customer", "alice#customer", "see bob#customer, please"),
    ("ORDER[0-9]{4}|BILL[0-9]{4}", "ORDER1234", "see BILL4321, please"),
    (
      "[0-9a-f]{8}-0000-4000-8000-[0-9a-f]{12}", "0011aabb-0000-4000-8000-aabbccddeeff",
      "ffeeddcc-0000-4000-8000-001122334455"
    ),
  ]

  @Test(arguments: patterns.map(\.pattern))
  func `a pattern of any kind is found`(pattern: String) throws {
    let test = try #require(Self.patterns.first { $0.pattern == pattern })
    let audit = try Self.audit(Self.detector(pattern, flagged: test.flagged))
    let texts = TextAudit(audit.detectors)
    for text in [test.flagged, test.text] {
      let buffer = PaddedBuffer(capacity: text.utf8.count)
      buffer.append(Array(text.utf8))
      #expect(texts.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false), "\(text)")
      texts.audit(buffer.bytes, 0..<buffer.count)
      let found = texts.leaks.map { audit.detectors.detectors[$0.detector].id }
      #expect(found.contains("own-number"), "\(text): \(found)")
    }
  }

  /// id, a policy, what is said of it.
  static let refused: [(id: String, policy: String, message: String)] = [
    (
      "not found", detector("ORD-[0-9]{8}", flagged: "ORD-1"),
      "p.yaml:2:9: text 1 of 'flagged' is not found by the pattern"
    ),
    (
      "found", detector("ORD-[0-9]{2}", flagged: "ORD-12", clean: "ORD-34"),
      "p.yaml:2:9: text 1 of 'clean' is found by the pattern"
    ),
    (
      "taken", detector("ORD-[0-9]{2}", flagged: "ORD-12", id: "email"),
      "p.yaml:2:9: 'email' is the id of a detector that agentlog has; give yours another id"
    ),
    (
      "broken", detector("ORD-[0-9", flagged: "ORD-12"), "p.yaml:4:14: "
    ),
    (
      "empty", detector("[0-9]*", flagged: "12"), "p.yaml:4:14: this pattern fits the empty text"
    ),
    (
      "no context", detector("ORD-[0-9]{2}", flagged: "ORD-12", more: "context: [order]"),
      "p.yaml:2:9: text 1 of 'flagged' is not found by the pattern"
    ),
    (
      "unknown detector",
      "harmless:\n  - {pattern: x, detectors: [emial], reason: a test, expires: 2030-01-01}\n",
      "p.yaml:2:5: there is no detector 'emial'; agentlog detectors list shows all"
    ),
    (
      "broken harmless value",
      "harmless:\n  - {pattern: 'x(', reason: a test, expires: 2030-01-01}\n",
      "p.yaml:2:15: "
    ),
  ]

  @Test(arguments: refused.map(\.id))
  func `what is wrong is refused with its place`(id: String) throws {
    let test = try #require(Self.refused.first { $0.id == id })
    let thrown = #expect(throws: SchemaMistakes.self) { try Self.audit(test.policy) }
    let messages = thrown?.mistakes.map(\.description) ?? []
    #expect(messages.count == 1 && messages[0].hasPrefix(test.message), "\(messages)")
  }
}
