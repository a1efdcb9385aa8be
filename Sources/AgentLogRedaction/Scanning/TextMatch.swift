/// Something that a detector found in a text.
package struct TextMatch: Sendable, Hashable {
  /// Index into ``DetectorSet/detectors``.
  package var detector: Int
  package var tier: Tier
  /// The sensitive part, in the text that was looked at.
  package var value: Range<Int>

  package init(detector: Int, tier: Tier, value: Range<Int>) {
    self.detector = detector
    self.tier = tier
    self.value = value
  }
}

/// One value, one finding: of matches that overlap, the one that says most stays.
enum Overlaps {
  /// Sorts by place and merges what overlaps; the range of what stays covers all of it, so that no
  /// tail is left over. O(n log n).
  static func resolve(_ matches: inout [TextMatch], _ detectors: [Detector]) {
    guard matches.count > 1 else { return }
    matches.sort {
      ($0.value.lowerBound, $0.value.upperBound, $0.detector)
        < ($1.value.lowerBound, $1.value.upperBound, $1.detector)
    }
    var kept = 0
    for index in 1..<matches.count {
      let next = matches[index]
      if next.value.lowerBound < matches[kept].value.upperBound {
        let all =
          matches[kept].value
          .lowerBound..<max(matches[kept].value.upperBound, next.value.upperBound)
        if says(next, moreThan: matches[kept], detectors) { matches[kept] = next }
        matches[kept].value = all
      } else {
        kept += 1
        matches[kept] = next
      }
    }
    matches.removeLast(matches.count - kept - 1)
  }

  /// A form says more than a name beside it, a name more than a form that ordinary numbers have, too;
  /// then the surer one; then the longer one.
  private static func says(
    _ left: TextMatch, moreThan right: TextMatch, _ detectors: [Detector]
  ) -> Bool {
    func weight(_ match: TextMatch) -> (Int, Int, Int) {
      let isGeneric = detectors[match.detector].family == .generic
      let sureness =
        switch match.tier {
        case .informational: 0
        case .weak: 1
        default: isGeneric ? 2 : 3
        }
      return (sureness, isGeneric ? 0 : 1, match.value.count)
    }
    return weight(left) > weight(right)
  }
}
