import AgentLogJSON
import AgentLogRedaction
import Testing

/// What is no JSON is audited as text: tracebacks between the records, broken records, cut ones.
@Suite struct `Detectors in lines that are no record` {
  @Test(arguments: Detectors.all.map(\.id))
  func `flagged texts are found wherever they stand`(id: String) throws {
    let detector = try #require(Detectors.all.first { $0.id == id })
    let audit = TextAudit(try DetectorSet([detector]))
    for (index, sample) in detector.flagged.enumerated() {
      let isRecord = sample.hasPrefix("{")
      let inside = isRecord ? String(sample.dropLast()) : #"{"a": "# + Wrapper.quoted(sample)
      let lines = [
        "traceback": isRecord
          ? "    raise Error(" + sample + ")" : "  File \"x.py\": " + Wrapper.escaped(sample),
        "broken": inside + #", "b": }"#,
        "cut": inside + #", "b"#,
      ]
      for (name, line) in lines {
        #expect(finds(line, audit), "flagged \(index + 1) of \(id) in a \(name) line")
      }
    }
  }

  private func finds(_ text: String, _ audit: TextAudit) -> Bool {
    let buffer = PaddedBuffer(capacity: text.utf8.count)
    buffer.append(Array(text.utf8))
    guard audit.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false) else { return false }
    audit.audit(buffer.bytes, 0..<buffer.count)
    return !audit.leaks.isEmpty
  }
}
