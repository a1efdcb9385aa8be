package import AgentLogFindings
package import AgentLogJSON

/// Looks into one text through everything that it may be wrapped in. One for each thread.
///
/// Work for one text is bounded: so many wrappings deep, so many bytes unwrapped in all. What falls
/// outside is counted in ``skipped``.
package final class TextAudit {
  /// Bytes that may be unwrapped for one text: so many, and so many times its length.
  private static let freeBytes = 1 << 16
  private static let bytesPerByte = 16

  /// How many wrappings deep is looked.
  private let depth: Int
  /// What was found by the last ``audit(_:_:isEscaped:keys:roles:)``, in no order.
  package private(set) var leaks: [Leak] = []
  /// Values in documents in the last text that the policy does not want as they are, in order.
  package private(set) var faults: [FieldFault] = []
  /// Pieces that were not looked into because of a bound, over all texts.
  package private(set) var skipped = 0
  package let scanner: TextScanner
  let keyRoles: KeyRoles
  let quick: QuickLook

  private var levels: [Level]
  private var budget = 0
  /// What was found so far in this text, so that undoing a text as a whole tells nothing twice.
  private var told: Set<UInt64> = []

  /// A value that leaks.
  package struct Leak: Sendable {
    /// Index into ``DetectorSet/detectors``.
    package var detector: Int
    package var tier: Tier
    /// In the bytes that were given: the value itself, or what it is wrapped in.
    package var range: Range<Int>
    /// Bytes of the value, unwrapped.
    package var length: Int
    /// How it was wrapped, from outside in: `json /headers/auth base64`; empty where it was not.
    package var encoding: String
    /// ``range`` is the value and nothing else.
    package var isExact: Bool
    /// The value, where it is a secret: to be looked for elsewhere, never to be shown.
    package var secret: [UInt8]?
    /// The entry of the ``HarmlessSet`` that accepts it, or nil.
    package var acceptedBy: Int?
  }

  /// A value in a document in a text that a rule of the policy does not want as it is.
  package struct FieldFault: Sendable {
    /// Index into ``Policy/fieldRules``.
    package var field: Int
    /// `a text`, `an object`.
    package var what: String
    /// How it was wrapped, from outside in.
    package var encoding: String
  }

  /// What a level of unwrapping needs.
  private struct Level {
    let buffer = PaddedBuffer(capacity: 256)
    var tape = JSONTape()
    var walk = TapeWalk()
  }

  private let masker: Masker
  private let policy: Policy?
  private let harmless: HarmlessMatcher?

  /// - Parameters:
  ///   - keyRoles: what keys stand for; by default what the detectors say of them.
  ///   - policy: whose rules about fields and bounds count; without one the bounds are the default's.
  ///   - harmless: what is no leak although a detector says so.
  ///   - masker: decides which keys are shown in ``Leak/encoding``.
  package init(
    _ set: DetectorSet, keyRoles: KeyRoles? = nil, policy: Policy? = nil,
    harmless: HarmlessSet = .none, masker: Masker = Masker()
  ) {
    self.policy = policy
    self.harmless = harmless.isEmpty ? nil : HarmlessMatcher(harmless)
    depth = (policy?.limits ?? Policy.Limits()).unwrapDepth
    scanner = TextScanner(set)
    self.masker = masker
    let roles = keyRoles ?? KeyRoles { set.roles(KeyWords(JSONText.decode($0))) }
    self.keyRoles = roles
    scanner.keyRoles = roles
    quick = QuickLook(scanner, roles)
    // Each wrapping may need two buffers: one undone, one with its escapes resolved.
    levels = (0..<2 * depth + 3).map { _ in Level() }
  }

  /// The quick look: false where a text holds nothing, however wrapped. O(bytes).
  package func mayHold(_ bytes: PaddedBytes, _ range: Range<Int>, isEscaped: Bool) -> Bool {
    quick.mayHold(bytes, range, isEscaped: isEscaped)
  }

  /// Finds everything in a text; ``leaks`` holds it until the next call.
  ///
  /// - Parameters:
  ///   - isEscaped: the text is the inside of a JSON string and holds escapes.
  ///   - keys: the keys above the text, the nearest last.
  ///   - roles: what the nearest key stands for.
  package func audit(
    _ bytes: PaddedBytes, _ range: Range<Int>, isEscaped: Bool = false, keys: [KeyWords] = [],
    roles: UInt64 = 0
  ) {
    leaks.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    told.removeAll(keepingCapacity: true)
    budget = Self.freeBytes + Self.bytesPerByte * range.count
    guard isEscaped else {
      look(bytes, range, keys, roles, Place(outer: nil, encoding: ""))
      return
    }
    let buffer = levels[0].buffer
    buffer.removeAll()
    JSONText.decode(bytes, range, into: buffer)
    look(
      buffer.bytes, 0..<buffer.count, keys, roles,
      Place(level: 1, outer: nil, encoding: ""))
    if leaks.isEmpty { return }
    let places = EscapedPlace.ranges(of: leaks.map(\.range), in: bytes, range)
    for index in leaks.indices { leaks[index].range = places[index] }
  }

  /// Where a text stands.
  private struct Place {
    /// The next buffer that is free is the one of the next level.
    var level = 0
    /// Wrappings undone so far.
    var depth = 0
    /// What stands for all of it in the bytes that were given; nil where it is those bytes.
    var outer: Range<Int>?
    var encoding: String
    /// The text is another one undone as a whole: what the other one shows is in it once more.
    var isRewritten = false

    func inside(_ name: String, _ outer: Range<Int>, isRewritten: Bool = false) -> Place {
      Place(
        level: level + 1, depth: depth + 1, outer: self.outer ?? outer,
        encoding: encoding.isEmpty ? name : encoding + " " + name,
        isRewritten: self.isRewritten || isRewritten)
    }
  }

  private func look(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ keys: [KeyWords], _ roles: UInt64, _ place: Place
  ) {
    if Documents.mayBe(bytes, range), walk(bytes, range, keys, place) {
      return
    }
    scanner.scan(bytes, range, keys: keys, roles: roles)
    skipped += scanner.cut
    for match in scanner.matches
    where !Escapes.cut(bytes, range.lowerBound + match.value.lowerBound, range) {
      tell(match.detector, match.tier, bytes, match.value, range, place)
    }
    guard Wrapping.mayBe(bytes, range) else { return }
    for wrapping in Wrapping.all { unwrap(wrapping, bytes, range, keys, roles, place) }
  }

  private func tell(
    _ detector: Int, _ tier: Tier, _ bytes: PaddedBytes, _ value: Range<Int>,
    _ range: Range<Int>, _ place: Place
  ) {
    let there = range.lowerBound + value.lowerBound..<range.lowerBound + value.upperBound
    var hash = UInt64(truncatingIfNeeded: detector) &+ 0x9E37_79B9_7F4A_7C15
    for index in there { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    if place.isRewritten && told.contains(hash) { return }
    told.insert(hash)
    let acceptedBy =
      tier == .placeholder ? nil : harmless?.entry(for: bytes.slice(there), detector: detector)
    leaks.append(
      Leak(
        detector: detector, tier: tier, range: place.outer ?? there, length: value.count,
        encoding: place.encoding, isExact: place.outer == nil,
        secret: acceptedBy == nil && scanner.set.isSecret(detector, tier)
          ? Array(bytes.slice(there)) : nil,
        acceptedBy: acceptedBy))
  }

  private func unwrap(
    _ wrapping: Wrapping, _ bytes: PaddedBytes, _ range: Range<Int>, _ keys: [KeyWords],
    _ roles: UInt64, _ place: Place
  ) {
    var index = range.lowerBound
    guard place.depth < depth else {
      if wrapping.next(bytes, range, index, levels[levels.count - 1].buffer) != nil {
        skipped += 1
      }
      return
    }
    let buffer = levels[place.level + 1].buffer
    while let piece = wrapping.next(bytes, range, index, buffer) {
      guard budget >= buffer.count else {
        skipped += 1
        return
      }
      budget -= buffer.count
      look(
        buffer.bytes, 0..<buffer.count, keys, roles,
        place.inside(wrapping.name, piece, isRewritten: wrapping.undoesAll))
      index = piece.upperBound
      if index >= range.upperBound { return }
    }
  }

  // MARK: - JSON in strings

  /// Looks at each value and each key of a document; false where it is none.
  private func walk(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ keys: [KeyWords], _ place: Place
  ) -> Bool {
    guard place.depth < depth, budget >= range.count else {
      skipped += 1
      return false
    }
    budget -= range.count
    // The tape reads to the end of its bytes: what follows the text must not be seen.
    let own = levels[place.level + 1].buffer
    own.removeAll()
    own.append(bytes.slice(range))
    var tape = levels[place.level + 1].tape
    levels[place.level + 1].tape = JSONTape()
    defer { levels[place.level + 1].tape = tape }
    guard tape.readWhole(own.bytes, extent: .document) == nil else { return false }
    var walk = TapeWalk()
    walk.visit(tape.nodes) { node, path in
      visit(node, path, tape.nodes, own.bytes, keys, place, range)
    }
    return true
  }

  private func visit(
    _ node: Int, _ path: [TapeWalk.Step], _ nodes: [JSONNode], _ bytes: PaddedBytes,
    _ keys: [KeyWords], _ place: Place, _ range: Range<Int>
  ) {
    var roles: UInt64 = 0
    if let key = path.last(where: \.isObject)?.key, path.last?.isObject ?? false || key >= 0 {
      roles = keyRoles.roles(of: bytes, nodes[key].range)
      if path.last?.isObject ?? false, roles & RecordScanner.wholeRecord != 0 {
        lookInside(key, path.dropLast(), nodes, bytes, keys, 0, place, range, isKey: true)
      }
      if path.last?.isObject ?? false, roles & PolicyRoles.deep != 0 {
        judge(node, key, path, nodes, bytes, place, range)
      }
      roles &= scanner.set.keyMask
    }
    let value = nodes[node]
    switch value.kind {
    case .string:
      guard roles != 0 || mayHold(bytes, value.range, isEscaped: value.isEscaped),
        !ProviderSignature.isOpaque(node, path, nodes, bytes)
      else { return }
    case .integer, .decimal:
      guard roles != 0 || scanner.mayHold(bytes, value.range) else { return }
    default: return
    }
    lookInside(node, path[...], nodes, bytes, keys, roles, place, range)
  }

  /// Judges a value in a document by what the policy says of its key.
  private func judge(
    _ node: Int, _ key: Int, _ path: [TapeWalk.Step], _ nodes: [JSONNode], _ bytes: PaddedBytes,
    _ place: Place, _ range: Range<Int>
  ) {
    guard let policy,
      let index = policy.matcher.index(of: bytes, nodes[key].range, isEscaped: nodes[key].isEscaped)
    else { return }
    let field = policy.fieldRules[index]
    if case .sampled = field.verdict { return }
    let shape = RedactedValue.shape(of: node, in: nodes, bytes)
    guard field.isDeep, !field.allows(shape, nodes[node].kind) else { return }
    let name = "json " + TapeNames.pointer(path[...], nodes, bytes, masker)
    faults.append(
      FieldFault(
        field: index, what: FieldMessage.what(nodes[node], bytes),
        encoding: place.inside(name, range).encoding))
  }

  private func lookInside(
    _ node: Int, _ path: ArraySlice<TapeWalk.Step>, _ nodes: [JSONNode], _ bytes: PaddedBytes,
    _ keys: [KeyWords], _ roles: UInt64, _ place: Place, _ range: Range<Int>, isKey: Bool = false
  ) {
    var place = place
    place = place.inside("json " + TapeNames.pointer(path, nodes, bytes, masker), range)
    let keys = keys + TapeNames.words(path, nodes, bytes)
    scanner.isProse = nodes[node].kind == .string && !isKey
    defer { scanner.isProse = true }
    guard nodes[node].isEscaped else {
      look(bytes, nodes[node].range, keys, roles, place)
      return
    }
    let buffer = levels[place.level + 1].buffer
    buffer.removeAll()
    JSONText.decode(bytes, nodes[node].range, into: buffer)
    place.level += 1
    look(buffer.bytes, 0..<buffer.count, keys, roles, place)
  }
}
