package import AgentLogJSON
import AgentLogPatterns

/// The quick look, which nearly every text of a log ends with.
///
/// Where an anchor, a number or a name stands, the pattern of whoever begins there is tried at once:
/// ordinary words, dates and versions are told from what they resemble without a closer look.
extension TextScanner {
  /// False where nothing can be in a text as it stands. Says nothing about what a text may hold when
  /// it is unwrapped, nor about values that only their key gives away.
  ///
  /// - Parameter hasContext: a key above the text may be a word of some detector's context.
  package func mayHold(
    _ bytes: PaddedBytes, _ range: Range<Int>, hasContext: Bool = true
  ) -> Bool {
    mayHold(bytes, range, Sweep(bytes, range), hasContext: hasContext)
  }

  /// The same where the text was swept already.
  @inline(__always)
  func mayHold(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ sweep: Sweep, hasContext: Bool
  ) -> Bool {
    if mayHaveNumber(sweep) || sweep.digits >= capitalDigits || sweep.hasAt || sweep.hasNames
      || !set.everywhere.isEmpty,
      holdsMarked(bytes, range, sweep, hasContext: hasContext)
    {
      return true
    }
    if range.count <= LoneShape.longest, isLone(bytes, range, sweep) { return true }
    return set.anchors.find(in: bytes, range) { literal, start in
      begins(literal, at: start, bytes, range, hasContext: hasContext)
    }
  }

  /// Numbers in four groups are addresses, with dots between.
  @inline(__always)
  private func mayHaveNumber(_ sweep: Sweep) -> Bool {
    sweep.digits >= (sweep.hasDot ? leastDigits : leastDigitsWithoutDot)
  }

  /// Everything but anchors and whole texts.
  @inline(never)
  private func holdsMarked(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ sweep: Sweep, hasContext: Bool
  ) -> Bool {
    if mayHaveNumber(sweep), hasNumber(bytes, range, hasContext: hasContext) { return true }
    if sweep.digits >= capitalDigits, hasCapitals(bytes, range) { return true }
    if sweep.hasAt, hasAddress(bytes, range, hasContext: hasContext) { return true }
    if sweep.hasNames, hasNamedValue(bytes, range) { return true }
    return !set.everywhere.isEmpty && fitsSomewhere(bytes, range)
  }

  // MARK: - Anchors

  @inline(never)
  private func begins(
    _ literal: Int, at start: Int, _ bytes: PaddedBytes, _ range: Range<Int>, hasContext: Bool
  ) -> Bool {
    let length = set.anchors.length(of: literal)
    let text = bytes.slice(range)
    return set.anchorUses[literal].contains { use in
      fits(use, at: start &- range.lowerBound, length, text, hasContext: hasContext)
    }
  }

  /// Whether a detector's pattern matches at a place, with a word of its context near where it must
  /// be.
  private func fits(
    _ use: DetectorSet.Use, at place: Int, _ length: Int, _ text: UnsafeRawBufferPointer,
    hasContext: Bool
  ) -> Bool {
    guard let found = match(use, at: place, length, text) else { return false }
    return hasContext || !set.needsContext[use.detector]
      || set.contexts[use.detector].isNear(
        text, before: found.upperBound, within: Self.contextReach &+ found.count)
  }

  // MARK: - Numbers

  private func hasNumber(
    _ bytes: PaddedBytes, _ range: Range<Int>, hasContext: Bool
  ) -> Bool {
    let text = bytes.slice(range)
    var index = range.lowerBound
    while let group = NumberGroups.next(bytes, from: index, to: range.upperBound) {
      index = group.range.upperBound
      guard set.wants(group, bytes) else { continue }
      // Words of a context are longer than the number's own letters.
      let isAlone = !hasContext && group.range.count &+ 4 > range.count
      for use in set.numberUses where group.parts >= use.parts {
        if isAlone && set.needsContext[use.detector] { continue }
        let isFound = find(use, in: group, bytes, range) { place in
          fits(use.place, at: place, 1, text, hasContext: hasContext) ? place &+ 1 : nil
        }
        if isFound { return true }
      }
    }
    return false
  }

  private func hasCapitals(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let text = bytes.slice(range)
    var index = range.lowerBound
    while let start = CapitalPairs.next(bytes, from: index, to: range.upperBound) {
      let place = start &- range.lowerBound
      if set.capitalUses.contains(where: { matcher($0)?.match(at: place, in: text) != nil }) {
        return true
      }
      index = start &+ 1
    }
    return false
  }

  // MARK: - Addresses, names, whole texts

  private func hasAddress(
    _ bytes: PaddedBytes, _ range: Range<Int>, hasContext: Bool
  ) -> Bool {
    let text = bytes.slice(range)
    var index = range.lowerBound
    while let place = nextAddress(bytes, from: index, range) {
      for use in set.atUses
      where fits(use, at: place &- range.lowerBound, 1, text, hasContext: hasContext) {
        return true
      }
      index = place &+ 1
    }
    return false
  }

  /// Whether some `key=value` of a text has a key that stands for something, and a value to it.
  private func hasNamedValue(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    guard let keyRoles else { return false }
    var index = range.lowerBound
    while let (pair, behind) = Assignments.next(bytes, from: index, in: range) {
      let roles = keyRoles.roles(of: bytes, pair.key) & set.keyMask
      if roles != 0, isWhole(bytes, pair.value, roles: roles) { return true }
      index = behind
    }
    return false
  }

  /// Whether a value is, as a whole, what one of its key's roles stands for.
  func isWhole(_ bytes: PaddedBytes, _ value: Range<Int>, roles: UInt64) -> Bool {
    let text = bytes.slice(value)
    var under = roles & set.keyMask
    while under != 0 {
      let detector = set.keyUses[under.trailingZeroBitCount].detector
      under &= under &- 1
      if matcher(detector)?.match(at: 0, in: text) == text.count { return true }
    }
    return false
  }

  /// Whether a text has, as a whole, a form that some detector looks for.
  @inline(__always)
  private func isLone(_ bytes: PaddedBytes, _ range: Range<Int>, _ sweep: Sweep) -> Bool {
    guard LoneShape.mayBe(bytes, range, sweep) else { return false }
    return fitsShape(bytes, range, hasColons: sweep.hasNames)
  }

  @inline(never)
  private func fitsShape(
    _ bytes: PaddedBytes, _ range: Range<Int>, hasColons: Bool
  ) -> Bool {
    guard let shape = LoneShape.of(bytes, range, hasColons: hasColons),
      let detectors = set.loneUses[shape]
    else {
      return false
    }
    let text = bytes.slice(range)
    return detectors.contains { matcher($0)?.match(at: 0, in: text) == text.count }
  }

  @inline(never)
  private func fitsSomewhere(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let text = bytes.slice(range)
    return set.everywhere.contains { matcher($0)?.finds(in: text) ?? false }
  }
}
