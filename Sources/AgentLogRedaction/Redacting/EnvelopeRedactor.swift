import AgentLogEvents
import AgentLogJSON

/// Masks what leaks in a log that stands in envelopes: the lines inside as records and texts of
/// their own, and what else the envelopes say.
///
/// A line that the collector has split is put together first; its parts, and what came between them,
/// wait for it. What waits is bounded by the longest line.
final class EnvelopeRedactor {
  typealias Emit = (_ edits: [Edit], _ bytes: PaddedBytes, _ range: Range<Int>) -> Void

  private let auditor: Auditor
  private let documents: DocumentRedactor
  private let lines: LineRedactor
  private let mostHeld: Int
  private(set) var map: EnvelopeMap?
  private var held = HeldLines()
  private var lanes: [[UInt8]: Lane] = [:]
  private let inner = PaddedBuffer(capacity: 1_024)

  /// The parts of a line that is not complete.
  private struct Lane {
    let text = PaddedBuffer(capacity: 1_024)
    var parts: [Part] = []
    /// The collector tells parts by their length: they may not become shorter.
    var keepsLength = false
  }

  private struct Part {
    var line: Int
    /// In the bytes of that line.
    var range: Range<Int>
    var form: EnvelopeMap.Text.Form
    /// In the text of the lane.
    var span: Range<Int>
  }

  init(
    _ auditor: Auditor, _ numbers: PlaceholderNumbers, _ secrets: KnownSecrets,
    _ options: RedactionOptions, _ lines: LineRedactor
  ) {
    self.auditor = auditor
    self.lines = lines
    documents = DocumentRedactor(auditor, numbers, secrets, options)
    mostHeld = options.maxLine
  }

  var isActive: Bool { map != nil }

  /// Looks at the first piece of a file.
  func begin(_ bytes: PaddedBytes) { map = EnvelopeMap(first: bytes) }

  func redact(_ bytes: PaddedBytes, endsFile: Bool, _ emit: Emit) {
    var start = 0
    while start < bytes.count {
      let end = EnvelopeMap.lineEnd(bytes, start)
      let next = min(end + 1, bytes.count)
      line(bytes, start..<end, start..<next, isLast: endsFile && next == bytes.count, emit)
      start = next
    }
    if endsFile { finish(emit) }
  }

