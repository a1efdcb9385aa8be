package import AgentLogJSON

/// What a value shows where something sensitive belongs: nothing, next to nothing, a mask, a
/// placeholder, a hash, or all of it. Looks at bytes in place; O(length), and at most 130 bytes of a long text.
package enum RedactedValue: Sendable, Hashable {
  /// Null, `""`, `[]`, `{}`.
  case empty
  /// `0`, `true`, `false`: what a redactor leaves of a number, which keeps its kind, and what says too
  /// little to matter.
  case trifle
  /// Only `*`.
  case mask
  /// `[REDACTED]`, `<redacted>`, `[email:1]`.
  case placeholder
  /// A digest in hexadecimal digits.
  case hash
  /// Anything else.
  case raw

  /// The shape of a text, decoded.
  package static func shape(of text: UnsafeRawBufferPointer) -> RedactedValue {
    guard let first = text.first else { return .empty }
    switch first {
    case 0x2A: return text.allSatisfy { $0 == 0x2A } ? .mask : .raw
    case 0x5B, 0x3C: return Placeholder.fits(text) ? .placeholder : .raw
    default: return HashText.fits(text) ? .hash : .raw
    }
  }

  package static func shape(of text: some Collection<UInt8>) -> RedactedValue {
    Array(text).withUnsafeBytes { shape(of: $0) }
  }

  /// The shape of a value of a record. A list or object is what the most telling of its values is.
  /// O(bytes), without recursion.
  package static func shape(
    of node: Int, in nodes: [JSONNode], _ bytes: PaddedBytes
  ) -> RedactedValue {
    let kind = nodes[node].kind
    guard kind == .array || kind == .object else { return own(nodes[node], bytes) }
    var result = RedactedValue.empty
    var open = [(node: node, end: Int(nodes[node].next), isObject: kind == .object)]
    var index = node + 1
    while index < open[0].end {
      while let last = open.last, last.end <= index { open.removeLast() }
      // In an object a key stands before each value.
      let container = open[open.count - 1]
      if container.isObject { index += 1 }
      let value = nodes[index]
      let shape = own(value, bytes)
      if shape == .raw {
        // What a provider encrypted nobody can read.
        guard container.isObject,
          ProviderSignature.isOpaque(index, key: index - 1, of: container.node, nodes, bytes)
        else { return .raw }
        index += 1
        continue
      }
      if shape.rank > result.rank { result = shape }
      if value.kind == .array || value.kind == .object {
        open.append((index, Int(value.next), value.kind == .object))
      }
      index += 1
    }
    return result
  }

  private static func own(_ node: JSONNode, _ bytes: PaddedBytes) -> RedactedValue {
    switch node.kind {
    case .null, .array, .object: return .empty
    case .string:
      if !node.isEscaped { return shape(of: bytes.slice(node.range)) }
      return JSONText.decode(bytes.slice(node.range)).withUnsafeBytes { shape(of: $0) }
    case .bool: return .trifle
    case .integer, .decimal:
      return bytes.slice(node.range).allSatisfy { $0 == 0x30 || $0 == 0x2E } ? .trifle : .raw
    }
  }

  private var rank: Int {
    switch self {
    case .empty: 0
    case .trifle: 1
    case .mask: 2
    case .placeholder: 3
    case .hash: 4
    case .raw: 5
    }
  }
}
