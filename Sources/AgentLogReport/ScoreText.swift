import AgentLogFindings

/// A score in words: what every format that people read says of it.
enum ScoreText {
  /// `63.9 %`, or that there is none.
  static func percent(_ tenths: Int?) -> String {
    tenths.map { number($0) + " %" } ?? "no score"
  }

  /// `63.9`.
  static func number(_ tenths: Int) -> String {
    (tenths < 0 ? "-" : "") + "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  /// `4 of 9 passed, 3 failed, 2 unknown`.
  static func items(_ score: Score) -> String {
    let applicable =
      score.items.count - score.count(.notApplicable) - score.count(.waived)
    var parts = ["\(score.count(.passed)) of \(applicable) passed"]
    for (outcome, word) in [
      (ScoreItem.Outcome.failed, "failed"), (.unknown, "unknown"), (.waived, "waived"),
      (.notApplicable, "not applicable"),
    ] where score.count(outcome) > 0 {
      parts.append("\(score.count(outcome)) \(word)")
    }
    return parts.joined(separator: ", ")
  }

  /// `+1.2 since 2026-11-18`, or nil where nothing is known of before.
  static func change(_ now: Int?, _ change: ScoreChange?) -> String? {
    guard let change else { return nil }
    guard let now, let before = change.tenths else { return "no score to compare with" }
    var text = signed(now - before) + " since " + change.day
    if let first = change.firstTenths, let day = change.firstDay {
      text += ", \(signed(now - first)) since \(day)"
    }
    return text
  }

  private static func signed(_ tenths: Int) -> String {
    tenths > 0 ? "+" + number(tenths) : tenths == 0 ? "unchanged" : number(tenths)
  }

  /// The first thing to do: `one trace_id per run (+12.1)`.
  static func next(_ score: Score) -> (item: ScoreItem, gain: String)? {
    guard let next = score.next, let item = score.items.first(where: { $0.id == next.item }) else {
      return nil
    }
    return (item, "+" + number(next.gain))
  }
}
