import AgentLogEvents
import AgentLogFindings
import AgentLogJSON
import AgentLogSchema

/// Counts what each part of the streams holds: what one agent, or one service, logged. A record
/// belongs to the value that it has in the field; one without it to the value that its run began
/// with; what is of neither belongs to no part and is counted in the whole only.
///
/// Asked for by `--by` alone. Reads each record once more; memory is bounded by the number of parts
/// and of open runs.
final class PartCounts {
  /// More values than this are one part together.
  static let most = 1_000
  private static let mostRuns = 1_000_000

  /// One value of the field.
  final class Part {
    let value: String
    var records = 0
    var runs = 0
    /// By event of the schema; -1 and below are no event.
    var rows: [Int: Int] = [:]
    /// By stream rule.
    var checked: [Int] = []
    var findings: [FindingCollector.Key: Int] = [:]

    init(value: String) { self.value = value }
  }

  private let field: [UInt8]
  private let masker: Masker
  private var known: [[UInt8]: Part] = [:]
  /// In the order in which they were first met.
  private(set) var all: [Part] = []
  private var others: Part?
  private var partOfRun: [Int: Part] = [:]
  private var current: Part?
  /// What the stream had checked before the current record.
  private var before: [Int] = []
  private var tape = JSONTape()

  init(field: String, masker: Masker) {
    self.field = Array(field.utf8)
    self.masker = masker
  }

  /// A record is read, and not yet admitted to its run: what is found from here on is of its part.
  func begin(_ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes, _ stream: StreamJudge) {
    settle(stream)
    current = value(row, bytes).map(part)
  }

  /// The record was admitted to a run, or to none.
  func admitted(_ row: UnsafePointer<EventRow>, to run: Int?, _ stream: StreamJudge) {
    if let run {
      let serial = stream.tracker.pointee.run(run).pointee.serial
      if let inherited = partOfRun[serial] {
        current = current ?? inherited
      } else if let part = current, partOfRun.count < Self.mostRuns {
        partOfRun[serial] = part
        part.runs += 1
      }
    }
    current?.records += 1
    current?.rows[Int(row.pointee.event), default: 0] += 1
  }

  /// What the stream has checked since the last time was for the part at hand.
  private func settle(_ stream: StreamJudge) {
    let now = stream.checked
    if let current {
      if current.checked.isEmpty { current.checked = now.map { _ in 0 } }
      for index in now.indices where index < before.count {
        current.checked[index] += now[index] - before[index]
      }
    }
    before = now
  }

  /// What follows is of no record.
  func leave(_ stream: StreamJudge) {
    settle(stream)
    current = nil
  }

  /// A finding about a run belongs to the part of the run.
  func enter(_ run: Int?, _ stream: StreamJudge?) {
    guard let run, let stream else { return }
    let serial = stream.tracker.pointee.run(run).pointee.serial
    if let part = partOfRun[serial] { current = part }
  }

  func endStream(_ stream: StreamJudge) {
    current = nil
    // The next stream counts from zero again.
    before = stream.checked.map { _ in 0 }
    partOfRun = [:]
  }

  func count(_ key: FindingCollector.Key) {
    guard let current else { return }
    var key = key
    key.pointer = TapePointer.generalize(key.pointer)
    current.findings[key, default: 0] += 1
  }

  private func part(_ value: [UInt8]) -> Part {
    if let part = known[value] { return part }
    guard all.count < Self.most else {
      if let others { return others }
      let made = Part(value: "all others")
      others = made
      all.append(made)
      return made
    }
    let made = Part(value: masker.text(value))
    known[value] = made
    all.append(made)
    return made
  }

  /// The text or number that a record has in the field.
  private func value(_ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes) -> [UInt8]? {
    var end = 0
    let start = Int(row.pointee.start)
    guard tape.read(bytes, from: start, extent: .document, depth: 512, end: &end) == nil else {
      return nil
    }
    var child = 1
    while let root = tape.nodes.first, child < Int(root.next) {
      let value = tape.nodes[child + 1]
      let key = tape.nodes[child]
      if key.kind == .string, name(key, bytes) == field {
        switch value.kind {
        case .string where !value.range.isEmpty: return name(value, bytes)
        case .integer, .bool: return Array(bytes.slice(value.range))
        default: return nil
        }
      }
      child = Int(value.next)
    }
    return nil
  }

  private func name(_ node: JSONNode, _ bytes: PaddedBytes) -> [UInt8] {
    let raw = bytes.slice(node.range)
    return node.isEscaped ? JSONText.decode(raw) : Array(raw)
  }
}
