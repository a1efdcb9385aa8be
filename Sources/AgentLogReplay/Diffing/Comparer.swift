package import AgentLogFindings

/// Compares two sides lane by lane: aligns what says the same, then what is of the same kind, then
/// tells what differs in each pair and what stands alone.
///
/// Numbers of ids, times and placeholders are compared by what they tie together: the second side may
/// count differently, as long as it does so throughout. O(events × differences), bounded by
/// ``Alignment/most``.
package struct Comparer {
  private let left: DiffSide
  private let right: DiffSide
  private let rules: DiffRules
  private let symbols: DiffSymbols
  private let masker: Masker
  private let mostListed: Int
  private var result = Comparison()
  /// Which number of the right side stands for which of the left one, and the other way round.
  private var bound: [String: String] = [:]
  private var boundBack: [String: String] = [:]
  /// Whether a number stands for another one.
  private var isShifted = false
  /// Events that were equal on both sides before that.
  private var passed: [Int] = []

  package static func compare(
    _ left: DiffSide, _ right: DiffSide, _ symbols: DiffSymbols, rules: DiffRules,
    masker: Masker, mostListed: Int = 1_000
  ) -> Comparison {
    var comparer = Comparer(
      left: left, right: right, rules: rules, symbols: symbols, masker: masker,
      mostListed: mostListed)
    return comparer.run()
  }

  private init(
    left: DiffSide, right: DiffSide, rules: DiffRules, symbols: DiffSymbols, masker: Masker,
    mostListed: Int
  ) {
    self.left = left
    self.right = right
    self.rules = rules
    self.symbols = symbols
    self.masker = masker
    self.mostListed = mostListed
  }

  private mutating func run() -> Comparison {
    // A log holds no calls, only events of them.
    let withCalls = left.hasCalls && right.hasCalls
    var lanes: [Int32] = []
    var lefts: [Int32: [Int]] = [:]
    var rights: [Int32: [Int]] = [:]
    for (index, item) in left.items.enumerated() where withCalls || !item.isCall {
      if lefts[item.lane] == nil { lanes.append(item.lane) }
      lefts[item.lane, default: []].append(index)
      result.leftCount += 1
    }
    for (index, item) in right.items.enumerated() where withCalls || !item.isCall {
      if lefts[item.lane] == nil && rights[item.lane] == nil { lanes.append(item.lane) }
      rights[item.lane, default: []].append(index)
      result.rightCount += 1
    }
    for lane in lanes { compare(lefts[lane] ?? [], rights[lane] ?? []) }
    result.differences.sort {
      ($0.kind.isBreaking ? 0 : 1, $0.position) < ($1.kind.isBreaking ? 0 : 1, $1.position)
    }
    return result
  }

  private mutating func compare(_ lefts: [Int], _ rights: [Int]) {
    let strong = Alignment.pairs(
      lefts.map { left.items[$0].strong }, rights.map { right.items[$0].strong })
    var matched: [(left: Int, right: Int)] = []
    var gaps: [(left: Range<Int>, right: Range<Int>)] = []
    var behind = (left: 0, right: 0)
    for pair in strong + [(left: lefts.count, right: rights.count)] {
      let gap = (left: behind.left..<pair.left, right: behind.right..<pair.right)
      if !gap.left.isEmpty || !gap.right.isEmpty {
        let weak = Alignment.pairs(
          gap.left.map { left.items[lefts[$0]].weak },
          gap.right.map { right.items[rights[$0]].weak })
        var inner = (left: gap.left.lowerBound, right: gap.right.lowerBound)
        for one in weak {
          let here = (left: gap.left.lowerBound + one.left, right: gap.right.lowerBound + one.right)
          gaps.append((inner.left..<here.left, inner.right..<here.right))
          matched.append(here)
          inner = (here.left + 1, here.right + 1)
        }
        gaps.append((inner.left..<gap.left.upperBound, inner.right..<gap.right.upperBound))
      }
      if pair.left < lefts.count { matched.append(pair) }
      behind = (pair.left + 1, pair.right + 1)
    }
    for pair in matched { compare(lefts[pair.left], with: rights[pair.right]) }
    tellAlone(gaps, lefts, rights)
  }

  // MARK: - What stands alone

  private mutating func tellAlone(
    _ gaps: [(left: Range<Int>, right: Range<Int>)], _ lefts: [Int], _ rights: [Int]
  ) {
    var missing: [Int] = []
    var extra: [(index: Int, position: Int)] = []
    for gap in gaps {
      let next = min(gap.left.lowerBound, lefts.count - 1)
      let position = next >= 0 ? lefts[next] : 0
      var lefts = gap.left.map { lefts[$0] }
      var rights = gap.right.map { rights[$0] }
      // An event of the same name at the same place is the same event, changed.
      var index = 0
      while index < min(lefts.count, rights.count) {
        if name(left, lefts[index]) == name(right, rights[index]) {
          compare(lefts.remove(at: index), with: rights.remove(at: index))
        } else {
          index += 1
        }
      }
      missing += lefts
      extra += rights.map { ($0, position) }
    }
    for index in missing {
      let strong = left.items[index].strong
      if let place = extra.firstIndex(where: { right.items[$0.index].strong == strong }) {
        let other = extra.remove(at: place)
        tell(.order, index, other.index, position: index)
      } else {
        tell(.missing, index, nil, position: index)
      }
    }
    for one in extra { tell(.extra, nil, one.index, position: one.position) }
  }

  private func name(_ side: DiffSide, _ index: Int) -> Substring {
    symbols.text(side.items[index].weak).prefix { $0 != "\u{0}" }
  }

  private mutating func tell(
    _ kind: Difference.Kind, _ leftIndex: Int?, _ rightIndex: Int?, position: Int,
    pointer: String = "", field: String = "", _ values: (ReplayValue?, ReplayValue?)? = nil
  ) {
    let item = leftIndex.map { left.items[$0] } ?? rightIndex.map { right.items[$0] }
    guard let item else { return }
    let words = symbols.text(item.weak).split(separator: "\u{0}").map(String.init)
    let name = words.first ?? ""
    if rules.ignores(event: name) { return }
    let place = symbols.text(item.lane).split(
      separator: "\u{0}", omittingEmptySubsequences: false)
    let difference = Difference(
      kind: kind, event: shown(words), run: String(place.first ?? ""),
      lane: masker.text(Array((place.last ?? "").utf8)),
      leftLine: leftIndex.map { Int(left.items[$0].line) },
      rightLine: rightIndex.map { Int(right.items[$0].line) },
      nearLine: position < left.items.count ? Int(left.items[position].line) : nil,
      pointer: pointer,
      left: values?.0.map(shown), right: values?.1.map(shown), position: position)
    if rules.ignores(difference, field: field) { return }
    result.counts[kind, default: 0] += 1
    if result.counts[kind, default: 0] <= mostListed { result.differences.append(difference) }
  }

  private func shown(_ words: [String]) -> String {
    words.map { masker.text(Array($0.utf8)) }.joined(separator: " ")
  }

  private func shown(_ value: ReplayValue) -> String {
    switch value {
    case .null, .bool, .number: return value.text
    case .string(let text): return masker.text(Array(text.utf8))
    case .array(let elements): return "array of \(elements.count)"
    case .object(let members):
      if members.count == 1, let name = value["$id"]?.string { return name }
      if value["$time"] != nil { return "a time" }
      if value["$any"] != nil { return "a duration" }
      return "object of \(members.count)"
    }
  }

  // MARK: - Pairs

  private mutating func compare(_ leftIndex: Int, with rightIndex: Int) {
    // Equal bytes tie equal numbers to each other.
    if !isShifted, left.equals(leftIndex, right, rightIndex) {
      return passed.append(leftIndex)
    }
    let one = left.value(leftIndex)
    let other = right.value(rightIndex)
    let fields = left.fields
    var others: [String: ReplayValue] = [:]
    for member in other.members { others[fields.name(of: member.key)] = member.value }
    func place(_ key: String) -> String { "/" + masker.token(Array(key.utf8)) }
    for member in one.members {
      let field = fields.name(of: member.key)
      guard let value = others.removeValue(forKey: field) else {
        tell(
          .field, leftIndex, rightIndex, position: leftIndex, pointer: place(member.key),
          field: field, (member.value, nil))
        continue
      }
      let kind = DiffRules.kind(of: field, member.value)
      compare(
        member.value, value, kind, place(member.key), field, leftIndex, rightIndex, depth: 0)
    }
    for (field, value) in others.sorted(by: { $0.key < $1.key }) {
      tell(
        .field, leftIndex, rightIndex, position: leftIndex, pointer: place(field), field: field,
        (nil, value))
    }
  }

  private mutating func compare(
    _ one: ReplayValue, _ other: ReplayValue, _ kind: Difference.Kind, _ pointer: String,
    _ field: String, _ leftIndex: Int, _ rightIndex: Int, depth: Int
  ) {
    switch (one, other) {
    case (.string(let text), .string(let otherText)):
      if ties(text, otherText) { return }
    case (.array(let elements), .array(let others)) where elements.count == others.count:
      for (index, pair) in zip(elements, others).enumerated() {
        compare(
          pair.0, pair.1, kind, pointer + "/\(index)", field, leftIndex, rightIndex,
          depth: depth + 1)
      }
      return
    case (.object(let members), .object(let others)):
      if one["$time"] != nil, other["$time"] != nil { return }
      if one["$any"] != nil, other["$any"] != nil { return }
      if let name = one["$id"]?.string, let otherName = other["$id"]?.string {
        if ties(id: name, otherName) { return }
      } else if members.map({ Bare.strip($0.key) }).sorted()
        == others.map({ Bare.strip($0.key) }).sorted()
      {
        for (member, second) in zip(Self.sorted(members), Self.sorted(others)) {
          compare(
            member.value, second.value, kind,
            pointer + "/" + masker.token(Array(member.key.utf8)), field, leftIndex, rightIndex,
            depth: depth + 1)
        }
        return
      }
    default: if one == other { return }
    }
    tell(
      kind, leftIndex, rightIndex, position: leftIndex, pointer: pointer, field: field,
      (one, other))
  }

  private static func sorted(_ members: [ReplayValue.Member]) -> [ReplayValue.Member] {
    members.sorted { Bare.strip($0.key) < Bare.strip($1.key) }
  }

  // MARK: - What is tied to what

  /// Whether two ids stand for the same one: the first time they are tied, later they must be.
  private mutating func ties(id name: String, _ other: String) -> Bool {
    guard name.prefix(while: { $0 != ":" }) == other.prefix(while: { $0 != ":" }) else {
      return false
    }
    if name != other, !isShifted {
      isShifted = true
      for index in passed { tieEquals(left.value(index)) }
      passed.removeAll()
    }
    if let known = bound[name] { return known == other }
    if let known = boundBack[other] { return known == name }
    bound[name] = other
    boundBack[other] = name
    return true
  }

  /// Ties every number in an event that is equal on both sides to itself.
  private mutating func tieEquals(_ value: ReplayValue) {
    switch value {
    case .string(let text):
      if !text.utf8.contains(0x5B) { return }
      for name in Bare.parts(text).placeholders { _ = ties(id: name, name) }
    case .array(let elements): for element in elements { tieEquals(element) }
    case .object(let members):
      if members.count == 1, let name = value["$id"]?.string { _ = ties(id: name, name) }
      for member in members { tieEquals(member.value) }
    default: return
    }
  }

  private mutating func ties(_ text: String, _ other: String) -> Bool {
    if !text.utf8.contains(0x5B) { return text == other }
    let one = Bare.parts(text)
    let second = Bare.parts(other)
    guard one.bare == second.bare else { return false }
    for (name, otherName) in zip(one.placeholders, second.placeholders) {
      if !ties(id: name, otherName) { return false }
    }
    return true
  }
}
