import AgentLogJSON

/// Lengths of strings in code points, as `minLength` and `maxLength` count.
enum Length {
  /// O(bytes).
  static func of(_ view: JSONView, _ node: JSONNode) -> Int {
    var count = 0
    var index = Int(node.start)
    let end = Int(node.end)
    while index < end {
      let byte = view.bytes[index]
      if byte != 0x5C {
        // Continuation bytes belong to the code point before.
        if byte & 0xC0 != 0x80 { count &+= 1 }
        index &+= 1
        continue
      }
      count &+= 1
      index = Tokens.escape(view.bytes, index)
    }
    return count
  }
}

extension SchemaBuilder {
  /// A count as JSON Schema writes it: a whole number that is not negative; `2.0` is one.
  mutating func count(_ value: JSONElement, _ keyword: String) -> Int? {
    guard value.kind == .integer || value.kind == .decimal, let number = ExactNumber(value.raw)
    else {
      mistake(value, "'\(keyword)' is \(value.kindName); expected a whole number from 0")
      return nil
    }
    guard number.isInteger, !(number < ExactNumber(0)) else {
      mistake(
        value,
        "'\(keyword)' is \(String(decoding: value.raw, as: UTF8.self)); "
          + "expected a whole number from 0")
      return nil
    }
    // No value of a log is that long.
    return min(Int(number.int64 ?? .max), 1 << 50)
  }
}
