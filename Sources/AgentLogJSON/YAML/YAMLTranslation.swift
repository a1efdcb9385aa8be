/// A value as JSON text, with the place in another text that each part of it came from.
struct YAMLTranslation {
  private(set) var text: [UInt8] = []
  /// In order of `target`.
  private(set) var marks: [Mark] = []
  private var needsComma = false

  struct Mark: Sendable {
    /// Offset in the JSON text of a value or key.
    var target: UInt32
    /// Offset in the text it was translated from.
    var source: UInt32
  }

  mutating func open(_ bracket: UInt8, at source: Int) {
    begin(source)
    text.append(bracket)
    needsComma = false
  }

  mutating func close(_ bracket: UInt8) {
    text.append(bracket)
    needsComma = true
  }

  mutating func key(_ key: [UInt8], at source: Int) {
    begin(source)
    CanonicalJSON.write(string: key, to: &text)
    text.append(0x3A)
    needsComma = false
  }

  mutating func string(_ string: [UInt8], at source: Int) {
    begin(source)
    CanonicalJSON.write(string: string, to: &text)
  }

  /// A number, `true`, `false` or `null`.
  mutating func word(_ word: some Sequence<UInt8>, at source: Int) {
    begin(source)
    text += word
  }

  private mutating func begin(_ source: Int) {
    if needsComma { text.append(0x2C) }
    needsComma = true
    marks.append(
      Mark(
        target: UInt32(truncatingIfNeeded: text.count), source: UInt32(truncatingIfNeeded: source)))
  }
}

/// Where the parts of a translated document came from.
struct YAMLOrigin: Sendable {
  let marks: [YAMLTranslation.Mark]

  /// Where the value that `offset` of the translation belongs to begins. O(log values).
  func offset(of offset: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if Int(marks[middle].target) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : Int(marks[low - 1].source)
  }
}
