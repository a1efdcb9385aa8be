import AgentLogJSON

/// Secrets that were masked once and are masked again wherever they come in the rest of their run, in
/// any encoding, though nothing gives them away there.
///
/// Bounds are those of an audit: so many secrets a run as the policy says and 4,096 in all, at least
/// eight bytes long.
final class KnownSecrets {
  private struct Secret {
    var run: UInt64
    var detector: Int
    var tier: Tier
  }

  /// One way in which a secret may be written.
  private struct Form {
    var bytes: [UInt8]
    var secret: Int
    /// It is the secret as it is, and where it stands is known exactly.
    var isPlain: Bool
  }

  private let perRun: Int
  private var secrets: [Secret] = []
  private var forms: [Form] = []
  private var known: Set<[UInt8]> = []
  private var countOfRun: [UInt64: Int] = [:]
  /// Forms are looked for in few tables; the newest one by one.
  private var tables: [AnchorTable] = []
  private var settled = 0
  private static let mostFresh = 64
  private static let mostTables = 8

  init(perRun: Int) { self.perRun = perRun }

  /// Whether a known secret stands in a range, of whatever run. O(bytes).
  func mayHold(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    if forms.isEmpty { return false }
    for table in tables where table.find(in: bytes, range, { _, _ in true }) { return true }
    return forms[settled...].contains { Search.find($0.bytes, in: bytes, range) != nil }
  }

  /// Notes what was found in a record of a run.
  func note(_ marks: [RedactionMark], run: UInt64) {
    note(
      marks.compactMap { mark in
        if case .leak(let leak) = mark.reason { leak } else { nil }
      }, run: run)
  }

  /// Notes what was found in a record of a run, or in a text (run 0).
  func note(_ leaks: [TextAudit.Leak], run: UInt64) {
    for leak in leaks {
      guard let value = leak.secret, value.count >= Taints.shortest, leak.tier >= .contextual,
        !Self.isWord(value)
      else { continue }
      add(value, leak, run)
    }
    if forms.count - settled > Self.mostFresh { settle() }
  }

  /// A word of small letters says nothing where it stands alone, and may be the name of anything.
  private static func isWord(_ value: [UInt8]) -> Bool {
    value.allSatisfy { $0 &- 0x61 < 26 || $0 == 0x5F || $0 == 0x2D }
  }

  private func add(_ value: [UInt8], _ leak: TextAudit.Leak, _ run: UInt64) {
    var key = value
    withUnsafeBytes(of: run) { key.append(contentsOf: $0) }
    guard secrets.count < Taints.most, countOfRun[run, default: 0] < perRun,
      known.insert(key).inserted
    else { return }
    countOfRun[run, default: 0] += 1
    let number = secrets.count
    secrets.append(Secret(run: run, detector: leak.detector, tier: leak.tier))
    var texts = [value]
    if value.count / 2 >= Taints.shortestHalf {
      texts += [Array(value[..<(value.count / 2)]), Array(value[(value.count / 2)...])]
    }
    for text in texts {
      for (index, form) in EncodedForms.of(text).enumerated() {
        forms.append(Form(bytes: form, secret: number, isPlain: index == 0))
      }
    }
  }

  private func settle() {
    let first = tables.count < Self.mostTables ? settled : 0
    if first == 0 { tables.removeAll() }
    tables.append(
      AnchorTable(
        forms[first...].map {
          Detector.Literal(
            text: String(decoding: $0.bytes, as: UTF8.self), ignoresCase: false, reach: 0)
        }))
    settled = forms.count
  }

  /// The places in a text that hold a secret of a run, or of any run where that is nil.
  func leaks(_ bytes: PaddedBytes, _ range: Range<Int>, run: UInt64?) -> [TextAudit.Leak] {
    guard mayHold(bytes, range) else { return [] }
    var leaks: [TextAudit.Leak] = []
    for form in forms {
      let secret = secrets[form.secret]
      guard run == nil || secret.run == run else { continue }
      var start = range.lowerBound
      while let place = Search.find(form.bytes, in: bytes, start..<range.upperBound) {
        let there = place..<place + form.bytes.count
        leaks.append(
          TextAudit.Leak(
            detector: secret.detector, tier: secret.tier,
            range: form.isPlain ? there : range, length: there.count, encoding: "",
            isExact: form.isPlain, secret: nil))
        start = there.upperBound
      }
    }
    return leaks
  }

  /// The same for all texts of a value.
  func marks(
    _ nodes: [JSONNode], _ bytes: PaddedBytes, run: UInt64
  ) -> [RedactionMark] {
    nodes.indices.flatMap { node -> [RedactionMark] in
      guard nodes[node].kind == .string || nodes[node].kind == .integer else { return [] }
      return leaks(bytes, nodes[node].range, run: run).map {
        RedactionMark(node: node, reason: .leak($0))
      }
    }
  }

  // MARK: - Runs

  private static let runKeys = ["run_id", "runId", "run.id", "trace_id", "traceId", "trace.id"]
    .map { Array($0.utf8) }

  /// The run that a record belongs to, by the usual keys; 0 where it belongs to none.
  static func run(_ nodes: [JSONNode], _ bytes: PaddedBytes) -> UInt64 {
    guard nodes[0].kind == .object else { return 0 }
    var best: (rank: Int, value: Int)?
    var key = 1
    while key < Int(nodes[0].next) {
      let text = bytes.slice(nodes[key].range)
      if text.count <= 8, nodes[key + 1].kind == .string,
        let rank = runKeys.firstIndex(where: { text.elementsEqual($0) }),
        rank < best?.rank ?? .max
      {
        best = (rank, key + 1)
      }
      key = Int(nodes[key + 1].next)
    }
    guard let best else { return 0 }
    var hasher = Hasher()
    hasher.combine(bytes: bytes.slice(nodes[best.value].range))
    return UInt64(truncatingIfNeeded: hasher.finalize()) | 1
  }
}
