import AgentLogJSON
import AgentLogTestSupport
import Testing

@testable import AgentLogRedaction

@Suite struct `The quick look` {
  /// Both looks at a text with all detectors.
  private struct Looks {
    let audit = TextAudit(.shipped)

    func quick(_ text: String) -> Bool {
      let buffer = Self.buffer(text)
      return audit.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false)
    }

    func close(_ text: String) -> Bool {
      let buffer = Self.buffer(text)
      audit.audit(buffer.bytes, 0..<buffer.count)
      return !audit.leaks.isEmpty
    }

    /// Whether a value is passed over for its shape.
    func isQuiet(_ text: String) -> Bool {
      let buffer = Self.buffer(text)
      return QuietShapes.fits(buffer.bytes, 0, buffer.count)
    }

    private static func buffer(_ text: String) -> PaddedBuffer {
      let buffer = PaddedBuffer(capacity: text.utf8.count)
      buffer.append(Array(text.utf8))
      return buffer
    }
  }

  @Test func `what the closer look finds in samples is never denied`() {
    let looks = Looks()
    for detector in Detectors.all {
      for text in detector.flagged + detector.clean where !text.hasPrefix("{") {
        #expect(!looks.close(text) || looks.quick(text), "a sample of \(detector.id)")
      }
    }
  }

  @Test(.enabled(if: Corpora.isPresent, "needs the corpora, see AGENTLOG_CORPORA"))
  func `what the closer look finds in labelled texts is never denied`() throws {
    let looks = Looks()
    let texts = try LabelledText.all().filter { $0.text.utf8.count < 300 }
    for (number, text) in texts.enumerated() where number.isMultiple(of: 9) {
      #expect(!looks.close(text.text) || looks.quick(text.text), "\(text.rule), text \(number)")
    }
  }

  @Test func `ordinary text ends with it`() {
    let looks = Looks()
    let texts = [
      "with the invoice of 2026-03-21 for order 48213, at step 12 of 30",
      "version 3.11.4 answered in 812 ms with 33555 bytes",
      "call_915f0c0f712d5678", "run_VN6JNQ77XEHX504PRRVXA18R", "search_docs", "claude-opus-4-5",
      "since the limit is 30 requests a minute, the planner retries with a smaller budget",
      "https://example.test/docs/how-to-retry?page=2",
    ]
    for text in texts { #expect(!looks.quick(text), "\(text)") }
  }

  @Test func `nothing is found in hashes, ids and times without a key`() {
    let looks = Looks()
    var random = Draw(state: 7)
    func hex(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 0..<16, using: &random), radix: 16) }.joined()
    }
    for _ in 0..<60 {
      let head = hex(8) + "-" + hex(4) + "-4" + hex(3) + "-a" + hex(3) + "-" + hex(12)
      for text in ["a" + hex(15), hex(31) + "f", hex(40), hex(64), "sha256:" + hex(64), head] {
        #expect(!looks.close(text), "\(text)")
        #expect(looks.isQuiet(text), "\(text)")
      }
    }
    let times = [
      "2026-03-21T15:17:00.030Z", "2026-03-21 15:17:00,123", "2026-03-21T15:17:00+01:00",
    ]
    for text in times {
      #expect(!looks.close(text) && looks.isQuiet(text), "\(text)")
    }
  }

  @Test(arguments: [16, 20, 32])
  func `a text in hexadecimal is looked into where it is as long as a hash`(count: Int) {
    let address = String(repeating: "a", count: count - 11) + "@" + "corp" + "mail.de"
    let wrapped = Wrapper.all.first { $0.name == "hex" }?.wrap(String(address.suffix(count))) ?? ""
    #expect(wrapped.utf8.count == count * 2)
    let looks = Looks()
    #expect(looks.close(wrapped))
    #expect(looks.quick(wrapped))
    #expect(!looks.isQuiet(wrapped))
  }
}
