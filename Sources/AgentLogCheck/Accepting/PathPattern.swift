/// A pattern for paths: `*` stands for anything within one part, `**` for anything, `?` for one
/// character. O(pattern × path).
enum PathPattern {
  static func matches(_ pattern: String, _ path: String) -> Bool {
    let pattern = Array(pattern.utf8)
    let path = Array(path.utf8)
    // States of the pattern that have been reached; a star stays reached.
    var reached: Set<Int> = [0]
    close(&reached, pattern)
    for byte in path {
      var next: Set<Int> = []
      for state in reached where state < pattern.count {
        switch pattern[state] {
        case UInt8(ascii: "*"):
          if byte != UInt8(ascii: "/") || isDouble(pattern, state) { next.insert(state) }
        case UInt8(ascii: "?"):
          if byte != UInt8(ascii: "/") { next.insert(state + 1) }
        case byte: next.insert(state + 1)
        default: break
        }
      }
      close(&next, pattern)
      reached = next
      if reached.isEmpty { return false }
    }
    return reached.contains(pattern.count)
  }

  /// A star may stand for nothing.
  private static func close(_ states: inout Set<Int>, _ pattern: [UInt8]) {
    for state in states.sorted() {
      var state = state
      while state < pattern.count, pattern[state] == UInt8(ascii: "*") {
        state += 1
        states.insert(state)
      }
    }
  }

  private static func isDouble(_ pattern: [UInt8], _ state: Int) -> Bool {
    let star = UInt8(ascii: "*")
    return (state + 1 < pattern.count && pattern[state + 1] == star)
      || (state > 0 && pattern[state - 1] == star)
  }
}