  /// Completes what is open as it is and hands out everything.
  func finish(_ emit: Emit) {
    for lane in lanes.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) { complete(lane) }
    held.flush(emit)
  }

  private func line(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ all: Range<Int>, isLast: Bool, _ emit: Emit
  ) {
    guard let found = map?.texts(bytes, range) else {
      return pass(lines.edits(bytes, all, endsFile: isLast), bytes, all, emit)
    }
    var edits = outerEdits(found.texts, found.nodes, bytes, range)
    var parts: [EnvelopeMap.Text] = []
    for text in found.texts {
      if isOpen(text, bytes) {
        parts.append(text)
      } else {
        edits += innerEdits(text.form, bytes, text.range)
      }
    }
    Edits.sort(&edits)
    guard !parts.isEmpty else { return pass(edits, bytes, all, emit) }
    let number = held.add(bytes, all, edits)
    for part in parts {
      held.hold(number)
      add(part, number, offset: all.lowerBound)
    }
    if held.count > mostHeld { finish(emit) } else { held.flush(emit) }
  }

  private func pass(_ edits: [Edit], _ bytes: PaddedBytes, _ range: Range<Int>, _ emit: Emit) {
    if held.isEmpty { return emit(edits, bytes, range) }
    _ = held.add(bytes, range, edits)
    if held.count > mostHeld { finish(emit) }
  }

  /// What is to be masked in an envelope besides the text that it holds.
  private func outerEdits(
    _ texts: [EnvelopeMap.Text], _ nodes: [JSONNode], _ bytes: PaddedBytes, _ range: Range<Int>
  ) -> [Edit] {
    guard !nodes.isEmpty else { return [] }
    let inside = Set(texts.map(\.range.lowerBound))
    func isText(_ value: JSONNode) -> Bool {
      inside.contains(value.range.lowerBound)
        || value.kind == .array && inside.contains(value.range.lowerBound + 1)
    }
    // A list of byte values is a text; its numbers are not looked at one by one.
    let isQuiet = Tree.visit(nodes, inside: 0) { node, key, _ in
      if isText(nodes[node]) { return true }
      let roles = key >= 0 ? auditor.keyRoles.roles(of: bytes, nodes[key].range) : 0
      let value = nodes[node]
      return !auditor.texts.quick.mayHold(
        value.kind, value.isEscaped, Int(value.start), value.range.count,
        (node == key ? 0 : roles) | DetectorSet.context, bytes)
    }
    if isQuiet { return [] }
    let start = Tokens.blanks(bytes, range.lowerBound)
    return documents.edits(
      bytes, range, Auditor.Document(start: start, extent: .line, isRecord: false),
      run: 0, isIgnored: isText) ?? []
  }

  // MARK: - Texts

  private func innerEdits(
    _ form: EnvelopeMap.Text.Form, _ bytes: PaddedBytes, _ range: Range<Int>
  ) -> [Edit] {
    switch form {
    case .plain: return lines.edits(bytes, range, endsFile: false)
    case .string, .bytes:
      inner.removeAll()
      decode(form, bytes, range, into: inner)
      let edits = lines.edits(inner.bytes, 0..<inner.count, endsFile: false)
      return encode(edits, form, bytes, range, inner)
    }
  }

  private func decode(
    _ form: EnvelopeMap.Text.Form, _ bytes: PaddedBytes, _ range: Range<Int>,
    into output: PaddedBuffer
  ) {
    switch form {
    case .plain: output.append(bytes.slice(range))
    case .string: JSONText.decode(bytes, range, into: output)
    case .bytes:
      var value: Int?
      for index in range {
        let digit = bytes[index] &- 0x30
        if digit <= 9 {
          value = ((value ?? 0) * 10 + Int(digit)) & 0xFFFF
        } else if let known = value {
          output.append(byte: UInt8(truncatingIfNeeded: known))
          value = nil
        }
      }
      if let value { output.append(byte: UInt8(truncatingIfNeeded: value)) }
      output.seal()
    }
  }

  /// Changes of a text as changes of the bytes that it was decoded from.
  private func encode(
    _ edits: [Edit], _ form: EnvelopeMap.Text.Form, _ bytes: PaddedBytes, _ range: Range<Int>,
    _ text: PaddedBuffer
  ) -> [Edit] {
    guard !edits.isEmpty else { return [] }
    switch form {
    case .plain:
      return edits.map { edit in
        let start = range.lowerBound + edit.range.lowerBound
        return Edit(range: start..<start + edit.range.count, text: edit.text)
      }
    case .string: return Edits.escaped(edits, in: bytes, range)
    case .bytes:
      let masked = PaddedBuffer(capacity: text.count + 64)
      Edits.apply(edits, to: text.bytes, 0..<text.count, into: masked)
      let values = masked.bytes.slice(0..<masked.count).map { "\($0)" }
      return [Edit(range: range, text: Array(values.joined(separator: ",").utf8))]
    }
  }

  // MARK: - Parts

  private func isOpen(_ text: EnvelopeMap.Text, _ bytes: PaddedBytes) -> Bool {
    if lanes[text.lane] != nil { return true }
    return goesOn(text, bytes)
  }

  /// Whether the next text of the lane goes on with the line.
  private func goesOn(_ text: EnvelopeMap.Text, _ bytes: PaddedBytes) -> Bool {
    if text.isPartial { return true }
    guard let length = text.partialFrom, text.range.count >= length else { return false }
    inner.removeAll()
    decode(text.form, bytes, text.range, into: inner)
    return inner.count >= length && inner.bytes[inner.count - 1] != 0x0A
  }

  private func add(_ text: EnvelopeMap.Text, _ number: Int, offset: Int) {
    let bytes = held.bytes(number)
    let range = text.range.lowerBound - offset..<text.range.upperBound - offset
    var moved = text
    moved.range = range
    let goesOn = goesOn(moved, bytes)
    var lane = lanes[text.lane] ?? Lane()
    let start = lane.text.count
    decode(text.form, bytes, range, into: lane.text)
    lane.parts.append(
      Part(line: number, range: range, form: text.form, span: start..<lane.text.count))
    if text.partialFrom != nil { lane.keepsLength = true }
    lanes[text.lane] = lane
    if !goesOn { complete(text.lane) }
  }

  /// Masks a line whose parts are all there.
  private func complete(_ name: [UInt8]) {
    guard let lane = lanes.removeValue(forKey: name) else { return }
    let text = lane.text
    let edits = lines.edits(text.bytes, 0..<text.count, endsFile: false)
    guard lane.keepsLength, !edits.isEmpty else {
      for part in lane.parts { held.release(part.line, share(edits, part, text)) }
      return
    }
    // The last part has all of it.
    let everything = PaddedBuffer(capacity: text.count + 256)
    Edits.apply(edits, to: text.bytes, 0..<text.count, into: everything)
    for part in lane.parts.dropLast() {
      held.release(part.line, [Edit(range: part.range, text: [])])
    }
    if let last = lane.parts.last {
      let masked = Array(everything.bytes.slice(0..<everything.count))
      held.release(last.line, [Edit(range: last.range, text: Edits.escape(masked))])
    }
  }

  /// The share of a part in the changes of its line: what replaces a place stands where it began.
  private func share(_ edits: [Edit], _ part: Part, _ text: PaddedBuffer) -> [Edit] {
    let own = edits.compactMap { edit -> Edit? in
      let start = max(edit.range.lowerBound, part.span.lowerBound)
      let end = min(edit.range.upperBound, part.span.upperBound)
      guard start < end || start == end && edit.range.isEmpty && start < part.span.upperBound
      else { return nil }
      return Edit(
        range: start - part.span.lowerBound..<end - part.span.lowerBound,
        text: start == edit.range.lowerBound ? edit.text : [])
    }
    let piece = PaddedBuffer(capacity: part.span.count)
    piece.append(text.bytes.slice(part.span))
    return encode(own, part.form, held.bytes(part.line), part.range, piece)
  }
}
