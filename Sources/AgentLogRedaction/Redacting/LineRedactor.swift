import AgentLogEvents
import AgentLogJSON

/// Masks what leaks in whole lines of a log: records, records behind a text, and everything else.
///
/// Lines in which nothing may be cost the quick look and no more.
final class LineRedactor {
  private let auditor: Auditor
  private let secrets: KnownSecrets
  private let documents: DocumentRedactor
  private let texts: TextRedactor
  private let dropsSignatures: Bool
  private var lines: LineScanner
  /// What the scanner reads; it may turn newlines inside of records into spaces.
  private let scratch = PaddedBuffer(capacity: 1_024)
  private var masked: LineScanner

  init(
    _ auditor: Auditor, _ numbers: PlaceholderNumbers, _ secrets: KnownSecrets,
    _ options: RedactionOptions
  ) {
    self.auditor = auditor
    self.secrets = secrets
    documents = DocumentRedactor(auditor, numbers, secrets, options)
    texts = TextRedactor(auditor: auditor, numbers: numbers, secrets: secrets)
    dropsSignatures = options.dropsSignatures
    let plan = KeyPlan(paths: [])
    lines = LineScanner(plan: plan, depthLimit: options.maxDepth, roles: auditor.keyRoles)
    masked = LineScanner(plan: plan, depthLimit: options.maxDepth)
  }

  /// The changes to whole lines, in order.
  ///
  /// - Parameter endsFile: nothing follows the lines.
  func edits(_ bytes: PaddedBytes, _ range: Range<Int>, endsFile: Bool) -> [Edit] {
    scratch.removeAll()
    scratch.append(bytes.slice(range))
    let shift = range.lowerBound
    lines.begin(scratch, endsFile: endsFile)
    var edits: [Edit] = []
    func moved(_ inside: Range<Int>) -> Range<Int> {
      inside.lowerBound + shift..<inside.upperBound + shift
    }
    while true {
      switch lines.next() {
      case .record(let record):
        if record.lowerBound > lines.lineStart {
          edits += texts.edits(bytes, moved(lines.lineStart..<record.lowerBound))
        }
        if mayHold(record) { edits += self.record(bytes, moved(record), .line) }
      case .spread(let record, _):
        if mayHold(record) { edits += self.record(bytes, moved(record), .document) }
      case .fault(let fault, let line):
        // What is broken stays broken, in the same way.
        let isCut = fault.reason == .unexpectedEnd
        edits += texts.edits(
          bytes, moved(lines.lineStart..<line.upperBound), opening: isCut ? #"{""# : "{"
        ) { self.isFault($0, isCut: isCut) }
      case .notAnObject(_, let line):
        edits += value(bytes, moved(line))
      case .text(let line):
        edits += texts.edits(bytes, moved(lines.lineStart..<line.upperBound))
      case .end: return edits
      }
    }
  }

  private func mayHold(_ record: Range<Int>) -> Bool {
    dropsSignatures || auditor.mayHold(lines.records, scratch.bytes)
      || secrets.mayHold(scratch.bytes, record)
  }

  private func record(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ extent: JSONTape.Extent
  ) -> [Edit] {
    documents.edits(
      bytes, range, Auditor.Document(start: range.lowerBound, extent: extent))
      ?? texts.edits(bytes, range, opening: "{")
  }

  /// A line that is JSON but no object.
  private func value(_ bytes: PaddedBytes, _ range: Range<Int>) -> [Edit] {
    guard
      dropsSignatures || auditor.texts.mayHold(bytes, range, isEscaped: false)
        || secrets.mayHold(bytes, range)
    else { return [] }
    let found = documents.edits(
      bytes, range,
      Auditor.Document(start: range.lowerBound, extent: .line, isRecord: false))
    guard let found else { return texts.edits(bytes, range) }
    let masked = PaddedBuffer(capacity: range.count + 256)
    Edits.apply(found, to: bytes, range, into: masked)
    // An audit reads the line as a text.
    return texts.edits(masked.bytes, 0..<masked.count).isEmpty
      ? found : [Edit(range: range, text: Array(#""[text:0]""#.utf8))]
  }

  /// Whether a line that is a broken or a cut record is still the same.
  private func isFault(_ line: PaddedBuffer, isCut: Bool) -> Bool {
    masked.begin(line, endsFile: true)
    guard case .fault(let fault, _) = masked.next() else { return false }
    return (fault.reason == .unexpectedEnd) == isCut
  }
}
