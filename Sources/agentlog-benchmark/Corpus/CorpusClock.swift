/// The clock of the corpus, in milliseconds since its first event, as RFC 3339 in UTC.
struct CorpusClock {
  /// Now.
  private(set) var milliseconds = 0

  /// 2026-03-21T15:17:00Z in seconds since 1970.
  private static let base = 1_774_106_220
  private var second = -1
  /// `2026-03-21T15:17:00.` of ``second``.
  private var prefix: [UInt8] = []

  mutating func advance(by step: Int) { milliseconds += step }

  /// Writes the time `earlier` milliseconds ago.
  mutating func write(to writer: LineWriter, earlier: Int = 0, zone: StaticString = "Z") {
    let instant = milliseconds - earlier
    let whole = instant >= 0 ? instant / 1000 : (instant - 999) / 1000
    if whole != second {
      second = whole
      prefix = Self.text(of: Self.base + whole)
    }
    writer.put(prefix)
    writer.put(instant - whole * 1000, digits: 3)
    writer.put(zone)
  }

  /// Days to date: H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
  private static func text(of seconds: Int) -> [UInt8] {
    let shifted = seconds / 86_400 + 719_468
    let era = shifted / 146_097
    let day = shifted - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let ofYear = day - (365 * year + year / 4 - year / 100)
    let march = (5 * ofYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let fields = [
      year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * march + 2) / 5 + 1,
      seconds / 3600 % 24, seconds / 60 % 60, seconds % 60,
    ]
    var text: [UInt8] = []
    for (field, separator) in zip(fields, Array("--T::.".utf8)) {
      let digits = Array(String(field).utf8)
      if digits.count < 2 { text.append(0x30) }
      text += digits
      text.append(separator)
    }
    return text
  }
}
