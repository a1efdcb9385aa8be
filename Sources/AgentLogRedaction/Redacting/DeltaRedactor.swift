import AgentLogEvents
import AgentLogJSON

/// Masks what is split over the pieces of a message (deltas of a model's answer) in a log of which
/// every line is masked already.
///
/// While a message is open, the lines with its pieces and all behind them wait; at most
/// ``RedactionOptions/mostHeld`` bytes, beyond which what is known is masked and written, and what comes of the open
/// messages is masked whole. A message ends as an audit ends it: when its run logs something that is
/// no piece of it, or the file ends. Where none is open, a search for four words is all it costs.
final class DeltaRedactor {
  typealias Emit = (_ edits: [Edit], _ bytes: PaddedBytes, _ range: Range<Int>) -> Void

  /// Open messages that are told apart; what comes of others is masked whole.
  static let mostOpen = 1 << 16

  let auditor: Auditor
  let numbers: PlaceholderNumbers
  let secrets: KnownSecrets
  let lines: LineRedactor
  private let mostHeld: Int
  private let depthLimit: Int
  private let names = DeltaNames()
  private var scanner: LineScanner
  private let scanned = PaddedBuffer(capacity: 1_024)
  private let own = PaddedBuffer(capacity: 1_024)
  private var tape = JSONTape()
  private var walk = TapeWalk()
  var held = HeldLines()
  private var open: [Key: DeltaMessage] = [:]
  /// The open messages as they began.
  private var order: [Key] = []

  private struct Key: Hashable {
    var run: UInt64
    var message: [UInt8]
  }

  /// Bytes that wait together: a record, or a line of an envelope.
  private struct Unit {
    /// Where what stands before it, and was not passed on, begins.
    var start: Int
    var range: Range<Int>
    /// Its number among the held lines, once it waits.
    var number: Int?
    /// Its changes, while it does not wait.
    var edits: [Edit] = []
  }

  init(
    _ auditor: Auditor, _ numbers: PlaceholderNumbers, _ secrets: KnownSecrets,
    _ options: RedactionOptions, _ lines: LineRedactor
  ) {
    self.auditor = auditor
    self.numbers = numbers
    self.secrets = secrets
    self.lines = lines
    mostHeld = options.mostHeld
    depthLimit = options.maxDepth
    scanner = LineScanner(plan: KeyPlan(paths: Self.eventNames), depthLimit: options.maxDepth)
  }

  /// The members of a record that may hold its event's name.
  private static let eventNames = [
    "event", "event_name", "event_type", "eventName", "event.name", "type", "kind", "name",
  ].map { [Array($0.utf8)] }

  /// Whether lines without a piece of a message must be taken too.
  var isWatching: Bool { !held.isEmpty || !open.isEmpty }

  /// Whether lines may hold a piece of a message. O(bytes).
  static func mayHold(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    words.find(in: bytes, range) { _, _ in true }
  }

  private static let words = AnchorTable(
    DeltaNames.words.map { Detector.Literal(text: $0, ignoresCase: true, reach: 0) })

  // MARK: - Lines

  /// Takes lines that were masked each for itself.
  ///
  /// - Parameter map: where the log's own lines stand in them; nil where they are them.
  func take(_ bytes: PaddedBytes, _ map: EnvelopeMap?, _ emit: Emit) {
    if let map {
      takeOuter(bytes, map, emit)
    } else {
      takePlain(bytes, emit)
    }
    relieve(emit)
  }

  /// No more lines of the file will come.
  func finish(_ emit: Emit) { close(emit) { _ in true } }

  private func takePlain(_ bytes: PaddedBytes, _ emit: Emit) {
    var start = 0
    scan(bytes, 0..<bytes.count) { record, isPiece in
      own.removeAll()
      own.append(bytes.slice(record))
      var unit = Unit(start: start, range: record)
      take(own.bytes, 0..<own.count, isPiece, (record, .plain), &unit, bytes, emit)
      guard unit.number != nil || !unit.edits.isEmpty else { return }
      end(unit, bytes, emit)
      start = record.upperBound
    }
    pass(bytes, start..<bytes.count, [], emit)
  }

  private func takeOuter(_ bytes: PaddedBytes, _ map: EnvelopeMap, _ emit: Emit) {
    var map = map
    var start = 0
    while start < bytes.count {
      let end = EnvelopeMap.lineEnd(bytes, start)
      let all = start..<min(end + 1, bytes.count)
      var unit = Unit(start: start, range: all)
      for text in map.texts(bytes, start..<end)?.texts ?? []
      where text.form.keepsPlaces && !text.isPartial {
        text.form.undo(bytes, text.range, into: own)
        scan(own.bytes, 0..<own.count) { record, isPiece in
          take(own.bytes, record, isPiece, (text.range, text.form), &unit, bytes, emit)
        }
      }
      self.end(unit, bytes, emit)
      start = all.upperBound
    }
  }

