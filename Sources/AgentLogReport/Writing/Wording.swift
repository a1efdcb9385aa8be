/// Numbers and counts as people write them. No locale: the same everywhere.
enum Wording {
  /// `18,920`.
  static func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return value < 0 ? "-" + result : result
  }

  /// `1 run`, `356 runs`; `plural` where an s is not enough.
  static func count(_ value: Int, _ noun: String, _ plural: String? = nil) -> String {
    number(value) + " " + (value == 1 ? noun : plural ?? noun + "s")
  }

  /// `812 bytes`, `7.9 MB`: decimal units, one decimal.
  static func bytes(_ value: Int) -> String {
    guard value >= 1000 else { return count(value, "byte") }
    var tenths = value / 100 + (value % 100 >= 50 ? 1 : 0)
    for unit in ["kB", "MB", "GB"] {
      if tenths < 10_000 { return decimal(tenths, places: 1) + " " + unit }
      tenths = (tenths + 500) / 1000
    }
    return decimal(tenths, places: 1) + " TB"
  }

  /// `0.02 s`, `12.3 s`, `125 s`. Rounds by adding a half: `rounded()` would call the C library.
  static func seconds(_ value: Double) -> String {
    guard value.isFinite, value >= 0, value < 1e9 else { return "? s" }
    if value < 0.005 { return "under 0.01 s" }
    if value < 10 { return decimal(Int(value * 100 + 0.5), places: 2) + " s" }
    if value < 100 { return decimal(Int(value * 10 + 0.5), places: 1) + " s" }
    return number(Int(value + 0.5)) + " s"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A fixed-point number from its digits: `decimal(79, places: 1)` is `7.9`. Not negative.
  static func decimal(_ scaled: Int, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return number(scaled / scale) + "." + zeros + fraction
  }
}
