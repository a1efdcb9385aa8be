/// What a file's name says: whether it is a log, and its place in a rotated set.
///
/// Known are numbers (`x.log.1`, `x.log.2.gz`, `x.jsonl.3.zst`), dates and times behind the
/// extension (`x.log.2026-01-01`, `x.log-20260101.gz`) and dates before it (`x-20260101.jsonl`).
/// A number before the extension (`run-2.jsonl`) says nothing: such files are logs of their own.
struct RotatedName {
  /// How old the file is within its set.
  enum Age {
    /// Numbers: a year-month-day first, then hours or counters.
    case dated([Int])
    /// The higher, the older.
    case numbered(Int)
    /// The file that is being written.
    case current
  }

  static let extensions = [".jsonl", ".ndjson", ".log", ".json"]
  static let compressions = [".gz", ".zst", ".xz"]

  /// What the names of the set have in common.
  let base: String
  let age: Age
  /// The name ends as that of a log does, apart from rotation and compression.
  let isLog: Bool

  init(_ name: String) {
    let lower = name.lowercased()
    let compression = Self.compressions.first { lower.hasSuffix($0) } ?? ""
    let plain = name.dropLast(compression.count)
    let plainLower = lower.dropLast(compression.count)
    if let suffix = Self.extensions.first(where: { plainLower.hasSuffix($0) }) {
      isLog = true
      let stem = plain.dropLast(suffix.count)
      if let (rest, date) = Self.trailingDate(stem) {
        base = String(rest + plain.suffix(suffix.count))
        age = .dated(date)
      } else {
        // `x.log.gz` beside `x.log` is a copy rather than an older part.
        base = name
        age = .current
      }
      return
    }
    for index in plain.indices.dropFirst().reversed() where ".-_".contains(plain[index]) {
      let head = plain[..<index]
      let lowerHead = head.lowercased()
      guard Self.extensions.contains(where: { lowerHead.hasSuffix($0) }) else { continue }
      guard let age = Self.age(plain[plain.index(after: index)...]) else { continue }
      isLog = true
      base = String(head)
      self.age = age
      return
    }
    isLog = false
    base = name
    age = .current
  }

  /// Oldest first: dates ascending, then numbers descending, then the current file.
  static func isOlder(_ left: Age, _ right: Age) -> Bool {
    switch (left, right) {
    case (.dated(let left), .dated(let right)): left.lexicographicallyPrecedes(right)
    case (.dated, _): true
    case (.numbered(let left), .numbered(let right)): left > right
    case (.numbered, .current): true
    default: false
    }
  }

  /// The age that a rotation suffix tells, or nil when it is none.
  private static func age(_ suffix: Substring) -> Age? {
    guard let groups = groups(suffix) else { return nil }
    if let date = date(groups) { return .dated(date) }
    guard groups.count == 1, let number = Int(groups[0]) else { return nil }
    // More digits than a counter has are seconds since 1970.
    return groups[0].count <= 6 ? .numbered(number) : .dated([number])
  }

  /// Splits `app-2026-01-01` into `app` and its date.
  private static func trailingDate(_ stem: Substring) -> (rest: Substring, date: [Int])? {
    // The first separator that works takes the most: the whole of `2026-01-01`, not its end.
    for index in stem.indices.dropFirst() where ".-_".contains(stem[index]) {
      let tail = stem[stem.index(after: index)...]
      if let groups = groups(tail), let date = date(groups) { return (stem[..<index], date) }
    }
    return nil
  }

  /// The groups of digits in `2026-01-01T12:00`, or nil when something else is there.
  private static func groups(_ text: Substring) -> [Substring]? {
    let groups = text.split(omittingEmptySubsequences: false) { "-_.:T".contains($0) }
    let areNumbers = groups.allSatisfy {
      !$0.isEmpty && $0.utf8.count <= 18 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return areNumbers ? groups : nil
  }

  /// The date at the front as one number, and what follows it; nil where no date is in front.
  private static func date(_ groups: [Substring]) -> [Int]? {
    var numbers = groups.compactMap { Int($0) }
    if groups.count >= 3, groups[0].count == 4, groups[1].count == 2, groups[2].count == 2 {
      numbers.replaceSubrange(0..<3, with: [numbers[0] * 10_000 + numbers[1] * 100 + numbers[2]])
    } else if groups[0].count > 8, let day = Int(groups[0].prefix(8)),
      let time = Int(groups[0].dropFirst(8))
    {
      numbers.replaceSubrange(0..<1, with: [day, time])
    } else if groups[0].count != 8 {
      return nil
    }
    let isDay =
      (1_970...2_199).contains(numbers[0] / 10_000) && (1...12).contains(numbers[0] / 100 % 100)
      && (1...31).contains(numbers[0] % 100)
    return isDay ? numbers : nil
  }
}
