import AgentLogJSON

/// Masks what leaks in a text that is no JSON: the exact places, and where an audit still finds
/// something then, all of the text.
struct TextRedactor {
  let auditor: Auditor
  let numbers: PlaceholderNumbers
  let secrets: KnownSecrets

  /// The changes after which an audit finds nothing any more, in order.
  ///
  /// - Parameters:
  ///   - opening: what stands before the placeholder where all of the text is masked.
  ///   - accepts: whether a text is still what it was for those who read the log.
  func edits(
    _ bytes: PaddedBytes, _ range: Range<Int>, opening: String = "",
    accepts: ((PaddedBuffer) -> Bool)? = nil
  ) -> [Edit] {
    guard
      auditor.texts.mayHold(bytes, range, isEscaped: false) || secrets.mayHold(bytes, range)
    else { return [] }
    guard let leaks = leaks(bytes, range) else { return whole(bytes, range, opening) }
    if leaks.isEmpty { return [] }
    var parts = leaks.map { leak in
      let id = auditor.plan.detectors.detectors[leak.detector].id
      let number = numbers.number(id, of: bytes.slice(leak.range))
      return Edit(range: leak.range, text: MaskText.text(id, number))
    }
    Edits.sort(&parts)
    let masked = PaddedBuffer(capacity: range.count + 256)
    Edits.apply(parts, to: bytes, range, into: masked)
    if let left = self.leaks(masked.bytes, 0..<masked.count), left.isEmpty,
      accepts?(masked) ?? true
    {
      return parts
    }
    return whole(bytes, range, opening)
  }

  /// What is found, in the order of the text; nil where a bound was met, or
  /// a document in it is not as the policy wants it.
  private func leaks(_ bytes: PaddedBytes, _ range: Range<Int>) -> [TextAudit.Leak]? {
    let skipped = auditor.texts.skipped
    auditor.texts.audit(bytes, range)
    if auditor.texts.skipped > skipped || !auditor.texts.faults.isEmpty { return nil }
    let found = auditor.texts.leaks.filter { $0.tier != .informational && $0.acceptedBy == nil }
    secrets.note(found, run: 0)
    return (found + secrets.leaks(bytes, range, run: nil))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func whole(_ bytes: PaddedBytes, _ range: Range<Int>, _ opening: String) -> [Edit] {
    var range = range
    // The end of the line stays.
    if !range.isEmpty, bytes[range.upperBound - 1] == 0x0D {
      range = range.lowerBound..<range.upperBound - 1
    }
    let number = numbers.number("text", of: bytes.slice(range))
    return [Edit(range: range, text: Array(opening.utf8) + MaskText.text("text", number))]
  }
}
