import AgentLogJSON

/// How a log writes times, so that an order can be given back as one: a template such as
/// `YYYY-MM-DDThh:mm:ss.fffZ`, or the unit of a number, `seconds.fff`.
package struct TimeForm: Sendable, Hashable {
  /// As it stands in a fixture.
  package let text: String

  /// The form of a value and its place in time; nil where it is no time.
  package static func read(_ value: ReplayValue) -> (form: TimeForm, nanoseconds: Int64)? {
    switch value {
    case .string(let text): return read(text)
    case .number(let text): return read(number: text)
    default: return nil
    }
  }

  private init(unchecked text: String) { self.text = text }

  /// Whether both are of one kind, whatever the digits of their fractions.
  package func isLike(_ other: TimeForm) -> Bool {
    text == other.text || shape == other.shape
  }

  private var shape: String { text.filter { $0 != "f" && $0 != "." && $0 != "," } }

  /// Nil where no such form is known.
  package init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    let unit = text.prefix { $0 != "." }
    if Self.units[String(unit)] != nil {
      guard text.dropFirst(unit.count).dropFirst().allSatisfy({ $0 == "f" }) else { return nil }
    } else {
      guard text.hasPrefix("YYYY-MM-DD"), text.count >= 19 else { return nil }
    }
    self.text = text
  }

  /// The time that lies so many milliseconds behind the first second of 2000.
  package func value(_ milliseconds: Int) -> ReplayValue {
    let seconds = Self.start + milliseconds / 1_000
    let fraction = milliseconds % 1_000 * 1_000_000
    let unit = String(text.prefix { $0 != "." })
    if let scale = Self.units[unit] {
      let total = seconds * scale + fraction / (1_000_000_000 / scale)
      let digits = text.count - unit.count - 1
      guard digits > 0 else { return .number(String(total)) }
      return .number("\(total)." + Self.fraction(fraction, digits))
    }
    return .string(filled(seconds, fraction))
  }

  private func filled(_ seconds: Int, _ fraction: Int) -> String {
    let day = CivilDate(daysSince1970: seconds / 86_400).description
    let rest = seconds % 86_400
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let template = Array(text)
    let digits = template.dropFirst(19).filter { $0 == "f" }.count
    var result = day + String(template[10]) + clock.joined(separator: ":")
    let behind = template.dropFirst(19)
    if digits > 0, let separator = behind.first {
      result += String(separator) + Self.fraction(fraction, digits)
      result += String(behind.dropFirst(1 + digits))
    } else {
      result += String(behind)
    }
    return result
  }

  /// The first digits of a number of nanoseconds.
  private static func fraction(_ nanoseconds: Int, _ digits: Int) -> String {
    let text = String(nanoseconds)
    let whole = String(repeating: "0", count: 9 - text.count) + text
    return String(whole.prefix(digits)) + String(repeating: "0", count: max(0, digits - 9))
  }

  private static func read(_ text: String) -> (form: TimeForm, nanoseconds: Int64)? {
    let bytes = Array(text.utf8)
    guard (19...40).contains(bytes.count) else { return nil }
    let buffer = PaddedBuffer(capacity: bytes.count)
    buffer.append(bytes)
    guard let time = Timestamp.read(buffer.bytes, 0..<bytes.count) else { return nil }
    var template = "YYYY-MM-DD" + String(decoding: bytes[10...10], as: UTF8.self) + "hh:mm:ss"
    // The zone is given back as UTC, however far it was.
    for (index, byte) in bytes.enumerated().dropFirst(19) {
      let isFraction = bytes[19] == 0x2E || bytes[19] == 0x2C
      let zone = bytes[19...].firstIndex { $0 == 0x2B || $0 == 0x2D || $0 == 0x20 } ?? bytes.count
      if byte &- 0x30 <= 9 {
        template += isFraction && index < zone ? "f" : "0"
      } else {
        template += byte == 0x2D ? "+" : String(decoding: [byte], as: UTF8.self)
      }
    }
    return (TimeForm(unchecked: template), time.nanoseconds)
  }

  private static func read(number text: String) -> (form: TimeForm, nanoseconds: Int64)? {
    guard let number = ExactNumber(text.utf8),
      let nanoseconds = Epoch.nanoseconds(number, [.seconds, .milliseconds, .nanoseconds])
    else { return nil }
    let whole = text.prefix { $0 != "." && $0 != "e" && $0 != "E" }
    let unit =
      whole.count > 14 ? "nanoseconds" : whole.count > 11 ? "milliseconds" : "seconds"
    // How many digits a fraction has changes from one time to the next.
    let form = text.contains(".") ? unit + ".fff" : unit
    return (TimeForm(unchecked: form), nanoseconds)
  }

  /// Of a second.
  private static let units = ["seconds": 1, "milliseconds": 1_000, "nanoseconds": 1_000_000_000]
  /// 2000-01-01T00:00:00Z, in seconds since 1970.
  private static let start = 946_684_800
}
