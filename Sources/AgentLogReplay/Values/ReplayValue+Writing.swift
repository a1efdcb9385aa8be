import AgentLogJSON

extension ReplayValue {
  /// The value as one line of JSON without blanks, keys sorted by their bytes, numbers as they were
  /// written: equal values give equal bytes.
  package var line: [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  /// As ``line``, for messages.
  package var text: String { String(decoding: line, as: UTF8.self) }

  package func write(to output: inout [UInt8], sorted: Bool = true) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let flag): output += (flag ? "true" : "false").utf8
    case .number(let text): output += text.utf8
    case .string(let text): Self.write(text, to: &output)
    case .array(let elements):
      output.append(0x5B)
      for (index, element) in elements.enumerated() {
        if index > 0 { output.append(0x2C) }
        element.write(to: &output, sorted: sorted)
      }
      output.append(0x5D)
    case .object(let members):
      output.append(0x7B)
      for (index, member) in (sorted ? Self.sorted(members) : members).enumerated() {
        if index > 0 { output.append(0x2C) }
        Self.write(member.key, to: &output)
        output.append(0x3A)
        member.value.write(to: &output, sorted: sorted)
      }
      output.append(0x7D)
    }
  }

  /// By the bytes of the keys; what stands twice keeps its order.
  private static func sorted(_ members: [Member]) -> [Member] {
    var isSorted = true
    for index in members.indices.dropFirst()
    where precedes(members[index].key, members[index - 1].key) { isSorted = false }
    if isSorted { return members }
    return members.enumerated().sorted {
      precedes($0.element.key, $1.element.key)
        || !precedes($1.element.key, $0.element.key) && $0.offset < $1.offset
    }.map(\.element)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    }
    guard isPlain else { return CanonicalJSON.write(string: Array(text.utf8), to: &output) }
    output.append(0x22)
    text.withUTF8 { output.append(contentsOf: $0) }
    output.append(0x22)
  }
}
