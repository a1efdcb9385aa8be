/// Where the lines of a text begin, for texts of which many places are asked.
struct LineTable: Sendable {
  /// Offsets behind each newline.
  private let starts: [Int]

  /// O(n).
  init(_ text: [UInt8]) {
    var starts: [Int] = []
    for (index, byte) in text.enumerated() where byte == 0x0A { starts.append(index + 1) }
    self.starts = starts
  }

  /// 1-based line and column (in bytes). O(log lines).
  func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return (low + 1, offset - (low == 0 ? 0 : starts[low - 1]) + 1)
  }
}
