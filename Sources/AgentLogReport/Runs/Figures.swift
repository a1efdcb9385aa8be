import AgentLogFindings

/// Numbers of runs for people.
enum Figures {
  /// `412 ms`, `1.31 s`, `2 min 5 s`, `3 h 4 min`; `-` for none.
  static func duration(_ milliseconds: Double?) -> String {
    guard let milliseconds, milliseconds.isFinite, milliseconds >= 0, milliseconds < 1e15 else {
      return "-"
    }
    if milliseconds < 1 {
      return milliseconds == 0 ? "0 ms" : "\(max(1, Int(milliseconds * 1_000 + 0.5))) µs"
    }
    if milliseconds < 1_000 { return "\(Int(milliseconds + 0.5)) ms" }
    if milliseconds < 10_000 {
      let hundredths = Int(milliseconds / 10 + 0.5)
      return "\(hundredths / 100)." + String(hundredths % 100 + 100).dropFirst() + " s"
    }
    if milliseconds < 120_000 {
      let tenths = Int(milliseconds / 100 + 0.5)
      return "\(tenths / 10).\(tenths % 10) s"
    }
    let seconds = Int(milliseconds / 1_000 + 0.5)
    if seconds < 7_200 { return "\(seconds / 60) min \(seconds % 60) s" }
    if seconds < 172_800 { return "\(seconds / 3_600) h \(seconds % 3_600 / 60) min" }
    return "\(seconds / 86_400) d \(seconds % 86_400 / 3_600) h"
  }

  /// The same in seconds, for columns: `412 ms`, `1.31 s`, `279.4 s`.
  static func short(_ milliseconds: Double?) -> String {
    guard let milliseconds, milliseconds >= 120_000, milliseconds < 1e8 else {
      return duration(milliseconds)
    }
    let tenths = Int(milliseconds / 100 + 0.5)
    return tenths < 100_000 ? "\(tenths / 10).\(tenths % 10) s" : "\(tenths / 10) s"
  }

  /// `842`, `12.3k`, `4.1M`; `-` for none.
  static func amount(_ number: Double?) -> String {
    guard let number, number.isFinite, number >= 0, number < 1e15 else { return "-" }
    if number < 1_000 { return "\(Int(number + 0.5))" }
    for (unit, scale) in [("k", 1e3), ("M", 1e6), ("G", 1e9), ("T", 1e12)]
    where number < scale * 1_000 {
      let tenths = Int(number / scale * 10 + 0.5)
      return tenths >= 1_000 ? "\(tenths / 10)\(unit)" : "\(tenths / 10).\(tenths % 10)\(unit)"
    }
    return "many"
  }

  /// `0.0017`, `1.25`; `-` for none.
  static func cost(_ number: Double?) -> String {
    guard let number, number.isFinite, number >= 0, number < 1e11 else { return "-" }
    let places = number < 1 ? 4 : 2
    let scale = places == 4 ? 10_000 : 100
    let units = Int(number * Double(scale) + 0.5)
    return "\(units / scale)." + String(units % scale + scale).dropFirst()
  }

  /// `2026-03-21 15:17:00` in UTC, or as the log has it where it names no offset.
  static func time(_ nanoseconds: Int64?) -> String {
    guard let nanoseconds else { return "-" }
    return UTCText.of(nanoseconds)
  }
}
