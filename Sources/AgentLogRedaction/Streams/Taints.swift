import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// Secrets that were seen once and are looked for in the rest of their run, in any encoding.
///
/// At most the secrets of a run that the policy says, and ``most`` in all; a run keeps its first ones.
final class Taints {
  static let most = 4_096
  /// A shorter secret is found by chance in anything.
  static let shortest = 8
  /// Each half of a secret is looked for too where it has at least so many bytes.
  static let shortestHalf = 12

  private(set) var omitted: [String: Int] = [:]
  private let plan: CompiledAudit
  private let masker: Masker
  private let perRun: Int
  // Asked for each record, and never while it changes.
  @exclusivity(unchecked) private var secrets: [Secret] = []
  private var known: Set<[UInt8]> = []
  private var countOfRun: [UInt64: Int] = [:]
  /// Forms of all secrets but the newest, and the secret of each.
  private var table: AnchorTable?
  private var secretOfForm: [Int] = []
  /// Forms that came in this chunk: few, looked for one by one.
  private var fresh: [(form: [UInt8], secret: Int)] = []

  private struct Secret {
    var run: UInt64
    var detector: String
    var length: Int
    /// What is said of it: where it was seen first.
    var origin: String
  }

  init(_ plan: CompiledAudit, masker: Masker) {
    self.plan = plan
    self.masker = masker
    perRun = plan.policy.limits.taintSecrets
  }

  var isWatching: Bool { !secrets.isEmpty }

  func take(
    _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes, leaks: [FindingDetail], at place: Place
  ) -> [StreamAudit.Found] {
    var found: [StreamAudit.Found] = []
    if isWatching { look(row, bytes, leaks, &found) }
    for leak in leaks {
      guard let secret = leak.secret, secret.count >= Self.shortest else { continue }
      note(secret, leak, row, bytes, place)
    }
    return found
  }

  // MARK: - Looking

  private func look(
    _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes, _ leaks: [FindingDetail],
    _ found: inout [StreamAudit.Found]
  ) {
    let range = Int(row.pointee.start)..<Int(row.pointee.end)
    let run = row.pointee.runHash
    var told: Set<Int> = []
    func tell(_ number: Int, at start: Int) {
      let secret = secrets[number]
      guard secret.run == run, told.insert(number).inserted,
        !leaks.contains(where: {
          $0.leak?.detector == secret.detector && $0.leak?.length == secret.length
        })
      else { return }
      found.append(
        StreamAudit.Found(
          site: plan.repeatedSecret, place: .here(start),
          detail: FindingDetail(
            pointer: "", message: "the secret of \(secret.origin) again",
            summary: "a secret of the same run again",
            leak: LeakFacts(
              detector: secret.detector, tier: Tier.contextual.rawValue, length: secret.length))))
    }
    if let table {
      _ = table.find(in: bytes, range) { form, start in
        tell(secretOfForm[form], at: start)
        return told.count >= perRun
      }
    }
    for (form, secret) in fresh where secrets[secret].run == run {
      if let start = Search.find(form, in: bytes, range) { tell(secret, at: start) }
    }
  }

  // MARK: - Noting

  private func note(
    _ value: [UInt8], _ leak: FindingDetail, _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes,
    _ place: Place
  ) {
    let run = row.pointee.runHash
    var key = value
    withUnsafeBytes(of: run) { key.append(contentsOf: $0) }
    guard !known.contains(key) else { return }
    guard secrets.count < Self.most, countOfRun[run, default: 0] < perRun else {
      omitted["secrets not looked for again", default: 0] += 1
      return
    }
    known.insert(key)
    countOfRun[run, default: 0] += 1
    var origin = leak.leak?.detector ?? ""
    if !row.pointee.name.isEmpty {
      origin += " in " + masker.text(bytes.slice(row.pointee.name.range))
    }
    if let tool = ToolName.of(row, bytes), masker.shows(tool) {
      origin += " of " + String(decoding: tool, as: UTF8.self)
    }
    origin += " on line \(place.line)"
    secrets.append(
      Secret(
        run: run, detector: leak.leak?.detector ?? "", length: leak.leak?.length ?? value.count,
        origin: origin))
    var texts = [value]
    if value.count / 2 >= Self.shortestHalf {
      texts += [Array(value[..<(value.count / 2)]), Array(value[(value.count / 2)...])]
    }
    for text in texts {
      for form in EncodedForms.of(text) { fresh.append((form, secrets.count - 1)) }
    }
  }

  /// Puts the newest secrets to the others.
  func settle() {
    guard !fresh.isEmpty else { return }
    var literals = table?.literals ?? []
    for (form, secret) in fresh {
      literals.append(
        Detector.Literal(
          text: String(decoding: form, as: UTF8.self), ignoresCase: false, reach: 0))
      secretOfForm.append(secret)
    }
    table = AnchorTable(literals)
    fresh.removeAll(keepingCapacity: true)
  }
}

/// Searches for one text.
enum Search {
  /// Where a text begins in a range, or nil. O(bytes × text) at worst, O(bytes) in logs.
  static func find(_ text: [UInt8], in bytes: PaddedBytes, _ range: Range<Int>) -> Int? {
    guard let first = text.first else { return nil }
    var index = range.lowerBound
    let last = range.upperBound - text.count
    while index <= last {
      let lane = Vectors.firstLane(Vectors.equal(bytes.vector(index), first))
      index += lane
      if lane == 16 { continue }
      guard index <= last else { return nil }
      if text.indices.allSatisfy({ bytes[index + $0] == text[$0] }) { return index }
      index += 1
    }
    return nil
  }
}

/// The tool that a record speaks of.
enum ToolName {
  /// Its bytes as they are written, or nil. O(record).
  static func of(_ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes) -> [UInt8]? {
    var tape = JSONTape()
    var end = 0
    guard
      tape.read(bytes, from: Int(row.pointee.start), extent: .line, depth: 512, end: &end) == nil
    else { return nil }
    var walk = TapeWalk()
    var name: [UInt8]?
    walk.visit(tape.nodes) { node, path in
      guard name == nil, path.count == 1, tape.nodes[node].kind == .string else { return }
      let key = KeyWords(Array(bytes.slice(tape.nodes[path[0].key].range))).joined
      if ["tool", "toolname", "genaitoolname"].contains(key) {
        name = Array(bytes.slice(tape.nodes[node].range))
      }
    }
    return name
  }
}
