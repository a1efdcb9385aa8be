import AgentLogJSON

/// `duration`: RFC 3339, appendix A: `P4DT12H30M5S`, `P2W`. Units come in order and without a gap
/// between the first and the last of a date or a time.
enum DurationFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let text = bytes.slice(range)
    guard text.first == 0x50, text.count > 1 else { return false }
    var rest = text.dropFirst()
    if rest.last == 0x57 { return rest.count > 1 && rest.dropLast().allSatisfy(ASCII.isDigit) }
    guard read(&rest, "YMD") else { return false }
    guard let mark = rest.first else { return true }
    rest = rest.dropFirst()
    return mark == 0x54 && !rest.isEmpty && read(&rest, "HMS") && rest.isEmpty
  }

  /// Reads numbers with units, each unit right behind the one before; false where something else
  /// than `T` or the end follows.
  private static func read(
    _ rest: inout Slice<UnsafeRawBufferPointer>, _ units: String
  ) -> Bool {
    var allowed = Array(units.utf8)
    while let first = rest.first, first != 0x54 {
      let digits = rest.prefix(while: ASCII.isDigit)
      guard !digits.isEmpty, digits.endIndex < rest.endIndex,
        let place = allowed.firstIndex(of: rest[digits.endIndex]),
        allowed.count == units.utf8.count || place == 0
      else { return false }
      allowed.removeFirst(place + 1)
      // The last unit of a list has been read: any other one would be out of order.
      if allowed.isEmpty { allowed = [0] }
      rest = rest[(digits.endIndex + 1)...]
    }
    return true
  }
}
