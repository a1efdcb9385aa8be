/// JSON in the canonical form of RFC 8785 (JCS): no blanks, members in order of their keys' UTF-16
/// code units, strings escaped no more than needed, numbers as ECMAScript writes doubles.
///
/// Where the RFC asks for I-JSON: of members with the same key the last counts, as it does for
/// JavaScript and Python; a number beyond the range of a double has no canonical form. Integers
/// beyond 2^53 become the nearest double, as the RFC says.
package enum CanonicalJSON {
  /// The canonical text of a value; nil where it contains a number that no double can hold.
  /// O(n log n), no recursion.
  package static func text(of element: JSONElement) -> [UInt8]? {
    element.document.withBytes { text(of: element.index, in: element.document.nodes, $0) }
  }

  /// The canonical text of node `root` of a tape that was read from `bytes`.
  package static func text(
    of root: Int, in nodes: [JSONNode], _ bytes: PaddedBytes
  ) -> [UInt8]? {
    var output: [UInt8] = []
    var work = [Task.value(root)]
    while let task = work.popLast() {
      switch task {
      case .byte(let byte): output.append(byte)
      case .key(let key):
        write(string: key, to: &output)
        output.append(0x3A)
      case .value(let index):
        let node = nodes[index]
        switch node.kind {
        case .null, .bool: output += bytes.slice(node.range)
        case .integer, .decimal:
          guard let number = number(bytes.slice(node.range)) else { return nil }
          output += number
        case .string: write(string: string(node, bytes), to: &output)
        case .array:
          output.append(0x5B)
          work.append(.byte(0x5D))
          push(elements: index, nodes, &work)
        case .object:
          output.append(0x7B)
          work.append(.byte(0x7D))
          push(members: index, nodes, bytes, &work)
        }
      }
    }
    return output
  }

  /// What is still to be written; the last comes first.
  private enum Task {
    case byte(UInt8)
    case key([UInt8])
    case value(Int)
  }

  private static func push(elements container: Int, _ nodes: [JSONNode], _ work: inout [Task]) {
    let first = work.count
    var child = container + 1
    while child < Int(nodes[container].next) {
      if child != container + 1 { work.append(.byte(0x2C)) }
      work.append(.value(child))
      child = Int(nodes[child].next)
    }
    work[first...].reverse()
  }

  private static func push(
    members container: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes, _ work: inout [Task]
  ) {
    var members: [(key: [UInt8], value: Int)] = []
    var key = container + 1
    while key < Int(nodes[container].next) {
      members.append((string(nodes[key], bytes), key + 1))
      key = Int(nodes[key + 1].next)
    }
    members.sort {
      $0.key == $1.key ? $0.value > $1.value : precedesInUTF16($0.key, $1.key)
    }
    // Sorted last first among equals; written in reverse, as the work is a stack.
    var kept: [(key: [UInt8], value: Int)] = []
    for member in members where kept.last?.key != member.key { kept.append(member) }
    for (index, member) in kept.enumerated().reversed() {
      work.append(.value(member.value))
      work.append(.key(member.key))
      if index > 0 { work.append(.byte(0x2C)) }
    }
  }

  /// The order of UTF-16 code units, from UTF-8: as bytes, but for U+E000...U+FFFF (lead bytes EE
  /// and EF), which come behind the surrogates of everything from U+10000 on (F0...F4).
  static func precedesInUTF16(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    for (one, other) in zip(left, right) where one != other {
      func rank(_ byte: UInt8) -> UInt8 { byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte }
      return rank(one) < rank(other)
    }
    return left.count < right.count
  }

  private static func string(_ node: JSONNode, _ bytes: PaddedBytes) -> [UInt8] {
    let raw = bytes.slice(node.range)
    return node.isEscaped ? JSONText.decode(raw) : Array(raw)
  }

  /// Writes a decoded string with quotes and the least escapes (RFC 8785, section 3.2.2.2).
  package static func write(string: [UInt8], to output: inout [UInt8]) {
    output.append(0x22)
    for byte in string {
      switch byte {
      case 0x22, 0x5C: output += [0x5C, byte]
      case 0x08: output += [0x5C, 0x62]
      case 0x09: output += [0x5C, 0x74]
      case 0x0A: output += [0x5C, 0x6E]
      case 0x0C: output += [0x5C, 0x66]
      case 0x0D: output += [0x5C, 0x72]
      case ..<0x20:
        let low = byte & 15
        output += [
          0x5C, 0x75, 0x30, 0x30, 0x30 + byte >> 4, low < 10 ? 0x30 + low : 0x57 + low,
        ]
      default: output.append(byte)
      }
    }
    output.append(0x22)
  }

  /// A number as written, in canonical form.
  private static func number(_ raw: UnsafeRawBufferPointer) -> [UInt8]? {
    // Whole numbers of at most 15 digits are their own canonical form, but for -0.
    if raw.count <= 15, raw.first != 0x2D, raw.allSatisfy({ $0 &- 0x30 <= 9 }) {
      return Array(raw)
    }
    guard let value = Double(String(decoding: raw, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return Array(ECMAScriptNumber.text(of: value).utf8)
  }
}

/// Numbers as ECMAScript's `Number::toString` writes them (ECMA-262, section 6.1.6.1.20).
package enum ECMAScriptNumber {
  /// - Precondition: `value` is finite.
  package static func text(of value: Double) -> String {
    if value == 0 { return "0" }
    // Swift's description has the same shortest digits and only lays them out differently.
    var digits: [UInt8] = []
    var exponent = 0
    var pointAt: Int?
    var characters = value.magnitude.description.utf8[...]
    while let byte = characters.popFirst() {
      switch byte {
      case 0x2E: pointAt = digits.count
      case 0x65:
        exponent = Int(String(Substring(characters)))!
        characters = characters[characters.endIndex...]
      default: digits.append(byte)
      }
    }
    // The value is 0.d₁d₂d₃… · 10^point.
    var point = (pointAt ?? digits.count) + exponent
    let zeros = digits.prefix { $0 == 0x30 }.count
    digits.removeFirst(zeros)
    point -= zeros
    while digits.last == 0x30 { digits.removeLast() }
    return (value < 0 ? "-" : "") + lay(digits, point)
  }

  private static func lay(_ digits: [UInt8], _ point: Int) -> String {
    func text(_ digits: some Sequence<UInt8>) -> String {
      String(decoding: Array(digits), as: UTF8.self)
    }
    switch point {
    case digits.count...21:
      return text(digits) + String(repeating: "0", count: point - digits.count)
    case 1...21: return text(digits[..<point]) + "." + text(digits[point...])
    case -5...0: return "0." + String(repeating: "0", count: -point) + text(digits)
    default:
      let fraction = digits.count > 1 ? "." + text(digits[1...]) : ""
      return text(digits[..<1]) + fraction + "e" + (point > 0 ? "+" : "-")
        + String((point - 1).magnitude)
    }
  }
}
