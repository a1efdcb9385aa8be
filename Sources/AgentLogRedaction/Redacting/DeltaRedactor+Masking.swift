import AgentLogJSON

extension DeltaRedactor {
  /// Masks what leaks in a message as far as it is known, and lets its lines go.
  ///
  /// Exactly, where that is proven: the masked message and each of its records are audited again.
  /// Otherwise the text of the message as a whole.
  func mask(_ message: DeltaMessage, run: UInt64) {
    var shares = [[Edit]](repeating: [], count: message.parts.count)
    let bytes = message.text.bytes
    let all = 0..<bytes.count
    // What leaks in one piece alone was masked before.
    if message.parts.count > 1, auditor.texts.mayHold(bytes, all, isEscaped: false) {
      let leaks = leaks(bytes, all)
      if let leaks, !leaks.isEmpty {
        secrets.note(leaks, run: run)
        let edits = edits(leaks, bytes)
        shares = message.share(edits)
        if !isClean(message, edits) || !areClean(message, shares) { shares = whole(message) }
      } else if leaks == nil {
        shares = whole(message)
      }
    }
    let text = PaddedBuffer(capacity: 256)
    for (part, share) in zip(message.parts, shares) {
      held.release(part.line, share.isEmpty ? [] : outer(share, part, text))
    }
  }

  /// What leaks in a message, in order; nil where a bound was met or a policy wants it otherwise.
  private func leaks(_ bytes: PaddedBytes, _ range: Range<Int>) -> [TextAudit.Leak]? {
    let skipped = auditor.texts.skipped
    auditor.texts.audit(bytes, range)
    if auditor.texts.skipped > skipped || !auditor.texts.faults.isEmpty { return nil }
    return auditor.texts.leaks.filter { $0.tier != .informational && $0.acceptedBy == nil }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func edits(_ leaks: [TextAudit.Leak], _ bytes: PaddedBytes) -> [Edit] {
    var edits = leaks.map { leak in
      let id = auditor.plan.detectors.detectors[leak.detector].id
      let number = numbers.number(id, of: bytes.slice(leak.range))
      return Edit(range: leak.range, text: MaskText.text(id, number))
    }
    Edits.sort(&edits)
    return edits
  }

  private func whole(_ message: DeltaMessage) -> [[Edit]] {
    let bytes = message.text.bytes
    let number = numbers.number("text", of: bytes.slice(0..<bytes.count))
    return message.share(whole: MaskText.text("text", number))
  }

  /// Whether nothing leaks in the masked message.
  private func isClean(_ message: DeltaMessage, _ edits: [Edit]) -> Bool {
    let bytes = message.text.bytes
    let masked = PaddedBuffer(capacity: bytes.count + 256)
    Edits.apply(edits, to: bytes, 0..<bytes.count, into: masked)
    return leaks(masked.bytes, 0..<masked.count)?.isEmpty ?? false
  }

  /// Whether nothing leaks in the log's own text around each piece that changes.
  private func areClean(_ message: DeltaMessage, _ shares: [[Edit]]) -> Bool {
    let text = PaddedBuffer(capacity: 256)
    let masked = PaddedBuffer(capacity: 256)
    return zip(message.parts, shares).allSatisfy { part, share in
      if share.isEmpty { return true }
      part.form.undo(held.bytes(part.line), part.host, into: text)
      masked.removeAll()
      Edits.apply(
        Edits.escaped(share, in: text.bytes, part.piece), to: text.bytes, 0..<text.count,
        into: masked)
      return lines.edits(masked.bytes, 0..<masked.count, endsFile: false).isEmpty
    }
  }

  /// Changes of a piece as changes of the lines that it stands in.
  private func outer(
    _ share: [Edit], _ part: DeltaMessage.Part, _ text: PaddedBuffer
  ) -> [Edit] {
    let line = held.bytes(part.line)
    part.form.undo(line, part.host, into: text)
    let inner = Edits.escaped(share, in: text.bytes, part.piece)
    return part.form.outer(inner, line, part.host)
  }
}
