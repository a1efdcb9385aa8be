import AgentLogSchema

/// Finds what a mistyped word was probably meant to be.
package enum NearWords {
  /// At most three candidates that are near `word`, the nearest first; equally near ones keep
  /// their order. O(candidates × length²).
  ///
  /// Near is: the same but for case, begun by the word, or reached by few edits (insert, delete,
  /// replace, swap two neighbours), where few is a third of the word's length. A candidate with a
  /// family in front (`json/truncated`) is also compared without it.
  package static func to(_ word: String, among candidates: [String]) -> [String] {
    let typed = Array(word.lowercased().utf8.prefix(64))
    guard !typed.isEmpty else { return [] }
    var ranked: [(distance: Int, word: String)] = []
    for candidate in candidates where !ranked.contains(where: { $0.word == candidate }) {
      let distance = variants(of: candidate).map { self.distance(typed, $0) }.min() ?? Int.max
      if distance <= max(1, typed.count / 3) { ranked.append((distance, candidate)) }
    }
    // A stable sort, so that the table's order decides between equals.
    let sorted = ranked.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    guard let best = sorted.first?.element.distance else { return [] }
    return sorted.prefix(3).filter { $0.element.distance <= best + 1 }.map(\.element.word)
  }

  private static func variants(of candidate: String) -> [[UInt8]] {
    let whole = Array(candidate.lowercased().utf8.prefix(64))
    guard let slash = whole.lastIndex(of: UInt8(ascii: "/")) else { return [whole] }
    return [whole, Array(whole[(slash + 1)...])]
  }

  /// Edits between two words: 0 when equal, 1 when one begins the other.
  private static func distance(_ typed: [UInt8], _ candidate: [UInt8]) -> Int {
    if typed == candidate { return 0 }
    let letters = typed.filter { $0 != UInt8(ascii: "-") }
    if letters.count >= 3 && candidate.starts(with: typed) { return 1 }
    return Nearest.edits(typed, candidate)
  }
}
