import AgentLogEvents
import AgentLogFindings
package import AgentLogJSON

/// Writes a log again with everything masked that leaks: stable typed placeholders, valid JSON, all
/// other bytes as they were.
///
/// What it promises: an audit of what it wrote finds no leak and nothing raw, and redacting that
/// again changes no byte. One for all files of a call, one thread. Memory: what it is given, one
/// masked copy of it, the lines that wait for the end of a message, and the numbers of the
/// placeholders.
package final class Redactor {
  package typealias Output = (UnsafeRawBufferPointer) -> Void

  /// What was masked so far.
  package private(set) var counts = RedactionCounts()

  private let lines: LineRedactor
  private let envelopes: EnvelopeRedactor
  private let deltas: DeltaRedactor
  private let masked = PaddedBuffer(capacity: 1_024)
  private var isFirst = true

  package init(_ plan: CompiledAudit, _ options: RedactionOptions = RedactionOptions()) {
    let auditor = Auditor(
      plan, keys: KeyPlan(paths: []), siteBase: 0, masker: Masker(), depthLimit: options.maxDepth)
    let numbers = PlaceholderNumbers()
    let secrets = KnownSecrets(perRun: plan.policy.limits.taintSecrets)
    lines = LineRedactor(auditor, numbers, secrets, options)
    envelopes = EnvelopeRedactor(auditor, numbers, secrets, options, lines)
    deltas = DeltaRedactor(auditor, numbers, secrets, options, lines)
  }

  /// Redacts the next piece of a file.
  ///
  /// - Parameters:
  ///   - bytes: whole lines; the last one of a file may have no newline.
  ///   - endsFile: the next piece is the first of another file.
  ///   - output: called with what is to be written, in order. Lines may be held back until a later
  ///     piece.
  package func redact(_ bytes: PaddedBytes, endsFile: Bool, to output: Output) {
    if isFirst { envelopes.begin(bytes) }
    isFirst = endsFile
    if envelopes.isActive {
      envelopes.redact(bytes, endsFile: endsFile) { edits, bytes, range in
        pass(edits, bytes, range, output)
      }
    } else {
      let all = 0..<bytes.count
      pass(lines.edits(bytes, all, endsFile: endsFile), bytes, all, output)
    }
    if endsFile { finish(output) }
  }

  /// Stands in for a line that was too long to be looked at.
  package func passOver(endsLine: Bool, to output: Output) {
    counts.overlong += 1
    envelopes.finish { edits, bytes, range in pass(edits, bytes, range, output) }
    finish(output)
    let text = Array((endsLine ? "[line-too-long]\n" : "[line-too-long]").utf8)
    text.withUnsafeBytes(output)
  }

  /// Writes lines that are masked each for itself, as soon as no message keeps them waiting.
  private func pass(
    _ edits: [Edit], _ bytes: PaddedBytes, _ range: Range<Int>, _ output: Output
  ) {
    guard deltas.isWatching || DeltaRedactor.mayHold(bytes, range) else {
      return write(edits, bytes, range, output)
    }
    counts.masked += edits.count
    masked.removeAll()
    Edits.apply(edits, to: bytes, range, into: masked)
    deltas.take(masked.bytes, envelopes.map) { edits, bytes, range in
      write(edits, bytes, range, output)
    }
  }

  private func finish(_ output: Output) {
    deltas.finish { edits, bytes, range in write(edits, bytes, range, output) }
  }

  private func write(
    _ edits: [Edit], _ bytes: PaddedBytes, _ range: Range<Int>, _ output: Output
  ) {
    counts.masked += edits.count
    var index = range.lowerBound
    for edit in edits {
      if edit.range.lowerBound > index { output(bytes.slice(index..<edit.range.lowerBound)) }
      edit.text.withUnsafeBytes(output)
      index = edit.range.upperBound
    }
    if index < range.upperBound { output(bytes.slice(index..<range.upperBound)) }
  }
}
