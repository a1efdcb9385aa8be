import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// Arguments and the hashes that were logged for them: within a run equal arguments of a tool have one
/// hash, and one hash stands for equal arguments.
///
/// At most so many pairs of a run are compared as the policy says, and at most ``most`` are kept in
/// all: then the run that was met first makes room.
final class HashPairs {
  static let most = 1 << 17

  private(set) var omitted: [String: Int] = [:]
  private let plan: CompiledAudit
  private let perRun: Int
  private var runs: [UInt64: Run] = [:]
  /// Runs in the order in which they were met.
  private var order: [UInt64] = []
  private var firstKept = 0
  private var count = 0

  private struct Run {
    var argumentsOfHash: [[UInt8]: Seen<HashPair.Arguments>] = [:]
    var hashOfArguments: [Call: Seen<[UInt8]>] = [:]
    var count = 0
  }

  private struct Call: Hashable {
    var tool: [UInt8]
    var arguments: HashPair.Arguments
  }

  private struct Seen<Value> {
    var value: Value
    var line: Int
  }

  init(_ plan: CompiledAudit) {
    self.plan = plan
    perRun = plan.policy.limits.hashPairs
  }

  /// Compares one pair with those of its run before it.
  func take(
    _ pair: HashPair, run number: UInt64, _ bytes: PaddedBytes, at place: Place
  ) -> StreamAudit.Found? {
    let hash = Array(bytes.slice(pair.hash.range))
    let call = Call(tool: Array(bytes.slice(pair.tool.range)), arguments: pair.arguments)
    // The run is not held on to: it is changed in place below.
    if let seen = runs[number]?.argumentsOfHash[hash], seen.value != pair.arguments {
      return found(pair, "this hash stood for other arguments on line \(seen.line)")
    }
    if let seen = runs[number]?.hashOfArguments[call] {
      if seen.value == hash { return nil }
      return found(pair, "the same arguments had another hash on line \(seen.line)")
    }
    keep(hash, call, number, line: place.line)
    return nil
  }

  private func keep(_ hash: [UInt8], _ call: Call, _ number: UInt64, line: Int) {
    if runs[number] == nil { order.append(number) }
    guard runs[number, default: Run()].count < perRun else {
      omitted["pairs of arguments and hash", default: 0] += 1
      return
    }
    runs[number, default: Run()].argumentsOfHash[hash] = Seen(value: call.arguments, line: line)
    runs[number, default: Run()].hashOfArguments[call] = Seen(value: hash, line: line)
    runs[number, default: Run()].count += 1
    count += 1
    while count > Self.most, firstKept < order.count {
      count -= runs.removeValue(forKey: order[firstKept])?.count ?? 0
      firstKept += 1
      if firstKept > 4_096 {
        order.removeFirst(firstKept)
        firstKept = 0
      }
    }
  }

  private func found(_ pair: HashPair, _ message: String) -> StreamAudit.Found {
    StreamAudit.Found(
      site: plan.site(.hashDisagrees), place: .here(Int(pair.hash.start) - 1),
      detail: FindingDetail(
        pointer: pair.pointer, message: message, summary: PolicySites.hashDisagrees.summary))
  }
}

extension HashPairs {
  private static let hashKeys = FieldMatcher(RawContent.hashKeys)
  private static let toolKeys = FieldMatcher(["tool", "tool_name", "gen_ai.tool.name", "function"])

  /// The hash beside the arguments at a node, and what tells the arguments apart; nil where there is
  /// no hash, or the arguments were masked and are no longer those that the hash is of.
  static func pair(
    _ arguments: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes
  ) -> (hash: Int, tool: Int, arguments: HashPair.Arguments)? {
    var hash = -1
    var tool = -1
    var key = 1
    while key < Int(nodes[0].next) {
      let value = nodes[key + 1]
      if value.kind == .string {
        let (range, isEscaped) = (nodes[key].range, nodes[key].isEscaped)
        if hash < 0, hashKeys.index(of: bytes, range, isEscaped: isEscaped) != nil {
          hash = key + 1
        } else if tool < 0, toolKeys.index(of: bytes, range, isEscaped: isEscaped) != nil {
          tool = key + 1
        }
      }
      key = Int(value.next)
    }
    guard hash >= 0, RedactedValue.shape(of: hash, in: nodes, bytes) == .hash,
      !holdsMask(arguments, nodes, bytes),
      let text = CanonicalJSON.text(of: arguments, in: nodes, bytes)
    else { return nil }
    let digest = SHA256.hash(text).bytes
    func word(_ from: Int) -> UInt64 {
      digest[from..<(from + 8)].reduce(0) { $0 << 8 | UInt64($1) }
    }
    return (hash, tool, HashPair.Arguments(high: word(0), low: word(8)))
  }

  /// Whether some text in a value was masked, wholly or in part. O(bytes).
  private static func holdsMask(_ root: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes) -> Bool {
    for node in nodes[root..<Int(nodes[root].next)] where node.kind == .string {
      if node.range.isEmpty { continue }
      let shape =
        node.isEscaped
        ? RedactedValue.shape(of: JSONText.decode(bytes.slice(node.range)))
        : RedactedValue.shape(of: bytes.slice(node.range))
      if shape == .mask || shape == .placeholder { return true }
      var start = node.range.lowerBound
      while let open = bytes.slice(start..<node.range.upperBound).firstIndex(of: 0x5B) {
        let first = start + open
        let rest = bytes.slice(first..<min(node.range.upperBound, first + Placeholder.longest))
        if let close = rest.firstIndex(of: 0x5D),
          Placeholder.fits(UnsafeRawBufferPointer(rebasing: rest[...close]))
        {
          return true
        }
        start = first + 1
      }
    }
    return false
  }
}
