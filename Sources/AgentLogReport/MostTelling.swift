/// What to show of a long list that is sorted by weight.
extension Sequence {
  /// The first of each rule before the second of any, so that a rule that is broken in many fields
  /// does not hide the others where the end is cut off. O(n).
  func leadersFirst(rule: (Element) -> String) -> [Element] {
    var rules: Set<String> = []
    var leaders: [Element] = []
    var others: [Element] = []
    for element in self {
      if rules.insert(rule(element)).inserted {
        leaders.append(element)
      } else {
        others.append(element)
      }
    }
    return leaders + others
  }

  /// At most `limit` elements, leaders first; then what is of one rule stands together.
  func mostTelling(_ limit: Int, rule: (Element) -> String) -> [Element] {
    var order: [String] = []
    var byRule: [String: [Element]] = [:]
    for element in leadersFirst(rule: rule).prefix(limit) {
      let name = rule(element)
      if byRule[name] == nil { order.append(name) }
      byRule[name, default: []].append(element)
    }
    return order.flatMap { byRule[$0] ?? [] }
  }
}
