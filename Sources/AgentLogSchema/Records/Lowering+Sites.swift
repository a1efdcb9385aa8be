import AgentLogEvents
import AgentLogFindings

/// Sites: what the findings of one kind have in common.
extension Lowering {
  func slot(_ field: Int) -> Int? { slots[schema.parts.name(ofField: field)] }

  mutating func site(_ site: Int32, slot: Int) -> Int {
    let name = slots.first { $0.value == slot }?.key ?? ""
    let pointer = name.split(separator: "\u{0}").map { "/" + $0 }.joined()
    return self.site(Int(site), field: -1, pointer: pointer)
  }

  mutating func site(_ site: Int32, field: Int) -> Int {
    self.site(Int(site), field: field, pointer: "/" + schema.parts.name(ofField: field))
  }

  mutating func site(_ site: Int, field: Int, pointer: String) -> Int {
    let key = SiteKey(site: site, field: field, event: event)
    if let known = siteOfKey[key] { return known }
    let rule = schema.parts.sites[site].rule
    let made = add(
      RecordSite(
        finding: FindingSite(
          rule: rule, severity: severity(rule), event: event, pointer: pointer,
          summary: ""),
        kind: .keyword(site: site, field: field)))
    siteOfKey[key] = made
    return made
  }

  /// The sites of violations that the evaluator may find, made before anything is judged: those of
  /// some nodes and of all that they lead to. O(those nodes).
  mutating func noteSites(_ nodes: [Int]) {
    guard !nodes.isEmpty else { return }
    var seen = Set(nodes)
    var queue = nodes
    while let node = queue.popLast() {
      for instruction in schema.instructions(of: node) {
        let reach = instruction.reach(schema.parts)
        for next in reach.inPlace + reach.below where seen.insert(next).inserted {
          queue.append(next)
        }
      }
    }
    for node in seen.sorted() {
      for site in sitesOfNode[node] { _ = self.site(site, field: -1, pointer: "") }
    }
  }

  /// For each event (by name, "" for what holds for all) the record site of each compiled site
  /// that the evaluator may report, -1 for others.
  func deepSites(of event: String) -> [Int32] {
    var result = [Int32](repeating: -1, count: schema.parts.sites.count)
    for (key, site) in siteOfKey where key.field < 0 && (key.event ?? event) == event {
      result[key.site] = Int32(site)
    }
    return result
  }

  func severity(_ rule: String) -> Severity {
    severities[rule] ?? RecordRules.severity(of: rule)
  }

  mutating func add(_ site: RecordSite) -> Int {
    sites.append(site)
    return sites.count - 1
  }
}
