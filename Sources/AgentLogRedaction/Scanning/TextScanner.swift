package import AgentLogJSON
import AgentLogPatterns

/// Looks for everything that the detectors of a set know in one text at a time. One for each thread.
///
/// ``mayHold(_:_:)`` is the quick look that nearly every text of a log ends with: O(bytes), no
/// allocation. ``scan(_:_:keys:roles:)`` is the closer one: O(bytes) for each place that a detector
/// begins at, each bounded.
package final class TextScanner {
  package let set: DetectorSet
  /// What the last scan found, in the order of the text, nothing twice.
  package private(set) var matches: [TextMatch] = []
  /// The text that is scanned next is a string or a line, neither a JSON number nor a key.
  var isProse = true
  /// What keys stand for; where given, `key=value` in text is looked at by its key too.
  package var keyRoles: KeyRoles?
  private var matchers: [Entry?]
  private let anchors: AnchorTable
  private let leastDigits: Int
  /// A detector's pattern, ready, and the group of its sensitive part; 0 where the whole match is.
  private struct Entry {
    var matcher: PatternMatcher
    var valueGroup: Int
  }

  /// Behind an anchor a match that begins before it is looked for so far; then it is followed to its
  /// end, however long.
  private static let window = 512
  /// More matches in one text are not told apart.
  private static let mostMatches = 10_000

  package init(_ set: DetectorSet) {
    self.set = set
    anchors = set.anchors
    leastDigits = set.digits.lowerBound
    matchers = Array(repeating: nil, count: set.detectors.count)
  }

  // MARK: - The quick look

  /// False where nothing can be in a text as it stands. Says nothing about what a text may hold when
  /// it is unwrapped, nor about values that only their key gives away.
  package func mayHold(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    if isLone(bytes, range) { return true }
    var digits = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let vector = bytes.vector(index)
      let at = Vectors.equal(vector, 0x40)
      let digit = Vectors.digits(vector)
      var (x, y) = (digit.x, digit.y)
      let rest = range.upperBound &- index
      if rest < 16 {
        x &= rest >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: rest &* 8)) &- 1
        y &= rest > 8 ? (1 &<< UInt64(truncatingIfNeeded: (rest &- 8) &* 8)) &- 1 : 0
      }
      digits &+= (x.nonzeroBitCount &+ y.nonzeroBitCount) &>> 3
      if at.x | at.y != 0, hasAddress(bytes, index, range) { return true }
      index &+= 16
    }
    if digits >= leastDigits, hasNumber(bytes, range) { return true }
    if hasNamedValue(bytes, range) { return true }
    if !set.everywhere.isEmpty, fitsSomewhere(bytes, range) { return true }
    return anchors.find(in: bytes, range) { _, _ in true }
  }

  /// Whether one of sixteen bytes is an `@` between what an address has there.
  @inline(never)
  private func hasAddress(_ bytes: PaddedBytes, _ start: Int, _ range: Range<Int>) -> Bool {
    let end = min(start &+ 16, range.upperBound)
    for index in start..<end where bytes[index] == 0x40 {
      if isAddress(bytes, index, range) { return true }
    }
    return false
  }

  private func isAddress(_ bytes: PaddedBytes, _ place: Int, _ range: Range<Int>) -> Bool {
    place > range.lowerBound && bytes[place &- 1] > 0x20 && bytes[place &- 1] != 0x40
      && place &+ 1 < range.upperBound && bytes[place &+ 1] > 0x20 && bytes[place &+ 1] != 0x40
  }

  @inline(never)
  private func hasNumber(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while let group = NumberGroups.next(bytes, from: index, to: range.upperBound) {
      if set.wants(group) { return true }
      index = group.range.upperBound
    }
    return false
  }

  /// Whether a text has a shape that some detector looks for whole.
  @inline(__always)
  private func isLone(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    guard range.count <= LoneShape.longest, let shape = LoneShape.of(bytes, range) else {
      return false
    }
    return set.loneUses[shape] != nil
  }

  /// Whether some `key=value` of a text has a key that stands for something.
  private func hasNamedValue(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    guard let keyRoles else { return false }
    var index = range.lowerBound
    while let (pair, behind) = Assignments.next(bytes, from: index, in: range) {
      if keyRoles.roles(of: bytes, pair.key) & set.keyMask != 0 { return true }
      index = behind
    }
    return false
  }

  @inline(never)
  private func fitsSomewhere(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let text = bytes.slice(range)
    return set.everywhere.contains { entry($0)?.matcher.finds(in: text) ?? false }
  }

  // MARK: - The closer look

  /// Finds everything in a text.
  ///
  /// - Parameters:
  ///   - keys: the keys above the text, the nearest last.
  ///   - roles: what ``DetectorSet/roles(_:)`` said of the nearest.
  package func scan(
    _ bytes: PaddedBytes, _ range: Range<Int>, keys: [KeyWords] = [], roles: UInt64 = 0
  ) {
    matches.removeAll(keepingCapacity: true)
    let text = bytes.slice(range)
    var under = roles
    while under != 0 {
      let bit = under.trailingZeroBitCount
      under &= under &- 1
      guard bit < set.keyUses.count else { break }
      matchWhole(set.keyUses[bit].detector, 0..<text.count, text, keys)
    }
    if range.count <= LoneShape.longest, let shape = LoneShape.of(bytes, range) {
      for detector in set.loneUses[shape] ?? [] { matchWhole(detector, 0..<text.count, text, keys) }
    }
    findNamedValues(bytes, range, text, keys)
    _ = anchors.find(in: bytes, range) { literal, start in
      for use in set.anchorUses[literal] {
        let length = anchors.literals[literal].text.utf8.count
        look(use, at: start &- range.lowerBound, length, text, keys)
      }
      return matches.count >= Self.mostMatches
    }
    if !set.atUses.isEmpty { findAddresses(bytes, range, text, keys) }
    findNumbers(bytes, range, text, keys)
    for detector in set.everywhere { findEverywhere(detector, text, keys) }
    Overlaps.resolve(&matches, set.detectors)
  }

  /// What stands behind keys that stand for something.
  private func findNamedValues(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ keys: [KeyWords]
  ) {
    guard let keyRoles else { return }
    var index = range.lowerBound
    while let (pair, behind) = Assignments.next(bytes, from: index, in: range) {
      index = behind
      var under = keyRoles.roles(of: bytes, pair.key) & set.keyMask
      if under == 0 { continue }
      let keys = keys + [KeyWords(bytes.slice(pair.key))]
      let value =
        pair.value.lowerBound &- range.lowerBound..<pair.value.upperBound &- range.lowerBound
      while under != 0 {
        matchWhole(set.keyUses[under.trailingZeroBitCount].detector, value, text, keys)
        under &= under &- 1
      }
    }
  }

  private func findAddresses(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ keys: [KeyWords]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let lane = Vectors.firstLane(Vectors.equal(bytes.vector(index), 0x40))
      index &+= lane
      if lane == 16 { continue }
      guard index < range.upperBound else { return }
      if isAddress(bytes, index, range) {
        for use in set.atUses { look(use, at: index &- range.lowerBound, 1, text, keys) }
      }
      index &+= 1
    }
  }

  private func findNumbers(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ keys: [KeyWords]
  ) {
    var index = range.lowerBound
    while let group = NumberGroups.next(bytes, from: index, to: range.upperBound) {
      index = group.range.upperBound
      for use in set.numberUses where group.parts >= use.parts {
        find(use, in: group, bytes, range, text, keys)
      }
    }
  }

  private func findEverywhere(
    _ detector: Int, _ text: UnsafeRawBufferPointer, _ keys: [KeyWords]
  ) {
    guard let matcher = entry(detector)?.matcher, matcher.finds(in: text) else { return }
    var from = 0
    while from <= text.count, matches.count < Self.mostMatches,
      let found = matcher.firstMatch(in: text, from: from)
    {
      judge(detector, found, text, keys)
      from = max(found.upperBound, found.lowerBound + 1)
    }
  }

  /// Tries a detector at the first run of digits of a number, and where that fails or others stand
  /// behind what it found, at the next: `4012 8888 8888 1881 12/27`.
  private func find(
    _ use: DetectorSet.NumberUse, in group: NumberGroups.Group, _ bytes: PaddedBytes,
    _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ keys: [KeyWords]
  ) {
    let place = DetectorSet.Use(detector: use.detector, reach: use.reach)
    var rest = group.digits
    var start = group.range.lowerBound
    var behind = start
    while rest >= use.digits.lowerBound {
      if start >= behind {
        let end = look(place, at: start &- range.lowerBound, 1, text, keys)
        behind = end.map { $0 &+ range.lowerBound } ?? behind
      }
      guard let next = NumberGroups.nextPart(bytes, from: start, to: group.range.upperBound) else {
        return
      }
      rest &-= next.digits
      start = next.start
    }
  }

  /// Tries a detector at a place; gives the end of what its pattern matched.
  @discardableResult
  private func look(
    _ use: DetectorSet.Use, at place: Int, _ length: Int, _ text: UnsafeRawBufferPointer,
    _ keys: [KeyWords]
  ) -> Int? {
    guard let matcher = entry(use.detector)?.matcher else { return nil }
    if use.reach == 0 {
      guard let end = matcher.match(at: place, in: text) else { return nil }
      judge(use.detector, place..<end, text, keys)
      return end
    }
    var from = max(0, place - use.reach)
    // Inside a character nothing begins.
    while from < place, text[from] & 0xC0 == 0x80 { from += 1 }
    let to = min(text.count, place + length + Self.window)
    while from <= place, let found = matcher.firstMatch(in: text, from: from, to: to) {
      guard found.lowerBound <= place else { return nil }
      if found.upperBound >= place + length {
        let end =
          found.upperBound == to && to < text.count
          ? matcher.match(at: found.lowerBound, in: text) ?? found.upperBound : found.upperBound
        judge(use.detector, found.lowerBound..<end, text, keys)
        return end
      }
      from = max(found.upperBound, from + 1)
    }
    return nil
  }

  /// Tries a detector on a whole value.
  private func matchWhole(
    _ detector: Int, _ value: Range<Int>, _ text: UnsafeRawBufferPointer, _ keys: [KeyWords]
  ) {
    // By itself, so that a pattern which takes anything ends where the value does.
    let part = UnsafeRawBufferPointer(rebasing: text[value])
    guard entry(detector)?.matcher.match(at: 0, in: part) == part.count else { return }
    judge(detector, value, text, keys, whole: part)
  }

  private func judge(
    _ number: Int, _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ keys: [KeyWords],
    whole part: UnsafeRawBufferPointer? = nil
  ) {
    guard !range.isEmpty, matches.count < Self.mostMatches else { return }
    let detector = set.detectors[number]
    var match = Match(text: text, range: range, value: range, keys: keys)
    match.isProse = isProse
    if let entry = entry(number), entry.valueGroup > 0,
      let groups = entry.matcher.captures(
        in: part ?? text, from: part == nil ? range.lowerBound : 0),
      let value = groups[entry.valueGroup]
    {
      let shift = part == nil ? 0 : range.lowerBound
      match.value = value.lowerBound + shift..<value.upperBound + shift
    }
    // What was masked is no leak, whatever stands around it.
    guard !MaskText.covers(match.value, of: text) else { return }
    var tier = detector.tier
    if !detector.context.isEmpty {
      match.hasContext = match.isNear(detector.context)
      if !match.hasContext {
        guard let lower = detector.withoutContext else { return }
        tier = lower
      }
    }
    for check in detector.checks {
      guard let judged = check.judge(match, tier) else { return }
      tier = judged
    }
    matches.append(TextMatch(detector: number, tier: tier, value: match.value))
  }

  private func entry(_ detector: Int) -> Entry? {
    if let known = matchers[detector] { return known }
    guard let pattern = set.pattern(detector) else { return nil }
    let made = Entry(
      matcher: PatternMatcher(pattern), valueGroup: pattern.groupNames["value"] ?? 0)
    matchers[detector] = made
    return made
  }
}
