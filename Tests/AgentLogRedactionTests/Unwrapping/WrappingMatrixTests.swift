import AgentLogJSON
import AgentLogRedaction
import Testing

/// Ten kinds of secret in every wrapping, alone and two deep.
@Suite struct `The matrix of wrappings` {
  /// Detectors that stand for their kinds: forms, checksums, context, digits.
  static let kinds = [
    "email", "github-token", "jwt", "aws-access-key-id", "slack-token", "payment-card", "iban",
    "us-ssn", "openai-key", "google-api-key",
  ]

  @Test(arguments: kinds)
  func `every cell is found`(id: String) throws {
    let detector = try #require(Detectors.all.first { $0.id == id }, "no detector \(id)")
    let bench = try Bench(detector)
    let sample = try #require(detector.flagged.first { !$0.hasPrefix("{") && $0.utf8.count >= 15 })
    for outer in Wrapper.all {
      #expect(bench.finds(outer.wrap(sample)), "\(id) in \(outer.name)")
      for inner in Wrapper.all {
        let text = outer.wrap(inner.wrap(sample))
        #expect(bench.finds(text), "\(id) in \(inner.name) in \(outer.name)")
      }
    }
  }

  @Test(arguments: kinds)
  func `what is no secret stays quiet in every cell`(id: String) throws {
    let detector = try #require(Detectors.all.first { $0.id == id })
    let bench = try Bench(detector)
    for sample in detector.clean {
      for outer in Wrapper.all {
        #expect(!bench.finds(outer.wrap(sample)), "a clean text of \(id) in \(outer.name)")
      }
    }
  }

  @Test func `five wrappings deep is said not to be looked at`() throws {
    let detector = try #require(Detectors.all.first { $0.id == "email" })
    let bench = try Bench(detector)
    let base64 = try #require(Wrapper.all.first { $0.name == "base64" })
    var text = detector.flagged[0]
    for _ in 0..<Policy.Limits().unwrapDepth { text = base64.wrap(text) }
    #expect(bench.finds(text))
    #expect(bench.audit.skipped == 0)
    #expect(!bench.finds(base64.wrap(text)))
    #expect(bench.audit.skipped == 1)
  }

  /// Looks for one detector in the text of a value.
  struct Bench {
    let audit: TextAudit

    init(_ detector: Detector) throws { audit = TextAudit(try DetectorSet([detector])) }

    func finds(_ text: String) -> Bool {
      let buffer = PaddedBuffer(capacity: text.utf8.count)
      buffer.append(Array(text.utf8))
      guard audit.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false) else { return false }
      audit.audit(buffer.bytes, 0..<buffer.count)
      return !audit.leaks.isEmpty
    }
  }
}
