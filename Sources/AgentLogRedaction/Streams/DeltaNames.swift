import AgentLogEvents
import AgentLogJSON

/// Recognises events that log a message in pieces, and finds the piece.
///
/// An event is one when its name speaks of a delta or a chunk; its text is the string under `delta`,
/// `text`, `content`, `token` or `chunk`, or under one of these inside `delta`.
struct DeltaNames {
  /// Asked for each different event name.
  private let names = KeyRoles { name in
    KeyWords(Array(name)).words.contains { words.contains($0) || $0 == "deltas" } ? 1 : 0
  }
  /// An event's name that speaks of pieces has one of these in it.
  static let words = ["delta", "chunk", "token", "partial"]
  private static let texts: Set<String> = [
    "delta", "text", "content", "token", "chunk", "partialjson", "partial", "arguments",
  ]
  private static let messages: Set<String> = [
    "messageid", "id", "responseid", "itemid", "spanid", "callid", "toolcallid",
  ]

  func isDelta(_ bytes: PaddedBytes, _ name: Range<Int>) -> Bool {
    !name.isEmpty && names.roles(of: bytes, name) != 0
  }

  /// The piece of a record, or nil.
  func piece(
    _ nodes: [JSONNode], _ bytes: PaddedBytes, _ walk: inout TapeWalk
  ) -> DeltaPiece? {
    var piece: DeltaPiece?
    var message = ByteRange()
    walk.visit(nodes) { node, path in
      guard nodes[node].kind == .string, let last = path.last, last.isObject, path.count <= 2 else {
        return
      }
      let key = KeyWords(Array(bytes.slice(nodes[last.key].range))).joined
      if path.count == 1, message.isEmpty, Self.messages.contains(key) {
        message = ByteRange(nodes[node].range)
      }
      guard piece == nil, Self.texts.contains(key) else { return }
      if path.count == 2 {
        let outer = KeyWords(Array(bytes.slice(nodes[path[0].key].range))).joined
        guard path[0].isObject, outer == "delta" else { return }
      }
      piece = DeltaPiece(
        row: 0, text: ByteRange(nodes[node].range), isEscaped: nodes[node].isEscaped,
        message: ByteRange())
    }
    piece?.message = message
    return piece
  }
}
