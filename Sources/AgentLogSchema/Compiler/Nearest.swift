/// The word that was probably meant.
package enum Nearest {
  /// The candidate with the fewest edits (insert, delete, replace, swap of neighbours), where that
  /// is at most a third of the word and there is one at all. O(candidates × length²).
  package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().utf8.prefix(64))
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().utf8.prefix(64))
      let limit = max(1, min(3, max(letters.count, other.count) / 3))
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = edits(letters, other)
      guard distance <= limit else { continue }
      if best == nil || (distance, candidate) < (best!.distance, best!.word) {
        best = (candidate, distance)
      }
    }
    return best?.word
  }

  /// Optimal string alignment distance.
  package static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1] + [Int](repeating: 0, count: right.count)
      for column in 0..<right.count {
        let cost = left[row] == right[column] ? 0 : 1
        var least = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
        if row > 0 && column > 0 && left[row] == right[column - 1]
          && left[row - 1] == right[column]
        {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current[column + 1] = least
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
