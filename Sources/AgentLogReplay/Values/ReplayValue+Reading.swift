package import AgentLogJSON

extension ReplayValue {
  /// The value at a node of a tape that was read from `bytes`. O(bytes of the value).
  package init(_ nodes: [JSONNode], at index: Int = 0, _ bytes: PaddedBytes) {
    let node = nodes[index]
    switch node.kind {
    case .null: self = .null
    case .bool: self = .bool(bytes[node.range.lowerBound] == 0x74)
    case .integer, .decimal:
      self = .number(String(decoding: bytes.slice(node.range), as: UTF8.self))
    case .string: self = .string(Self.text(node, bytes))
    case .array:
      var elements: [ReplayValue] = []
      elements.reserveCapacity(Int(node.count))
      var child = index + 1
      while child < Int(node.next) {
        elements.append(ReplayValue(nodes, at: child, bytes))
        child = Int(nodes[child].next)
      }
      self = .array(elements)
    case .object:
      var members: [Member] = []
      members.reserveCapacity(Int(node.count))
      var key = index + 1
      while key < Int(node.next) {
        members.append(
          Member(Self.text(nodes[key], bytes), ReplayValue(nodes, at: key + 1, bytes)))
        key = Int(nodes[key + 1].next)
      }
      self = .object(members)
    }
  }

  private static func text(_ node: JSONNode, _ bytes: PaddedBytes) -> String {
    let raw = bytes.slice(node.range)
    return node.isEscaped
      ? String(decoding: JSONText.decode(raw), as: UTF8.self) : String(decoding: raw, as: UTF8.self)
  }
}

/// Reads texts of one JSON value each, with buffers that are used again.
package struct ReplayReader {
  private var tape = JSONTape()
  private let buffer = PaddedBuffer(capacity: 1_024)
  package static let depth = 512

  package init() {}

  /// The value of a text, or why it is none.
  package mutating func read(_ text: some Sequence<UInt8>) throws(JSONFault) -> ReplayValue {
    buffer.removeAll()
    buffer.append(text)
    return try read(buffer.bytes)
  }

  /// The same for bytes in place.
  package mutating func read(_ bytes: PaddedBytes) throws(JSONFault) -> ReplayValue {
    if let fault = tape.readWhole(bytes, extent: .document, depth: Self.depth) { throw fault }
    return ReplayValue(tape.nodes, bytes)
  }

  /// The record that stands in a range.
  package mutating func read(_ bytes: PaddedBytes, _ range: Range<Int>) -> ReplayValue? {
    buffer.removeAll()
    buffer.append(bytes.slice(range))
    return try? read(buffer.bytes)
  }
}