  /// Calls `body` with each record that matters, and whether its name says that it is a piece.
  private func scan(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ body: (Range<Int>, _ isPiece: Bool) -> Void
  ) {
    // The scanner may turn newlines inside of records into spaces.
    scanned.removeAll()
    scanned.append(bytes.slice(range))
    scanner.begin(scanned, endsFile: false)
    while true {
      switch scanner.next() {
      case .record(let record), .spread(let record, _):
        let isPiece = Self.eventNames.indices.contains { slot in
          scanner.records.present.contains(slot) && scanner.records.slots[slot].kind == .string
            && names.isDelta(scanned.bytes, scanner.records.slots[slot].range)
        }
        if isPiece || !open.isEmpty { body(record, isPiece) }
      case .end: return
      default: continue
      }
    }
  }

  // MARK: - Records

  /// Takes a record: a piece of a message, or what ends some.
  ///
  /// - Parameters:
  ///   - text: the log's own text, decoded, and the record in it.
  ///   - host: where that text stands in `bytes`.
  private func take(
    _ text: PaddedBytes, _ record: Range<Int>, _ isPiece: Bool,
    _ host: (range: Range<Int>, form: EnvelopeMap.Text.Form), _ unit: inout Unit,
    _ bytes: PaddedBytes, _ emit: Emit
  ) {
    var end = 0
    guard
      tape.read(text, from: record.lowerBound, extent: .document, depth: depthLimit, end: &end)
        == nil
    else { return }
    let run = KnownSecrets.run(tape.nodes, text)
    guard isPiece, let piece = names.piece(tape.nodes, text, &walk) else {
      return close(emit) { $0.run == run }
    }
    let key = Key(run: run, message: Array(text.slice(piece.message.range)))
    if key.message.isEmpty { close(emit) { $0.run == run && $0 != key } }
    guard let message = message(key) else {
      let raw = text.slice(piece.text.range)
      guard !raw.isEmpty, MaskText.end(raw, 0) != raw.count else { return }
      let mask = MaskText.text("text", numbers.number("text", of: raw))
      return change(
        &unit,
        host.form.outer([Edit(range: piece.text.range, text: mask)], bytes, host.range))
    }
    let number = hold(&unit, bytes, emit)
    held.hold(number)
    let shift = unit.range.lowerBound
    message.add(
      DeltaMessage.Part(
        line: number, host: host.range.lowerBound - shift..<host.range.upperBound - shift,
        form: host.form, piece: piece.text.range), in: text)
  }

  /// The message that a piece belongs to; nil where it is masked whole.
  private func message(_ key: Key) -> DeltaMessage? {
    if let known = open[key] { return known.isOverrun ? nil : known }
    guard open.count < Self.mostOpen else { return nil }
    let message = DeltaMessage()
    open[key] = message
    order.append(key)
    return message
  }

  /// Ends messages and hands out what waited for nothing else.
  private func close(_ emit: Emit, where isOver: (Key) -> Bool) {
    guard !open.isEmpty else { return held.flush(emit) }
    var isAny = false
    for key in order where isOver(key) {
      if let message = open.removeValue(forKey: key) { mask(message, run: key.run) }
      isAny = true
    }
    guard isAny else { return }
    order.removeAll { open[$0] == nil }
    held.flush(emit)
  }

  /// Hands out what need not wait, and everything where too much does.
  private func relieve(_ emit: Emit) {
    if held.count > mostHeld {
      for key in order {
        guard let message = open[key] else { continue }
        mask(message, run: key.run)
        message.removeAll()
        message.isOverrun = true
      }
    }
    held.flush(emit)
  }

  // MARK: - Units

  /// Makes a unit wait, behind what stands before it; gives its number.
  private func hold(_ unit: inout Unit, _ bytes: PaddedBytes, _ emit: Emit) -> Int {
    if let number = unit.number { return number }
    pass(bytes, unit.start..<unit.range.lowerBound, [], emit)
    let number = held.add(bytes, unit.range, unit.edits)
    unit.number = number
    return number
  }

  private func change(_ unit: inout Unit, _ edits: [Edit]) {
    if let number = unit.number {
      held.change(number, edits.map { $0.moved(by: -unit.range.lowerBound) })
    } else {
      unit.edits += edits
    }
  }

  /// Passes a unit on that does not wait.
  private func end(_ unit: Unit, _ bytes: PaddedBytes, _ emit: Emit) {
    if unit.number == nil {
      pass(bytes, unit.start..<unit.range.lowerBound, [], emit)
      pass(bytes, unit.range, unit.edits, emit)
    }
    if held.count > mostHeld { relieve(emit) }
  }

  private func pass(_ bytes: PaddedBytes, _ range: Range<Int>, _ edits: [Edit], _ emit: Emit) {
    if range.isEmpty { return }
    if held.isEmpty { return emit(edits, bytes, range) }
    _ = held.add(bytes, range, edits)
  }
}
