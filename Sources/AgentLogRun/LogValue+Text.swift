import AgentLogJSON

extension LogValue {
  /// How a value becomes bytes. What differs between the ways is how numbers look, what stands
  /// between the parts, and which order members have.
  struct TextStyle: Sendable {
    var comma: [UInt8] = [0x2C]
    var colon: [UInt8] = [0x3A]
    var sortsMembers = false
    /// Whether whole numbers that are doubles keep their `.0`, as Python writes them.
    var writesPython = false

    /// As the events are written: no blanks, members as given.
    static let plain = TextStyle()
  }

  /// The JSON text of the value, members in the order given, no blanks.
  public var text: String {
    var output: [UInt8] = []
    write(to: &output, .plain)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the JSON text. O(its length), but for sorting.
  func write(to output: inout [UInt8], _ style: TextStyle) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .integer(let value): output += String(value).utf8
    case .number(let value): Self.write(value, to: &output, style)
    case .string(let value): CanonicalJSON.write(string: Array(value.utf8), to: &output)
    case .array(let elements):
      output.append(0x5B)
      for (index, element) in elements.enumerated() {
        if index > 0 { output += style.comma }
        element.write(to: &output, style)
      }
      output.append(0x5D)
    case .object(let members): Self.write(members, to: &output, style)
    }
  }

  private static func write(
    _ members: [Member], to output: inout [UInt8], _ style: TextStyle
  ) {
    var kept = lastOfEach(members)
    if style.sortsMembers {
      // Python orders keys by code points, which is the order of their UTF-8.
      kept.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
    output.append(0x7B)
    for (index, member) in kept.enumerated() {
      if index > 0 { output += style.comma }
      CanonicalJSON.write(string: Array(member.key.utf8), to: &output)
      output += style.colon
      member.value.write(to: &output, style)
    }
    output.append(0x7D)
  }

  /// One member of each key: the last value, at the place of the first, as dictionaries of Python
  /// and objects of JavaScript keep them.
  private static func lastOfEach(_ members: [Member]) -> [Member] {
    var places: [String: Int] = [:]
    var kept: [Member] = []
    for member in members {
      if let place = places[member.key] {
        kept[place].value = member.value
      } else {
        places[member.key] = kept.count
        kept.append(member)
      }
    }
    return kept
  }

  private static func write(_ value: Double, to output: inout [UInt8], _ style: TextStyle) {
    guard value.isFinite else {
      output += (value.isNaN ? "\"NaN\"" : value < 0 ? "\"-Infinity\"" : "\"Infinity\"").utf8
      return
    }
    // Swift and Python both write the shortest digits, and turn to exponents at the same places.
    output += (style.writesPython ? value.description : ECMAScriptNumber.text(of: value)).utf8
  }
}
