/// A point in time as a log writes it, read by value from the bytes in place: no allocation, and
/// only the seconds are read anew where the minute is that of the previous event.
package struct Timestamp: Sendable, Hashable {
  /// Nanoseconds since 1970-01-01T00:00:00 (of UTC where ``hasOffset``, else of the unknown local
  /// clock). Saturates outside of the years 1678 to 2261. A leap second counts as the last
  /// nanosecond of its minute, so that time never runs backwards over it.
  package var nanoseconds: Int64
  package var form: Form
  /// Whether an offset from UTC is given.
  package var hasOffset: Bool

  package init(nanoseconds: Int64, form: Form, hasOffset: Bool) {
    self.nanoseconds = nanoseconds
    self.form = form
    self.hasOffset = hasOffset
  }

  package enum Form: UInt8, Sendable, Hashable {
    /// A `date-time` of RFC 3339, section 5.6.
    case rfc3339
    /// The same without an offset from UTC: as good for order, no point in time.
    case withoutOffset
    /// Readable all the same: a space for the `T`, a comma before the fraction, an offset such as
    /// `+0100`, `+01` or ` +0100`; with or without an offset.
    case otherLayout
  }

  /// Reads what stands in the range (the inside of a string without escapes), or gives nil where
  /// it is no time.
  package static func read(_ bytes: PaddedBytes, _ range: Range<Int>) -> Timestamp? {
    var cache = TimestampCache()
    return read(bytes, range, &cache)
  }

  /// As ``read(_:_:)``, faster where many timestamps share their minute.
  package static func read(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ cache: inout TimestampCache
  ) -> Timestamp? {
    let start = range.lowerBound
    guard range.count >= 19 else { return nil }
    let head = bytes.long(start)
    let tail = bytes.long(start &+ 8)
    if head != cache.head || tail != cache.tail {
      guard let minute = minute(bytes, start) else { return nil }
      cache.minute = minute
      cache.head = head
      cache.tail = tail
    }
    if range.count == 24, !cache.minute.isSpaced, let nanoseconds = milliseconds(bytes, start &+ 16)
    {
      let seconds = cache.minute.number &* 60
      return Timestamp(
        nanoseconds: Self.nanoseconds(seconds, nanoseconds), form: .rfc3339, hasOffset: true)
    }
    return seconds(bytes, start &+ 16, range.upperBound, cache.minute)
  }

  /// Nanoseconds since the minute of `:SS.mmmZ`, the commonest rest of all; nil for any other.
  @inline(__always)
  private static func milliseconds(_ bytes: PaddedBytes, _ start: Int) -> Int64? {
    // With the punctuation and the high halves of the digits taken away, digits are left.
    let word = bytes.long(start) ^ 0x5A30_3030_2E30_303A
    guard word & 0xFFF0_F0F0_FFF0_F0FF == 0,
      (word &+ 0x0006_0606_0006_0600) & 0x00F0_F0F0_00F0_F000 == 0
    else { return nil }
    func digit(_ place: UInt64) -> Int64 {
      Int64(truncatingIfNeeded: (word &>> (place &* 8)) & 15)
    }
    let second = digit(1) &* 10 &+ digit(2)
    guard second < 60 else { return nil }
    let fraction = digit(4) &* 100 &+ digit(5) &* 10 &+ digit(6)
    return second &* 1_000_000_000 &+ fraction &* 1_000_000
  }

  // MARK: - Parts

  /// `YYYY-MM-DDTHH:MM`.
  @inline(never)
  private static func minute(_ bytes: PaddedBytes, _ start: Int) -> TimestampCache.Minute? {
    let year = pair(bytes, start) &* 100 &+ pair(bytes, start &+ 2)
    let month = pair(bytes, start &+ 5)
    let day = pair(bytes, start &+ 8)
    let hour = pair(bytes, start &+ 11)
    let minute = pair(bytes, start &+ 14)
    let between = bytes[start &+ 10]
    guard (year | month | day | hour | minute) >= 0,
      bytes[start &+ 4] == 0x2D, bytes[start &+ 7] == 0x2D, bytes[start &+ 13] == 0x3A,
      between | 0x20 == 0x74 || between == 0x20,
      month >= 1, month <= 12, day >= 1, day <= CivilDate.daysInMonth(year, month),
      hour <= 23, minute <= 59
    else { return nil }
    let number = (CivilDate.days(year, month, day) &* 24 &+ hour) &* 60 &+ minute
    return TimestampCache.Minute(number: Int64(number), isSpaced: between == 0x20)
  }

  /// `:SS`, a fraction and an offset.
  @inline(__always)
  private static func seconds(
    _ bytes: PaddedBytes, _ start: Int, _ end: Int, _ minute: TimestampCache.Minute
  ) -> Timestamp? {
    let second = pair(bytes, start &+ 1)
    guard bytes[start] == 0x3A, second >= 0, second <= 60 else { return nil }
    var index = start &+ 3
    var nanoseconds: Int64 = 0
    var isOther = minute.isSpaced
    if index < end && (bytes[index] == 0x2E || bytes[index] == 0x2C) {
      isOther = isOther || bytes[index] == 0x2C
      index = fraction(bytes, index &+ 1, end, &nanoseconds)
      if index < 0 { return nil }
    }
    var number = minute.number
    let hasOffset = index != end
    if hasOffset && !(bytes[index] | 0x20 == 0x7A && index &+ 1 == end) {
      // "+00:00", as Python writes UTC.
      let isZero = end &- index == 6 && bytes.long(index) << 16 == 0x3030_3A30_302B_0000
      if !isZero {
        guard let minutes = offset(bytes, index, end, &isOther) else { return nil }
        number &-= minutes
      }
    }
    if second == 60 {
      // 1970 began at midnight, so the last minute of a day is the last of 1,440.
      guard (number &+ 1) % 1_440 == 0 else { return nil }
      nanoseconds = 999_999_999
    }
    let whole = number &* 60 &+ Int64(second == 60 ? 59 : second)
    return Timestamp(
      nanoseconds: Self.nanoseconds(whole, nanoseconds),
      form: isOther ? .otherLayout : hasOffset ? .rfc3339 : .withoutOffset, hasOffset: hasOffset)
  }

  /// One digit or more, of which nine count; gives the offset behind them, or -1.
  @inline(__always)
  private static func fraction(
    _ bytes: PaddedBytes, _ start: Int, _ end: Int, _ nanoseconds: inout Int64
  ) -> Int {
    var index = start
    let significant = min(end, start &+ 9)
    while index < significant {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { break }
      nanoseconds = nanoseconds &* 10 &+ Int64(digit)
      index &+= 1
    }
    let missing = 9 &- (index &- start)
    nanoseconds &*= Int64(ExactNumber.powersOfTen[missing])
    if missing == 0 { while index < end && bytes[index] &- 0x30 <= 9 { index &+= 1 } }
    return index == start ? -1 : index
  }

  /// `+01:00` in minutes; `+0100`, `+01` and a space before them are another layout.
  private static func offset(
    _ bytes: PaddedBytes, _ start: Int, _ end: Int, _ isOther: inout Bool
  ) -> Int64? {
    var index = start
    if bytes[index] == 0x20 {
      isOther = true
      index += 1
      if bytes[index] | 0x20 == 0x7A && index + 1 == end { return 0 }
    }
    let sign = bytes[index]
    guard sign == 0x2B || sign == 0x2D, end - index >= 3 else { return nil }
    let hours = pair(bytes, index + 1)
    var minutes = 0
    switch end - index {
    case 6 where bytes[index + 3] == 0x3A: minutes = pair(bytes, index + 4)
    case 5:
      minutes = pair(bytes, index + 3)
      isOther = true
    case 3: isOther = true
    default: return nil
    }
    guard hours >= 0, hours <= 23, minutes >= 0, minutes <= 59 else { return nil }
    return Int64(sign == 0x2D ? -(hours * 60 + minutes) : hours * 60 + minutes)
  }

  /// Two digits, or a negative number.
  @inline(__always)
  private static func pair(_ bytes: PaddedBytes, _ start: Int) -> Int {
    let tens = bytes[start] &- 0x30
    let ones = bytes[start &+ 1] &- 0x30
    guard tens <= 9, ones <= 9 else { return -100_000 }
    return Int(tens) &* 10 &+ Int(ones)
  }

  @inline(__always)
  private static func nanoseconds(_ seconds: Int64, _ nanoseconds: Int64) -> Int64 {
    let (product, isOutside) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, isAbove) = product.addingReportingOverflow(nanoseconds)
    if isOutside || isAbove { return seconds < 0 ? .min : .max }
    return sum
  }
}

/// What ``Timestamp/read(_:_:_:)`` remembers of the previous timestamp.
package struct TimestampCache: Sendable {
  /// The bytes `YYYY-MM-DDTHH:MM`; at first bytes that no text contains.
  fileprivate var head = UInt64.max
  fileprivate var tail = UInt64.max
  fileprivate var minute = Minute(number: 0, isSpaced: false)

  package init() {}

  /// A minute of the local clock, counted from 1970.
  fileprivate struct Minute {
    var number: Int64
    var isSpaced: Bool
  }
}
