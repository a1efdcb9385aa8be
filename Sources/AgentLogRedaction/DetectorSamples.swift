import AgentLogJSON

/// Runs the examples of a detector: they are its tests.
package enum DetectorSamples {
  /// An example that does not hold.
  package struct Failure: Sendable, Hashable {
    package var isFlagged: Bool
    /// Counts the examples of its kind from 1.
    package var number: Int

    package var explanation: String {
      isFlagged
        ? "example \(number) is not found" : "clean example \(number) is found"
    }
  }

  /// The examples that do not hold; nothing else is looked for in them.
  package static func failures(of detector: Detector) throws(DetectorSet.Fault) -> [Failure] {
    let set = try DetectorSet([detector])
    try set.check()
    let audit = TextAudit(set)
    var failures: [Failure] = []
    for (kind, samples) in [(true, detector.flagged), (false, detector.clean)] {
      for (index, sample) in samples.enumerated() where finds(sample, audit) != kind {
        failures.append(Failure(isFlagged: kind, number: index + 1))
      }
    }
    return failures
  }

  private static func finds(_ text: String, _ audit: TextAudit) -> Bool {
    let buffer = PaddedBuffer(capacity: text.utf8.count)
    buffer.append(Array(text.utf8))
    guard audit.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false) else { return false }
    audit.audit(buffer.bytes, 0..<buffer.count)
    return !audit.leaks.isEmpty
  }
}
