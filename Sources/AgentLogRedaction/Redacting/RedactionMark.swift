import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// What an auditor found at a node of a tape, for whoever masks it.
struct RedactionMark {
  enum Reason {
    case leak(TextAudit.Leak)
    /// Not as the rule with this index in ``Policy/fieldRules`` wants it.
    case field(Int)
    /// The same, of a value in a document in it.
    case inner
    /// A bound was met: not all of it was looked into.
    case unread
  }

  /// The value's node, or the key's.
  var node: Int
  var reason: Reason
  /// The keys above the value, the nearest last.
  var keys: [KeyWords] = []

  /// What is worth knowing stays, and what the policy says is harmless.
  var isMasked: Bool {
    if case .leak(let leak) = reason {
      return leak.tier != .informational && leak.acceptedBy == nil
    }
    return true
  }
}

/// One JSON value of a log and what is to be masked in it.
struct MarkedValue {
  var nodes: [JSONNode]
  var marks: [RedactionMark]
}

extension Auditor {
  /// Where a value stands.
  struct Document {
    var start: Int
    var extent: JSONTape.Extent
    /// Nothing may follow the value.
    var isWhole = false
    /// It is a record: rules about members of records hold for its members.
    var isRecord = true
    /// The keys above it, where it was taken out of a string.
    var keys: [KeyWords] = []
  }

  /// Says what is to be masked in a value, exactly where an audit would find something; nil where it
  /// cannot be read.
  func marks(in bytes: PaddedBytes, _ document: Document) -> MarkedValue? {
    var tape = tape
    self.tape = JSONTape()
    defer { self.tape = tape }
    let fault: JSONFault?
    if document.isWhole {
      fault = tape.readWhole(
        bytes, from: document.start, extent: document.extent, depth: depthLimit)
    } else {
      var end = 0
      fault = tape.read(
        bytes, from: document.start, extent: document.extent, depth: depthLimit, end: &end)
    }
    guard fault == nil else { return nil }
    redaction = RedactionState(isRecord: document.isRecord, keys: document.keys)
    defer { redaction = nil }
    members = Members()
    var result = ScanResult()
    var walk = TapeWalk()
    walk.visit(tape.nodes) { node, path in
      visit(node, path, tape.nodes, bytes, LinePlace(line: 0, lineStart: 0), &result)
    }
    let marks = redaction?.marks.filter(\.isMasked) ?? []
    return MarkedValue(nodes: tape.nodes, marks: marks)
  }
}

/// What an auditor notes while somebody masks what it finds.
struct RedactionState {
  var isRecord: Bool
  var keys: [KeyWords]
  var marks: [RedactionMark] = []

  /// Notes what was found in the text of a node.
  mutating func note(_ node: Int, _ texts: TextAudit, _ keys: [KeyWords], isCut: Bool) {
    if isCut { marks.append(RedactionMark(node: node, reason: .unread)) }
    if !texts.faults.isEmpty {
      marks.append(RedactionMark(node: node, reason: .inner, keys: keys))
    }
    marks += texts.leaks.map { RedactionMark(node: node, reason: .leak($0), keys: keys) }
  }
}
