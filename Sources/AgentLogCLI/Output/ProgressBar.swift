/// How far a pass has come, on one line of standard error that is erased at the end.
///
/// A pure value: it is told bytes and seconds and says what to draw, so that tests need no clock
/// and no terminal.
package struct ProgressBar: Sendable {
  /// Seconds before the first line: a quick pass should not flicker.
  static let patience = 0.3
  /// Seconds between two lines.
  static let pause = 0.1

  private let columns: Int
  private var lastDrawn: Double?

  package init(columns: Int) { self.columns = columns }

  /// The line to draw now, with what moves the cursor to its start, or nil to leave it be.
  package mutating func line(bytes: Int, expected: Int?, elapsed: Double) -> String? {
    guard elapsed >= (lastDrawn.map { $0 + Self.pause } ?? Self.patience) else { return nil }
    lastDrawn = elapsed
    let rate = Double(bytes) / max(elapsed, 0.001)
    let speed = Self.size(rate) + "/s"
    guard let expected, expected > 0 else {
      return draw("read \(Self.size(Double(bytes)))  \(speed)")
    }
    let share = min(1, Double(bytes) / Double(expected))
    var text = "\(Self.padded(Int(share * 100), to: 3))%  "
    let left = rate > 0 ? Double(max(0, expected - bytes)) / rate : 0
    let tail = "  \(speed)  \(Self.duration(left)) left"
    let room = min(40, columns - 1 - text.count - tail.count - 2)
    if room >= 8 {
      let done = Int(share * Double(room))
      text += "[" + String(repeating: "=", count: done)
      text += String(repeating: " ", count: room - done) + "]"
    }
    return draw(text + tail)
  }

  /// What removes the line again; nil where nothing was drawn.
  package var eraser: String? { lastDrawn == nil ? nil : "\(Interruption.eraseLine)" }

  private func draw(_ text: String) -> String {
    "\(Interruption.eraseLine)" + text.prefix(columns - 1)
  }

  /// `1.2 GB`, in powers of 1,000.
  static func size(_ bytes: Double) -> String {
    var value = bytes
    for unit in ["B", "kB", "MB", "GB"] {
      if value < 999.5 { return number(value, isWhole: unit == "B") + " " + unit }
      value /= 1000
    }
    return number(value, isWhole: false) + " TB"
  }

  /// `3 s`, `2 min 5 s`, `1 h 4 min`.
  static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e6).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  /// One digit behind the point below ten, none above.
  private static func number(_ value: Double, isWhole: Bool) -> String {
    if isWhole || value >= 9.95 { return "\(Int(value.rounded()))" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let text = "\(number)"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
