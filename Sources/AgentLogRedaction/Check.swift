/// A closer look at one match of a detector: may raise it, lower it or drop it.
///
/// A checksum raises a match to `verified` and drops none whose form alone tells what it is: most
/// published example tokens fail theirs. Only for bare digits does a wrong checksum drop.
package struct Check: Sendable {
  /// As `agentlog detectors show` names it: `Luhn`, `CRC-32`.
  package var name: String
  /// The tier that the match has so far; nil when it is none.
  package var judge: @Sendable (Match, Tier) -> Tier?

  package init(_ name: String, judge: @escaping @Sendable (Match, Tier) -> Tier?) {
    self.name = name
    self.judge = judge
  }
}

/// What a detector's pattern matched, and where. Valid while the text is.
package struct Match {
  /// The whole text that is looked at, decoded.
  package var text: UnsafeRawBufferPointer
  /// The match in the text.
  package var range: Range<Int>
  /// The sensitive part of it.
  package var value: Range<Int>
  /// The words of the keys above the text, the nearest last; empty for text outside any record.
  package var keys: [KeyWords]
  /// A word of the detector's context is near.
  package var hasContext: Bool
  /// The text is the string of a value or a line of text; not a JSON number, of which nearly all are
  /// counts and measures, and not a key.
  package var isProse = true

  package init(
    text: UnsafeRawBufferPointer, range: Range<Int>, value: Range<Int>, keys: [KeyWords] = [],
    hasContext: Bool = false
  ) {
    self.text = text
    self.range = range
    self.value = value
    self.keys = keys
    self.hasContext = hasContext
  }

  /// The bytes of the sensitive part.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: text[value]) }

  /// The digits of the sensitive part as numbers, everything else left out.
  package var digits: [UInt8] { bytes.compactMap { $0 >= 0x30 && $0 <= 0x39 ? $0 - 0x30 : nil } }

  /// The byte before the match, or nil at the text's beginning.
  package var before: UInt8? { range.lowerBound > 0 ? text[range.lowerBound - 1] : nil }
  /// The byte behind the match, or nil at the text's end.
  package var behind: UInt8? { range.upperBound < text.count ? text[range.upperBound] : nil }
  /// The match is all there is in the text.
  package var isWhole: Bool { range.count == text.count }

  /// Whether any of the words, in lower case, stands in the `distance` bytes before the match or is
  /// part of a key. A space in a word stands for a space, `_`, `-` or nothing.
  package func isNear(_ words: [String], within distance: Int = 64) -> Bool {
    isNear(ContextWords(words), within: distance)
  }

  /// The same with words that were made ready.
  func isNear(_ words: ContextWords, within distance: Int = 64) -> Bool {
    words.isNear(text, before: range.lowerBound, within: distance)
      || keys.contains { words.isMentioned(by: $0) }
  }
}
