import AgentLogEvents
import AgentLogJSON

/// Masks what leaks in whole lines of a log: records, records behind a text, and everything else.
///
/// Lines in which nothing may be cost the quick look and no more.
final class LineRedactor {
  private let auditor: Auditor
  private let numbers: PlaceholderNumbers
  private let documents: DocumentRedactor
  private let texts: TextRedactor
  private let depthLimit: Int
  private let dropsSignatures: Bool
  private var lines: LineScanner
  /// What the scanner reads; it may turn newlines inside of records into spaces.
  private let scratch = PaddedBuffer(capacity: 1_024)
  private var tape = JSONTape()

  init(_ auditor: Auditor, _ numbers: PlaceholderNumbers, _ options: RedactionOptions) {
    self.auditor = auditor
    self.numbers = numbers
    documents = DocumentRedactor(auditor, numbers, options)
    texts = TextRedactor(auditor: auditor, numbers: numbers)
    depthLimit = options.maxDepth
    dropsSignatures = options.dropsSignatures
    lines = LineScanner(
      plan: KeyPlan(paths: []), depthLimit: options.maxDepth, roles: auditor.keyRoles)
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
        if auditor.mayHold(lines.records, scratch.bytes) || dropsSignatures {
          edits += self.record(bytes, moved(record), .line)
        }
      case .spread(let record, _):
        if auditor.mayHold(lines.records, scratch.bytes) || dropsSignatures {
          edits += self.record(bytes, moved(record), .document)
        }
      case .fault(let fault, let line):
        // What is broken stays broken, in the same way.
        let isCut = fault.reason == .unexpectedEnd
        edits += texts.edits(
          bytes, moved(lines.lineStart..<line.upperBound), opening: isCut ? #"{""# : "{"
        ) { self.isFault($0) }
      case .notAnObject(_, let line):
        edits += value(bytes, moved(line))
      case .text(let line):
        edits += texts.edits(bytes, moved(lines.lineStart..<line.upperBound))
      case .end: return edits
      }
    }
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
    guard auditor.texts.mayHold(bytes, range, isEscaped: false) || dropsSignatures else {
      return []
    }
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

  /// Whether a line begins like a record, or has one in it, and is none.
  private func isFault(_ line: PaddedBuffer) -> Bool {
    tape.readWhole(line.bytes, extent: .line, depth: depthLimit) != nil
  }
}
