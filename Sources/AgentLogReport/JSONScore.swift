import AgentLogFindings

/// The member `score` of the JSON report.
enum JSONScore {
  static func write(_ score: Score, to json: inout JSONWriter) {
    json.member("checklist", score.checklist)
    json.member("version", score.version)
    percent("percent", score.tenths, to: &json)
    json.member("band", score.band)
    json.member("advice", score.advice)
    json.member("cap", ifPresent: score.cap)
    if let without = score.tenthsWithoutWaivers {
      percent("percentWithoutWaivers", without, to: &json)
    }
    if let next = score.next {
      json.member("next") { json in
        json.member("item", next.item)
        percent("gain", next.gain, to: &json)
      }
    }
    if let change = score.change { json.member("change") { write(change, to: &$0) } }
    json.member("items", .lines, each: score.items) { json, item in
      json.object { write(item, to: &$0) }
    }
    guard let by = score.by else { return }
    json.member("by", by)
    json.member("rows", .lines, each: score.rows) { json, row in
      json.object { write(row, to: &$0) }
    }
  }

  private static func write(_ item: ScoreItem, to json: inout JSONWriter) {
    json.member("id", item.id)
    json.member("outcome", item.outcome.rawValue)
    json.member("impact", item.impact.rawValue)
    json.member("complexity", item.complexity.rawValue)
    json.member("title", item.title)
    json.member("why", item.why)
    json.member("remedy", item.remedy)
    if let statement = item.statement {
      json.member("statement") { json in
        json.member("by", statement.by)
        json.member("expires", statement.expires)
        json.member("link", ifPresent: statement.link)
      }
    }
  }

  private static func write(_ row: ScoreRow, to json: inout JSONWriter) {
    json.member("value", row.value)
    json.member("events", row.events)
    json.member("runs", row.runs)
    percent("percent", row.tenths, to: &json)
    json.member("band", row.band)
    json.member("passed", row.passed)
    json.member("failed", row.failed)
    json.member("unknown", row.unknown)
    json.member("failedItems", each: row.failedItems) { $0.value($1) }
    if let change = row.change { json.member("change") { write(change, to: &$0) } }
  }

  private static func write(_ change: ScoreChange, to json: inout JSONWriter) {
    json.member("day", change.day)
    percent("percent", change.tenths, to: &json)
    guard let day = change.firstDay else { return }
    json.member("firstDay", day)
    percent("firstPercent", change.firstTenths, to: &json)
  }

  private static func percent(_ name: String, _ tenths: Int?, to json: inout JSONWriter) {
    json.member(name, tenths: tenths)
  }
}
