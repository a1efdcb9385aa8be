package import AgentLogJSON

/// Says where the lines of a log stand in the lines of a file that wraps them, for whoever writes the
/// file again. ``EnvelopeReader`` takes them out.
package struct EnvelopeMap {
  /// A piece of the log in an outer line.
  package struct Text {
    package enum Form: Sendable {
      /// The bytes as they stand there.
      case plain
      /// The inside of a JSON string.
      case string
      /// The inside of a JSON array of byte values.
      case bytes
    }

    /// Where it stands in the outer bytes.
    package var range: Range<Int>
    package var form: Form
    /// It always goes on in the next text of its lane.
    package var isPartial: Bool
    /// It goes on where it has so many bytes and no newline at its end.
    package var partialFrom: Int?
    /// What parts of one line have in common.
    package var lane: [UInt8]
  }

  private let envelope: any Envelope.Type
  private var tape = JSONTape()
  private var entries: [EnvelopeEntry] = []

  /// Looks at the first lines of a file; nil where they are the log itself.
  package init?(first bytes: PaddedBytes) {
    guard let envelope = Envelopes.sniff(bytes) else { return nil }
    self.envelope = envelope
  }

  /// What a line holds, and its nodes where it is JSON; nil where it is no line of the envelope.
  package mutating func texts(
    _ bytes: PaddedBytes, _ range: Range<Int>
  ) -> (texts: [Text], nodes: [JSONNode])? {
    let line =
      envelope.isJSON ? OuterLine(bytes, range, &tape) : OuterLine(plain: bytes, range)
    entries.removeAll(keepingCapacity: true)
    guard envelope.take(line, into: &entries) else { return nil }
    let texts = entries.compactMap { entry -> Text? in
      let form: Text.Form
      switch entry.form {
      case .plain: form = .plain
      case .string: form = .string
      case .bytes: form = .bytes
      case .lost: return nil
      }
      var text = Text(
        range: entry.range, form: form, isPartial: false, partialFrom: nil, lane: entry.lane)
      switch entry.ending {
      case .complete: break
      case .partial: text.isPartial = true
      case .partialFrom(let length): text.partialFrom = length
      }
      return text
    }
    return (texts, line.nodes)
  }

  /// The offset of the next newline, or of the end.
  package static func lineEnd(_ bytes: PaddedBytes, _ start: Int) -> Int {
    OuterLine.end(bytes, start)
  }
}
