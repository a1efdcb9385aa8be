package import AgentLogJSON
import AgentLogPatterns

/// Looks for everything that the detectors of a set know in one text at a time. One for each thread.
///
/// ``mayHold(_:_:hasContext:)`` is the quick look that nearly every text of a log ends with: O(bytes),
/// no allocation. ``scan(_:_:keys:roles:)`` is the closer one: O(bytes) for each place that a detector
/// begins at, each bounded.
package final class TextScanner {
  package let set: DetectorSet
  /// What the last scan found, in the order of the text, nothing twice.
  package private(set) var matches: [TextMatch] = []
  /// Places of the last text that were not looked at because of a bound.
  private(set) var cut = 0
  /// The text that is scanned next is a string or a line, neither a JSON number nor a key.
  var isProse = true
  /// What keys stand for; where given, `key=value` in text is looked at by its key too.
  package var keyRoles: KeyRoles?
  private var matchers: [Entry?]
  let leastDigits: Int
  let leastDigitsWithoutDot: Int
  /// The least digits of a text in which capitals and digits are looked for.
  let capitalDigits: Int
  /// A detector's pattern, ready, and the group of its sensitive part; 0 where the whole match is.
  private struct Entry {
    var matcher: PatternMatcher
    var valueGroup: Int
  }

  /// Behind an anchor a match that begins before it is looked for so far; then it is followed to its
  /// end, however long.
  private static let window = 512
  /// How far before a match a word of its context may stand.
  static let contextReach = 64
  /// Values behind names that are looked at, where they overlap: so many bytes, and so many times
  /// the length of the text.
  private static let freeBytes = 1 << 16
  private static let bytesPerByte = 16
  /// More matches in one text are not told.
  private static let mostMatches = 10_000

  package init(_ set: DetectorSet) {
    self.set = set
    leastDigits = set.digits.lowerBound
    leastDigitsWithoutDot = set.leastDigits[3]
    capitalDigits = set.capitalUses.isEmpty ? .max : CapitalPairs.leastDigits
    matchers = Array(repeating: nil, count: set.detectors.count)
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
    cut = 0
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
    _ = set.anchors.find(in: bytes, range) { literal, start in
      let length = set.anchors.length(of: literal)
      for use in set.anchorUses[literal] {
        look(use, at: start &- range.lowerBound, length, text, keys)
      }
      return matches.count >= Self.mostMatches
    }
    if !set.atUses.isEmpty { findAddresses(bytes, range, text, keys) }
    findNumbers(bytes, range, text, keys)
    if !set.capitalUses.isEmpty { findCapitals(bytes, range, text, keys) }
    for detector in set.everywhere { findEverywhere(detector, text, keys) }
    Overlaps.resolve(&matches, set.detectors)
  }

  /// What stands behind keys that stand for something.
  private func findNamedValues(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ keys: [KeyWords]
  ) {
    guard let keyRoles else { return }
    var index = range.lowerBound
    var budget = Self.freeBytes + Self.bytesPerByte * text.count
    while let (pair, behind) = Assignments.next(bytes, from: index, in: range) {
      index = behind
      var under = keyRoles.roles(of: bytes, pair.key) & set.keyMask
      if under == 0 { continue }
      budget -= pair.value.count
      guard budget >= 0 else {
        cut += 1
        return
      }
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
    while let place = nextAddress(bytes, from: index, range) {
      for use in set.atUses { look(use, at: place &- range.lowerBound, 1, text, keys) }
      index = place &+ 1
    }
  }

  /// The next `@` with something on both sides.
  func nextAddress(_ bytes: PaddedBytes, from start: Int, _ range: Range<Int>) -> Int? {
    var index = start
    while index < range.upperBound {
      let lane = Vectors.firstLane(Vectors.equal(bytes.vector(index), 0x40))
      index &+= lane
      if lane == 16 { continue }
      guard index &+ 1 < range.upperBound else { return nil }
      if index > range.lowerBound, bytes[index &- 1] > 0x20, bytes[index &- 1] != 0x40,
        bytes[index &+ 1] > 0x20, bytes[index &+ 1] != 0x40
      {
        return index
      }
      index &+= 1
    }
    return nil
  }

  private func findNumbers(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ keys: [KeyWords]
  ) {
    var index = range.lowerBound
    while let group = NumberGroups.next(bytes, from: index, to: range.upperBound) {
      index = group.range.upperBound
      guard set.wants(group, bytes) else { continue }
      for use in set.numberUses where group.parts >= use.parts {
        find(use, in: group, bytes, range) { look(use.place, at: $0, 1, text, keys) }
      }
    }
  }

  private func findCapitals(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ keys: [KeyWords]
  ) {
    var index = range.lowerBound
    while let start = CapitalPairs.next(bytes, from: index, to: range.upperBound) {
      let place = start &- range.lowerBound
      for detector in set.capitalUses {
        look(DetectorSet.Use(detector: detector, reach: 0), at: place, 4, text, keys)
      }
      index = start &+ 1
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
  /// behind what it found, at the next: `4012 8888 8888 1881 12/27`. Says whether it found anything.
  ///
  /// - Parameter look: tries it at a place of the text; gives the end of what it found.
  @discardableResult
  func find(
    _ use: DetectorSet.NumberUse, in group: NumberGroups.Group, _ bytes: PaddedBytes,
    _ range: Range<Int>, _ look: (_ place: Int) -> Int?
  ) -> Bool {
    var isFound = false
    var rest = group.digits
    var start = group.range.lowerBound
    var behind = start
    while rest >= use.digits.lowerBound {
      if start >= behind, let end = look(start &- range.lowerBound) {
        isFound = true
        behind = end &+ range.lowerBound
      }
      guard let next = NumberGroups.nextPart(bytes, from: start, to: group.range.upperBound) else {
        break
      }
      rest &-= next.digits
      start = next.start
    }
    return isFound
  }

  /// Tries a detector at a place; gives the end of what its pattern matched.
  @discardableResult
  private func look(
    _ use: DetectorSet.Use, at place: Int, _ length: Int, _ text: UnsafeRawBufferPointer,
    _ keys: [KeyWords]
  ) -> Int? {
    guard let found = match(use, at: place, length, text) else { return nil }
    judge(use.detector, found, text, keys)
    return found.upperBound
  }

  /// What a detector's pattern matches at a place, or around it.
  func match(
    _ use: DetectorSet.Use, at place: Int, _ length: Int, _ text: UnsafeRawBufferPointer
  ) -> Range<Int>? {
    guard let matcher = matcher(use.detector) else { return nil }
    if use.reach == 0 { return matcher.match(at: place, in: text).map { place..<$0 } }
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
        return found.lowerBound..<end
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
    guard !range.isEmpty else { return }
    guard matches.count < Self.mostMatches else {
      cut = max(cut, 1)
      return
    }
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
      let words = set.contexts[number]
      match.hasContext =
        words.isNear(text, before: range.lowerBound, within: Self.contextReach)
        || keys.contains { words.isMentioned(by: $0) }
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

  /// The pattern of a detector, ready.
  func matcher(_ detector: Int) -> PatternMatcher? { entry(detector)?.matcher }

  private func entry(_ detector: Int) -> Entry? {
    if let known = matchers[detector] { return known }
    guard let pattern = set.pattern(detector) else { return nil }
    let made = Entry(
      matcher: PatternMatcher(pattern), valueGroup: pattern.groupNames["value"] ?? 0)
    matchers[detector] = made
    return made
  }
}
