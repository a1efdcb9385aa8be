package import AgentLogFindings
package import AgentLogJSON

/// JSON Pointers (RFC 6901) to nodes of a tape, masked for publication.
package enum TapePointer {
  /// The pointer from the root of the tape to a node. Keys that may not be shown are told by their
  /// length. O(nodes before it).
  package static func pointer(
    to target: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes, _ masker: Masker
  ) -> String {
    var pointer = ""
    var container = 0
    while container < target {
      var child = container + 1
      var index = 0
      let isObject = nodes[container].kind == .object
      var next = -1
      while child < Int(nodes[container].next) {
        let value = isObject ? child + 1 : child
        let behind = Int(nodes[value].next)
        if target < behind {
          pointer += "/" + (isObject ? token(nodes[child], bytes, masker) : "\(index)")
          next = value
          break
        }
        child = behind
        index += 1
      }
      guard next >= 0, next <= target else { break }
      container = next
    }
    return pointer
  }

  /// A key as a reference token.
  package static func token(_ key: JSONNode, _ bytes: PaddedBytes, _ masker: Masker) -> String {
    let raw = bytes.slice(key.range)
    return key.isEscaped ? masker.token(JSONText.decode(raw)) : masker.token(raw)
  }

  /// The pointer with array indices as `*`.
  package static func general(
    to target: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes, _ masker: Masker
  ) -> String {
    generalize(pointer(to: target, nodes, bytes, masker))
  }

  /// A pointer with every token that is a number as `*`. O(length).
  package static func generalize(_ pointer: String) -> String {
    pointer.split(separator: "/", omittingEmptySubsequences: false).map { token in
      !token.isEmpty && token.utf8.allSatisfy { $0 &- 0x30 <= 9 } ? "*" : token
    }.joined(separator: "/")
  }
}
