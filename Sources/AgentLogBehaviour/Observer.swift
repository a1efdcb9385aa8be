package import AgentLogEvents
package import AgentLogJSON

/// Reads observations out of records. One for each thread.
///
/// A record costs a few hundred instructions: only values that are there are looked at, and only
/// those that somebody watches for.
package final class Observer {
  private let plan: WatchPlan
  private let hash: IdentityHash
  @exclusivity(unchecked) private var cache = TimestampCache()
  @exclusivity(unchecked) private var rolesOfOthers: [UInt64: EventRole] = [:]
  private static let otherNames = 4_096

  package init(_ plan: WatchPlan, hash: IdentityHash) {
    self.plan = plan
    self.hash = hash
  }

  /// What the record noted last says, for the row that was made of it.
  package func observe(
    _ noted: NotedFields, _ bytes: PaddedBytes, _ row: UnsafePointer<EventRow>
  ) -> Observation {
    var seen = Observation()
    let event = Int(row.pointee.event)
    seen.role =
      event >= 0 && event < plan.roleOfEvent.count
      ? plan.roleOfEvent[event] : role(of: row.pointee.name, bytes)
    var rest = noted.present.intersection(plan.slots)
    while let slot = rest.popFirst() {
      let watched = plan.watched[slot]
      if !seen.has(watched) { take(watched, noted.slots[slot], bytes, &seen) }
      guard plan.shared.contains(slot) else { continue }
      for other in plan.others[slot] ?? [] where !seen.has(other) {
        take(other, noted.slots[slot], bytes, &seen)
      }
    }
    for condition in plan.conditions where noted.present.contains(condition.slot) {
      let slot = noted.slots[condition.slot]
      let text = bytes.slice(slot.range)
      let meets =
        slot.isEscaped
        ? JSONText.decode(text) == condition.value : text.elementsEqual(condition.value)
      if meets { seen.conditions |= condition.bit }
    }
    for probe in plan.probes where noted.present.contains(probe.slot) {
      self.probe(probe.number, probe.value, noted.slots[probe.slot], bytes, &seen)
    }
    settle(&seen, bytes)
    return seen
  }

  private func role(of name: ByteRange, _ bytes: PaddedBytes) -> EventRole {
    guard !name.isEmpty, name.length <= 64 else { return .other }
    let key = hash.hash(bytes, name.range)
    if let known = rolesOfOthers[key] { return known }
    let role = EventRole(named: String(decoding: bytes.slice(name.range), as: UTF8.self)) ?? .other
    if rolesOfOthers.count < Self.otherNames { rolesOfOthers[key] = role }
    return role
  }

  // MARK: - Values

  private func take(
    _ watched: Watched, _ slot: Slot, _ bytes: PaddedBytes, _ seen: inout Observation
  ) {
    let isText = slot.kind == .string
    if slot.kind == .null || isText && slot.length == 0 {
      if watched == .answer { seen.flags.insert(.emptyAnswer) }
      return
    }
    let range = ByteRange(slot.range)
    var isTaken = true
    switch watched {
    case .time: isTaken = readTime(slot, bytes, &seen)
    case .level: seen.level = isText ? Level.of(bytes, slot.range) : 0
    case .tool: (seen.tool, seen.toolText) = (identity(slot, bytes), range)
    case .model: (seen.model, seen.modelText) = (identity(slot, bytes), range)
    case .callID: seen.callID = identity(slot, bytes)
    case .argsHash:
      (seen.args, seen.argsText) = (identity(slot, bytes), range)
      seen.flags.insert(.hashedArgs)
    case .args:
      if seen.args == 0 { (seen.args, seen.argsText) = (identity(slot, bytes), range) }
    case .errorClass:
      (seen.errorClass, seen.errorText) = (identity(slot, bytes), range)
      seen.errorOffset = UInt32(slot.offset)
    case .error, .errorMessage:
      isTaken = slot.kind != .bool || slot.value == 1
      if isTaken, seen.errorOffset == 0 { seen.errorOffset = UInt32(slot.offset) }
    case .span: (seen.span, seen.spanText) = (identity(slot, bytes), range)
    case .parent: (seen.parent, seen.parentText) = (identity(slot, bytes), range)
    case .key: seen.key = identity(slot, bytes)
    case .effect: seen.effect = identity(slot, bytes)
    case .stop: seen.stopText = range
    case .result: seen.resultText = range
    case .promptHash: seen.promptText = range
    case .release: seen.releaseText = range
    case .offered: seen.offeredText = range
    case .thinking:
      isTaken = isText && slot.length > 8
      seen.thinkingOffset = UInt32(slot.offset)
    case .body: seen.bodyOffset = UInt32(slot.offset)
    case .environment:
      if isText, Words.trial(bytes, slot.range) { seen.flags.insert(.isTrial) }
    case .status: status(slot, bytes, &seen)
    case .ok:
      isTaken = slot.kind == .bool
      if isTaken { seen.flags.insert(slot.value == 1 ? .succeeded : .failed) }
    case .valid:
      if slot.kind == .bool, slot.value == 0 { seen.flags.insert(.failsValidation) }
    case .invalid:
      if slot.kind != .bool || slot.value == 1 { seen.flags.insert(.failsValidation) }
    case .answer: break
    case .statusCode:
      isTaken = slot.isExact && slot.value >= 400 && slot.value < 600
      if isTaken, seen.errorOffset == 0 { seen.errorOffset = UInt32(slot.offset) }
    default: isTaken = readNumber(watched, slot, bytes, &seen)
    }
    if isTaken { seen.mask |= watched.bit }
  }

  private func readNumber(
    _ watched: Watched, _ slot: Slot, _ bytes: PaddedBytes, _ seen: inout Observation
  ) -> Bool {
    let read =
      slot.isExact
      ? Double(slot.value) : slot.isNumber ? Decimals.double(bytes, slot.range) : nil
    guard let number = read, number >= 0, number < 1e15 else { return false }
    switch watched {
    case .latency: seen.latency = number
    case .tokensIn: seen.tokensIn = number
    case .tokensOut: seen.tokensOut = number
    case .tokens: seen.tokens = number
    case .cost: seen.cost = number
    case .steps: seen.steps = number
    case .maxSteps: seen.maxSteps = number
    case .errors: seen.errors = number
    case .maxErrors: seen.maxErrors = number
    case .share: seen.share = number
    case .elapsed: seen.elapsed = number
    default: return false
    }
    return true
  }

  private func readTime(_ slot: Slot, _ bytes: PaddedBytes, _ seen: inout Observation) -> Bool {
    if slot.kind == .string {
      guard !slot.isEscaped, let time = Timestamp.read(bytes, slot.range, &cache) else {
        return false
      }
      seen.time = time.nanoseconds
      return true
    }
    guard slot.isNumber,
      let time = Epoch.nanoseconds(bytes, slot.range, [.seconds, .milliseconds, .nanoseconds])
    else { return false }
    seen.time = time
    return true
  }

  private func status(_ slot: Slot, _ bytes: PaddedBytes, _ seen: inout Observation) {
    if slot.kind == .bool {
      seen.flags.insert(slot.value == 1 ? .succeeded : .failed)
    } else if slot.kind == .string {
      switch Words.status(bytes, slot.range) {
      case .succeeded: seen.flags.insert(.succeeded)
      case .failed: seen.flags.insert(.failed)
      case .timedOut: seen.flags.formUnion([.failed, .timedOut])
      case .unknown: break
      }
    } else if slot.isExact, slot.value >= 100, slot.value < 600 {
      seen.flags.insert(slot.value >= 400 ? .failed : .succeeded)
    }
  }

  /// Never 0 for a value that is there.
  private func identity(_ slot: Slot, _ bytes: PaddedBytes) -> UInt64 {
    hash.hash(bytes, slot.range) | 1
  }

  private func probe(
    _ number: Int, _ value: [UInt8]?, _ slot: Slot, _ bytes: PaddedBytes, _ seen: inout Observation
  ) {
    let bit = UInt8(1) << UInt8(number)
    guard seen.probes & bit == 0 else { return }
    guard let value else {
      let read =
        slot.isExact
        ? Double(slot.value) : slot.isNumber ? Decimals.double(bytes, slot.range) : nil
      guard let read, read.isFinite else { return }
      seen.probes |= bit
      seen.probeValues[number] = read
      return
    }
    seen.probes |= bit
    let text = bytes.slice(slot.range)
    let isSame =
      slot.isEscaped ? JSONText.decode(text) == value : text.elementsEqual(value)
    if isSame { seen.probeHits |= bit }
  }

  // MARK: - All of it together

  private func settle(_ seen: inout Observation, _ bytes: PaddedBytes) {
    if seen.has(.errorClass) {
      if Words.holds("timeout", bytes, seen.errorText.range)
        || Words.holds("timed", bytes, seen.errorText.range)
      {
        seen.flags.insert(.timedOut)
      }
      if Words.holds("validation", bytes, seen.errorText.range) {
        seen.flags.insert(.failsValidation)
      }
    }
    if seen.has(.stop), Words.holds("timeout", bytes, seen.stopText.range) {
      seen.flags.insert(.timedOut)
    }
    let telling =
      Watched.errorClass.bit | Watched.error.bit | Watched.errorMessage.bit
      | Watched.statusCode.bit
    if seen.mask & telling != 0 { seen.flags.insert(.carriesError) }
    if seen.has(.result), ErrorPayload.begins(bytes, seen.resultText.range) {
      seen.flags.insert(.carriesError)
      if seen.errorOffset == 0 { seen.errorOffset = seen.resultText.start }
    }
    if seen.flags.isDisjoint(with: [.succeeded, .failed]) {
      if seen.mask & telling != 0 || seen.role == .failure || seen.level >= Level.error {
        seen.flags.insert(.failed)
      }
    }
    // A tool's record without any field of its calls is known by its fields.
    if seen.role == .other, !plan.hasCalls, seen.has(.tool), seen.has(.latency) {
      seen.role = .execute
    }
  }
}
