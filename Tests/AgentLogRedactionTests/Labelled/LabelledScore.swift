import AgentLogJSON
import AgentLogRedaction

/// What our detectors find in the labelled texts: recall by rule, and how often one of a rule's own
/// kind flags what the rule must not.
struct LabelledScore {
  struct Rule {
    var source: String
    var rule: String
    var found = 0
    var texts = 0
    var wronglyFlagged = 0
    var cleanTexts = 0
  }

  private(set) var rules: [String: Rule] = [:]
  /// Rules with clean texts of which the table knows no kind.
  private(set) var unknown: Set<String> = []

  init(_ texts: [LabelledText]) throws {
    let set = try DetectorSet(Detectors.all)
    let audit = TextAudit(set)
    for text in texts where !LabelledRules.leftOut.contains(text.rule) {
      let record = try text.record()
      let buffer = PaddedBuffer(capacity: record.count)
      buffer.append(record)
      audit.audit(buffer.bytes, 0..<buffer.count)
      let flagged = Set(
        audit.leaks.filter { $0.tier != .informational }.map { set.detectors[$0.detector].id })
      // A private address is told, as no leak.
      let isPrivate = text.rule == "ip" && flagged.isEmpty && !audit.leaks.isEmpty
      if text.label == "tp" && isPrivate { continue }
      add(text, flagged)
    }
  }

  private mutating func add(_ text: LabelledText, _ flagged: Set<String>) {
    let key = text.source + "|" + text.rule
    var rule = rules[key] ?? Rule(source: text.source, rule: text.rule)
    if text.label == "tp" {
      rule.texts += 1
      if !flagged.isEmpty { rule.found += 1 }
    } else {
      rule.cleanTexts += 1
      let kind = LabelledRules.detectors(source: text.source, rule: text.rule)
      if kind == nil { unknown.insert(key) }
      if !flagged.isDisjoint(with: kind ?? []) { rule.wronglyFlagged += 1 }
    }
    rules[key] = rule
  }

  /// The mean over rules of the part of their texts in which anything was found.
  var recall: Double {
    let judged = rules.values.filter { $0.texts > 0 }
    return judged.map { Double($0.found) / Double($0.texts) }.reduce(0, +) / Double(judged.count)
  }

  /// The part of all clean texts that one of the rule's kind flags.
  var wronglyFlagged: Double {
    let all = rules.values.reduce(0) { $0 + $1.cleanTexts }
    return Double(rules.values.reduce(0) { $0 + $1.wronglyFlagged }) / Double(all)
  }

  /// A line for each rule, and one for each source.
  var markdown: String {
    var lines = ["| Source | Rule | Found | Wrongly flagged |", "|---|---|---|---|"]
    for rule in rules.values.sorted(by: { ($0.source, $0.rule) < ($1.source, $1.rule) }) {
      let scanner = rule.source.prefix { $0 != ":" }
      lines.append(
        "| \(scanner) | \(rule.rule) | \(Self.part(rule.found, rule.texts)) "
          + "| \(Self.part(rule.wronglyFlagged, rule.cleanTexts)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func part(_ some: Int, _ all: Int) -> String {
    all == 0 ? "–" : "\(some) of \(all)"
  }
}
