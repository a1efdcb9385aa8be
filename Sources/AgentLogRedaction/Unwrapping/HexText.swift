import AgentLogJSON

extension Wrapping {
  /// Two hexadecimal digits a byte.
  static let hex = Wrapping(name: "hex") { bytes, range, start, output in
    var index = start
    while let run = Base64Text.run(bytes, from: index, to: range.upperBound) {
      if HexText.isReadable(bytes, run) {
        HexText.decode(bytes, run, output)
        return run
      }
      index = run.upperBound
    }
    return nil
  }
}

enum HexText {
  /// Whether a run is an even number of hexadecimal digits whose beginning stands for a text. O(n).
  static func isReadable(_ bytes: PaddedBytes, _ run: Range<Int>) -> Bool {
    guard run.count.isMultiple(of: 2) else { return false }
    for index in run where digit(bytes[index]) < 0 { return false }
    let end = min(run.upperBound, run.lowerBound + probe)
    var readable = Readable(count: (end - run.lowerBound) / 2, share: 90)
    var index = run.lowerBound
    while index < end, !readable.isRefused {
      readable.add(
        UInt8(truncatingIfNeeded: digit(bytes[index]) &<< 4 | digit(bytes[index &+ 1])))
      index &+= 2
    }
    return !readable.isRefused
  }

  private static let probe = 128

  static func decode(_ bytes: PaddedBytes, _ run: Range<Int>, _ output: PaddedBuffer) {
    output.removeAll()
    var index = run.lowerBound
    while index < run.upperBound {
      output.append(
        byte: UInt8(
          truncatingIfNeeded: digit(bytes[index]) &<< 4 | digit(bytes[index &+ 1])))
      index &+= 2
    }
    output.seal()
  }

  /// The value of a hexadecimal digit, or -1.
  @inline(__always)
  static func digit(_ byte: UInt8) -> Int {
    if byte &- 0x30 <= 9 { return Int(byte &- 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return letter <= 5 ? Int(letter) &+ 10 : -1
  }
}
