import AgentLogJSON

/// Masks what leaks in one JSON value, and proves it: the masked value is audited again, and what is
/// still found is masked as a whole field, until nothing is.
///
/// That ends: each round masks whole what it found, a masked field is never found again, and behind
/// the last round the value has nothing but masked fields. O(bytes) a round, for values that leak
/// only.
final class DocumentRedactor {
  /// Rounds before everything is masked; the first is exact.
  private static let rounds = 6

  private let auditor: Auditor
  private let numbers: PlaceholderNumbers
  private let secrets: KnownSecrets
  private let options: RedactionOptions
  /// How many rounds the last value took; for tests.
  private(set) var lastRounds = 0

  init(
    _ auditor: Auditor, _ numbers: PlaceholderNumbers, _ secrets: KnownSecrets,
    _ options: RedactionOptions
  ) {
    self.auditor = auditor
    self.numbers = numbers
    self.secrets = secrets
    self.options = options
  }

  /// The changes after which an audit finds nothing in a value any more, in order; none where it
  /// finds nothing now. Nil where the value cannot be read.
  ///
  /// - Parameters:
  ///   - run: the run that the value belongs to, where it does not say so itself.
  ///   - isIgnored: values that somebody else masks.
  func edits(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ document: Auditor.Document, depth: Int = 0,
    run: UInt64? = nil, isIgnored: ((_ value: JSONNode) -> Bool)? = nil
  ) -> [Edit]? {
    guard var value = auditor.marks(in: bytes, document) else { return nil }
    let run = run ?? KnownSecrets.run(value.nodes, bytes)
    secrets.note(value.marks, run: run)
    value.marks += secrets.marks(value.nodes, bytes, run: run)
    var ignored: Set<Int> = []
    if let isIgnored {
      for mark in value.marks where isIgnored(value.nodes[mark.node]) { ignored.insert(mark.node) }
    }
    value.marks.removeAll { ignored.contains($0.node) }
    let signatures = options.dropsSignatures ? signatures(value.nodes, bytes) : []
    guard !value.marks.isEmpty || !signatures.isEmpty else { return [] }
    let ids = document.isRecord ? ids(value.nodes, bytes) : []
    var whole = Set(signatures)
    let buffer = PaddedBuffer(capacity: range.count + 256)
    for round in 0... {
      lastRounds = round + 1
      // The last resort may lose even ids.
      var plan = MaskingPlan(
        bytes, value, whole: whole, ids: round <= Self.rounds ? ids : [], numbers, auditor.plan)
      switch round {
      case ..<Self.rounds: plan.mask { self.inner($0, $1, depth, run) }
      case Self.rounds: plan.maskEverything(keepsNames: true)
      default: plan.maskEverything(keepsNames: false)
      }
      buffer.removeAll()
      Edits.apply(plan.edits, to: bytes, range, into: buffer)
      var again = document
      again.start = document.start - range.lowerBound
      guard round <= Self.rounds, let masked = auditor.marks(in: buffer.bytes, again) else {
        return plan.edits
      }
      let found = masked.marks + secrets.marks(masked.nodes, buffer.bytes, run: run)
      let left = found.map { plan.original($0.node) }.filter { !ignored.contains($0 ?? -1) }
      if left.isEmpty { return plan.edits }
      for node in left {
        if let node { whole.insert(node) }
      }
    }
    return nil
  }

  /// The changes inside a string that holds JSON; nil where it must be masked whole.
  private func inner(
    _ text: PaddedBuffer, _ keys: [KeyWords], _ depth: Int, _ run: UInt64
  ) -> [Edit]? {
    let range = 0..<text.count
    guard depth < auditor.plan.policy.limits.unwrapDepth, Documents.mayBe(text.bytes, range) else {
      return nil
    }
    let document = Auditor.Document(
      start: 0, extent: .document, isWhole: true, isRecord: false, keys: keys)
    let edits = edits(text.bytes, range, document, depth: depth + 1, run: run)
    return edits?.isEmpty ?? true ? nil : edits
  }

  /// Members of a record that are ids.
  private func ids(_ nodes: [JSONNode], _ bytes: PaddedBytes) -> Set<Int> {
    guard nodes[0].kind == .object else { return [] }
    var found: Set<Int> = []
    var key = 1
    while key < Int(nodes[0].next) {
      if nodes[key + 1].kind == .string,
        auditor.keyRoles.roles(of: bytes, nodes[key].range) & PolicyRoles.id != 0
      {
        found.insert(key + 1)
      }
      key = Int(nodes[key + 1].next)
    }
    return found
  }

  /// All signatures of a value.
  private func signatures(_ nodes: [JSONNode], _ bytes: PaddedBytes) -> [Int] {
    var found: [Int] = []
    _ = Tree.visit(nodes, inside: 0) { node, key, container in
      if key >= 0, key != node, nodes[node].kind == .string,
        MaskText.end(bytes.slice(nodes[node].range), 0) != nodes[node].range.count,
        ProviderSignature.isNamed(key: key, of: container, nodes, bytes)
      {
        found.append(node)
      }
      return true
    }
    return found
  }
}
