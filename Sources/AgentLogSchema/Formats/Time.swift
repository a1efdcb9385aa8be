import AgentLogJSON

/// `time`: `full-time` of RFC 3339, section 5.6, with an offset from UTC. A leap second stands where
/// it is 23:59:60 in UTC.
enum TimeFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let text = bytes.slice(range)
    guard text.count >= 9, let hour = pair(text, 0), hour <= 23, text[2] == 0x3A,
      let minute = pair(text, 3), minute <= 59, text[5] == 0x3A, let second = pair(text, 6),
      second <= 60
    else { return false }
    var index = 8
    if text[index] == 0x2E {
      let digits = text[9...].prefix(while: ASCII.isDigit).count
      guard digits > 0 else { return false }
      index = 9 + digits
    }
    guard index < text.count else { return false }
    var offset = 0
    if text[index] | 0x20 == 0x7A {
      guard index + 1 == text.count else { return false }
    } else {
      guard text[index] == 0x2B || text[index] == 0x2D, text.count == index + 6,
        let hours = pair(text, index + 1), hours <= 23, text[index + 3] == 0x3A,
        let minutes = pair(text, index + 4), minutes <= 59
      else { return false }
      offset = (hours * 60 + minutes) * (text[index] == 0x2D ? -1 : 1)
    }
    let minuteOfDay = (hour * 60 + minute - offset + 2 * 1_440) % 1_440
    return second < 60 || minuteOfDay == 1_439
  }

  /// Two digits.
  private static func pair(_ text: UnsafeRawBufferPointer, _ index: Int) -> Int? {
    guard index + 1 < text.count, ASCII.isDigit(text[index]), ASCII.isDigit(text[index + 1]) else {
      return nil
    }
    return Int(text[index] - 0x30) * 10 + Int(text[index + 1] - 0x30)
  }
}
