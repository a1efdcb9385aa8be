/// Finds what two rows of symbols have in common, in their order.
///
/// Shortest edit script after Myers ("An O(ND) difference algorithm", 1986), in time and memory of
/// differences², which is bounded: rows that differ in more than ``most`` places are aligned by place.
enum Alignment {
  static let most = 1_500

  /// Pairs of places that hold the same symbol, rising on both sides.
  static func pairs(_ left: [Int32], _ right: [Int32]) -> [(left: Int, right: Int)] {
    var head = 0
    while head < left.count, head < right.count, left[head] == right[head] { head += 1 }
    var tail = 0
    while tail < left.count - head, tail < right.count - head,
      left[left.count - 1 - tail] == right[right.count - 1 - tail]
    { tail += 1 }
    var pairs = (0..<head).map { ($0, $0) }
    let middle = (
      Array(left[head..<(left.count - tail)]), Array(right[head..<(right.count - tail)])
    )
    for (one, other) in script(middle.0, middle.1) { pairs.append((one + head, other + head)) }
    for offset in stride(from: tail, to: 0, by: -1) {
      pairs.append((left.count - offset, right.count - offset))
    }
    return pairs.map { (left: $0.0, right: $0.1) }
  }

  private static func script(_ left: [Int32], _ right: [Int32]) -> [(Int, Int)] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let bound = min(left.count + right.count, most)
    let origin = bound + 1
    var furthest = [Int32](repeating: 0, count: 2 * bound + 3)
    var trace: [[Int32]] = []
    for edits in 0...bound {
      trace.append(Array(furthest[(origin - edits - 1)...(origin + edits + 1)]))
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let down =
          diagonal == -edits
          || diagonal != edits
            && furthest[origin + diagonal - 1] < furthest[origin + diagonal + 1]
        var x = Int(
          down ? furthest[origin + diagonal + 1] : furthest[origin + diagonal - 1] + 1)
        var y = x - diagonal
        while x < left.count, y < right.count, left[x] == right[y] {
          x += 1
          y += 1
        }
        furthest[origin + diagonal] = Int32(x)
        if x >= left.count, y >= right.count { return back(trace, left.count, right.count) }
      }
    }
    // Too different to be told apart: what stands at the same place is compared.
    return (0..<min(left.count, right.count)).filter { left[$0] == right[$0] }.map { ($0, $0) }
  }

  /// The matches along the way that the trace took, in order.
  private static func back(_ trace: [[Int32]], _ leftCount: Int, _ rightCount: Int) -> [(Int, Int)]
  {
    var pairs: [(Int, Int)] = []
    var x = leftCount
    var y = rightCount
    for edits in stride(from: trace.count - 1, through: 0, by: -1) {
      let furthest = trace[edits]
      let origin = edits + 1
      let diagonal = x - y
      let down =
        diagonal == -edits
        || diagonal != edits && furthest[origin + diagonal - 1] < furthest[origin + diagonal + 1]
      let before = down ? diagonal + 1 : diagonal - 1
      let beforeX = edits == 0 ? 0 : Int(furthest[origin + before])
      let beforeY = edits == 0 ? 0 : beforeX - before
      while x > beforeX, y > beforeY {
        // The step itself is no match.
        if edits > 0, x == (down ? beforeX : beforeX + 1), y == (down ? beforeY + 1 : beforeY) {
          break
        }
        x -= 1
        y -= 1
        pairs.append((x, y))
      }
      if edits > 0 {
        x = beforeX
        y = beforeY
      }
    }
    return pairs.reversed()
  }
}
