import AgentLogEvents
import AgentLogJSON

/// A message that a log holds in pieces, joined as far as it is known, and where its pieces stand.
final class DeltaMessage {
  /// One piece of the message.
  struct Part {
    /// The number of the held lines that it stands in.
    var line: Int
    /// The log's own text in their bytes, and how it stands there.
    var host: Range<Int>
    var form: EnvelopeMap.Text.Form
    /// The piece in that text, decoded, between the quotes.
    var piece: Range<Int>
    /// The piece, unescaped, in ``DeltaMessage/text``.
    var span = 0..<0
  }

  let text = PaddedBuffer(capacity: 256)
  private(set) var parts: [Part] = []
  /// Too much waited for its end: what comes of it is masked whole.
  var isOverrun = false

  /// Takes the next piece.
  ///
  /// - Parameter bytes: the log's own text, decoded.
  func add(_ part: Part, in bytes: PaddedBytes) {
    var part = part
    let start = text.count
    JSONText.decode(bytes, part.piece, into: text)
    part.span = start..<text.count
    parts.append(part)
  }

  /// Forgets the pieces and the text; they were written.
  func removeAll() {
    parts.removeAll()
    text.removeAll()
  }

  /// For each piece what changes in it, unescaped, where the text changes so.
  ///
  /// What replaces a place stands where it began; of the other pieces that it reaches into its part
  /// is taken out.
  func share(_ edits: [Edit]) -> [[Edit]] {
    parts.map { part in
      edits.compactMap { edit in
        let start = max(edit.range.lowerBound, part.span.lowerBound)
        let end = min(edit.range.upperBound, part.span.upperBound)
        guard start < end else { return nil }
        return Edit(
          range: start - part.span.lowerBound..<end - part.span.lowerBound,
          text: start == edit.range.lowerBound ? edit.text : [])
      }
    }
  }

  /// The same where all of the text gives way to a placeholder.
  func share(whole placeholder: [UInt8]) -> [[Edit]] {
    var isFirst = true
    return parts.map { part in
      guard !part.span.isEmpty else { return [] }
      defer { isFirst = false }
      return [Edit(range: 0..<part.span.count, text: isFirst ? placeholder : [])]
    }
  }
}

extension EnvelopeMap.Text.Form {
  /// Whether single places of a text of this form can be changed.
  var keepsPlaces: Bool { self != .bytes }

  /// Undoes the form of a text.
  ///
  /// - Precondition: ``keepsPlaces``.
  func undo(_ bytes: PaddedBytes, _ range: Range<Int>, into output: PaddedBuffer) {
    output.removeAll()
    if self == .string {
      JSONText.decode(bytes, range, into: output)
    } else {
      output.append(bytes.slice(range))
    }
  }

  /// Changes of the text as changes of the bytes that it stands in.
  ///
  /// - Precondition: ``keepsPlaces``.
  func outer(_ edits: [Edit], _ bytes: PaddedBytes, _ range: Range<Int>) -> [Edit] {
    self == .string
      ? Edits.escaped(edits, in: bytes, range) : edits.map { $0.moved(by: range.lowerBound) }
  }
}
