import AgentLogFindings
import AgentLogJSON
import AgentLogReadiness

/// Scores over time: one JSON line a run in the file of `--history`, keyed by what was scored.
/// Lines that are of another format, or of other things, stay and are passed over.
struct History {
  static let format = "agentlog.history/1"

  struct Entry {
    var subject: String
    var checklist: String
    /// The field and the value where the line is about a part; empty for the whole.
    var part: String
    var day: String
    var tenths: Int?
    /// It was worse than the one before, so that it is no mark to be measured by.
    var isWorse: Bool
  }

  private let path: String
  private let subject: String
  private let day: String
  private var entries: [Entry] = []

  /// - Parameter subject: what is scored, by the name in `agentlog.json` or the inputs.
  init(path: String, subject: String, day: CivilDate) throws(UsageError) {
    self.path = path
    self.subject = subject
    self.day = day.description
    guard FileText.exists(path) else { return }
    let lines = try FileText.read(path).split(separator: 0x0A)
    for line in lines {
      guard let document = try? JSONDocument(name: path, text: line) else { continue }
      let root = document.root
      guard root["format"]?.string == Self.format, let day = root["day"]?.string else { continue }
      entries.append(
        Entry(
          subject: root["subject"]?.string ?? "", checklist: root["checklist"]?.string ?? "",
          part: root["part"]?.string ?? "", day: day,
          tenths: root["percent"].flatMap { Tenths.parse(String(decoding: $0.raw, as: UTF8.self)) },
          isWorse: root["worse"]?.bool ?? false))
    }
  }

  /// Says in a score how it and its rows compare with what was before.
  func compare(_ score: inout Score) {
    score.change = change(score, part: "")
    for index in score.rows.indices {
      score.rows[index].change = change(score, part: part(score, score.rows[index]))
    }
  }

  /// Whether the score is below the last one that was not itself worse; nil where there is none.
  func gate(_ score: Score) -> GateResult {
    let gate = "a score no worse than before"
    let known = of(score, part: "").last { !$0.isWorse && $0.tenths != nil }
    guard let known, let before = known.tenths else {
      return GateResult(
        gate: gate, outcome: .inconclusive,
        why: "\(path) has no earlier score of this; the next run can compare with this one")
    }
    guard let now = score.tenths else {
      return GateResult(gate: gate, outcome: .inconclusive, why: "there is no score now")
    }
    return GateResult(
      gate: gate, outcome: now < before ? .failed : .passed,
      why: "it is \(Tenths.text(now)), and was \(Tenths.text(before)) on \(known.day)")
  }

  /// Adds the score and its rows; gives what went wrong, or nil.
  func append(_ score: Score) -> String? {
    let worse = gate(score).outcome == .failed
    var lines = [line(score, part: "", tenths: score.tenths, band: score.band, worse: worse)]
    for row in score.rows {
      lines.append(
        line(score, part: part(score, row), tenths: row.tenths, band: row.band, worse: false))
    }
    return ProjectFiles.append(lines.joined(separator: "\n"), to: path)
      .map { "cannot add to the history '\(path)': \($0)" }
  }

  // MARK: - Parts

  private func part(_ score: Score, _ row: ScoreRow) -> String {
    (score.by ?? "") + "=" + row.value
  }

  private func of(_ score: Score, part: String) -> [Entry] {
    entries.filter { $0.subject == subject && $0.checklist == score.checklist && $0.part == part }
  }

  private func change(_ score: Score, part: String) -> ScoreChange? {
    let known = of(score, part: part)
    guard let last = known.last, let first = known.first else { return nil }
    var change = ScoreChange(day: last.day, tenths: last.tenths)
    if known.count > 1 && first.day != last.day {
      change.firstDay = first.day
      change.firstTenths = first.tenths
    }
    return change
  }

  private func line(
    _ score: Score, part: String, tenths: Int?, band: String, worse: Bool
  ) -> String {
    ConfigText.object([
      ("format", .text(Self.format)), ("day", .text(day)), ("subject", .text(subject)),
      ("checklist", .text(score.checklist)), ("part", part.isEmpty ? nil : .text(part)),
      ("percent", tenths.map { .raw(Tenths.text($0)) }), ("band", .text(band)),
      ("worse", worse ? .flag(true) : nil),
    ]).compact
  }
}
