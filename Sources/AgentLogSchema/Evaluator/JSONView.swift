import AgentLogJSON

/// A tape and its bytes, lent for the time of one judgement.
struct JSONView {
  let nodes: UnsafeBufferPointer<JSONNode>
  let bytes: PaddedBytes

  /// The decoded text of a string node.
  func decoded(_ node: JSONNode) -> [UInt8] {
    let raw = bytes.slice(node.range)
    return node.isEscaped ? JSONText.decode(raw) : Array(raw)
  }

  /// The value of an integer of at most 18 characters, or nil.
  @inline(__always)
  func shortInteger(_ node: JSONNode) -> Int64? {
    guard node.kind == .integer, node.end &- node.start <= 18 else { return nil }
    var value: Int64 = 0
    var isDecimal = false
    _ = Tokens.number(bytes, Int(node.start), &value, &isDecimal)
    return value
  }

  /// The integer part of a number of at most 18 characters without an exponent, or nil.
  @inline(__always)
  func shortWhole(_ node: JSONNode) -> Int64? {
    guard node.end &- node.start <= 18 else { return nil }
    var value: Int64 = 0
    var isDecimal = false
    _ = Tokens.number(bytes, Int(node.start), &value, &isDecimal)
    var index = Int(node.end) &- 1
    // The exponent's letter is the only one in a number.
    while index > Int(node.start) {
      if bytes[index] | 0x20 == 0x65 { return nil }
      index &-= 1
    }
    return value
  }

  /// True when two unescaped ranges hold the same bytes.
  @inline(__always)
  func same(_ range: Range<Int>, as other: UnsafeRawBufferPointer) -> Bool {
    guard range.count == other.count else { return false }
    let mine = bytes.slice(range)
    var index = 0
    while index < other.count {
      if mine[index] != other[index] { return false }
      index &+= 1
    }
    return true
  }
}
