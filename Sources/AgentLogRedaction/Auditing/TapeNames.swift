import AgentLogFindings
import AgentLogJSON

/// What the steps to a value are called.
enum TapeNames {
  /// The keys on the way, the nearest last.
  static func words(
    _ path: ArraySlice<TapeWalk.Step>, _ nodes: [JSONNode], _ bytes: PaddedBytes
  ) -> [KeyWords] {
    path.compactMap { $0.isObject && $0.key >= 0 ? KeyWords(text($0.key, nodes, bytes)) : nil }
  }

  /// The JSON Pointer of the value (RFC 6901); keys that may not be shown are told by their length.
  static func pointer(
    _ path: ArraySlice<TapeWalk.Step>, _ nodes: [JSONNode], _ bytes: PaddedBytes, _ masker: Masker
  ) -> String {
    path.reduce(into: "") { pointer, step in
      pointer += "/"
      pointer += step.isObject ? masker.token(text(step.key, nodes, bytes)) : "\(step.index)"
    }
  }

  private static func text(_ node: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes) -> [UInt8] {
    let raw = bytes.slice(nodes[node].range)
    return nodes[node].isEscaped ? JSONText.decode(raw) : Array(raw)
  }
}
