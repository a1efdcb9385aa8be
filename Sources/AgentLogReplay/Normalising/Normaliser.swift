package import AgentLogRedaction

/// Takes out of events what differs from run to run: ids become numbers in the order of their first
/// appearance, times their order, durations wildcards. Types, numbers, relations and everything else
/// stay; a field that is missing stays missing.
///
/// What stands for a value is an object with one key that begins with `$`:
///
/// | | |
/// |---|---|
/// | `{"$id":"run:1"}` | the first run; the same wherever that id stands again |
/// | `{"$time":7}` | when the seventh event happened |
/// | `{"$any":0}` | a duration |
/// | `{"$object":{…}}` | an object of the log that itself looks like one of these |
///
/// Feed it what was redacted. Memory: one entry for each different id, 1,048,576 at most; what comes
/// behind stays as it is.
package struct Normaliser {
  /// Signatures of model providers and encrypted reasoning: kept to the byte, or left out whole.
  package enum Signatures: String, Sendable {
    case kept, dropped
  }

  package var fields: ReplayFields
  /// Ids in the order of their first appearance, which the last event added.
  package private(set) var added: [NewID] = []
  /// The form of the first time; what has another one says so itself.
  package private(set) var clock: TimeForm?
  /// Events whose time lies before that of one before them.
  package private(set) var backwards = 0
  /// Signatures and blocks of encrypted reasoning that were left out.
  package private(set) var dropped = 0

  /// Placeholders of redacted values seen so far.
  package var masked: Int { placeholders.count }

  private let signatures: Signatures
  private var placeholders: Placeholders
  private var ids: [String: Known] = [:]
  private var values: [String: String] = [:]
  private var last: [String: Int] = [:]
  /// Times in their order and the events they belong to.
  private var times: [(nanoseconds: Int64, event: Int)] = []
  private var event = 0

  package struct NewID: Sendable, Hashable {
    /// `run:1`.
    package var name: String
    package var form: IDForm
  }

  private struct Known {
    var name: String
    var form: IDForm
  }

  private static let mostIDs = 1 << 20
  /// Shorter texts stand for too many things to be an id outside of its field.
  private static let shortestID = 8
  private static let marks: Set = ["$id", "$time", "$any", "$text", "$object"]

  /// - Parameter names: see ``Placeholders``.
  package init(
    _ fields: ReplayFields, names: Set<String>, signatures: Signatures = .kept
  ) {
    self.fields = fields
    self.signatures = signatures
    placeholders = Placeholders(names: names)
  }

  /// The names that a redactor's placeholders may have.
  package static func names(of audit: CompiledAudit) -> Set<String> {
    Placeholders.names(of: audit)
  }

  /// The normalised event.
  package mutating func event(_ value: ReplayValue) -> ReplayValue {
    event += 1
    added.removeAll(keepingCapacity: true)
    let place = placeInTime(value)
    return record(value, place, depth: 0)
  }

  /// What follows happened beside what came before: its times are ordered among themselves.
  package mutating func beginLane() { times.removeAll(keepingCapacity: true) }

  /// A value that is no event: ids that are known become numbers, the rest stays.
  package mutating func content(_ value: ReplayValue) -> ReplayValue {
    added.removeAll(keepingCapacity: true)
    return plain(value)
  }

  // MARK: - Records

  private mutating func record(_ value: ReplayValue, _ place: Int, depth: Int) -> ReplayValue {
    guard case .object(let members) = value else { return plain(value) }
    var result: [ReplayValue.Member] = []
    result.reserveCapacity(members.count)
    for member in members where !drops(member, in: members) {
      let key = placeholders.renumber(member.key)
      let value: ReplayValue
      if depth == 0, fields.nested.contains(member.key) {
        value = record(member.value, place, depth: 1)
      } else {
        switch fields.role(of: member.key) {
        case .plain: value = plain(member.value)
        case .id(let kind): value = id(member.value, kind)
        case .time: value = time(member.value, place)
        case .duration: value = duration(member.value)
        }
      }
      result.append(.init(key, value))
    }
    return .object(result)
  }

  private mutating func plain(_ value: ReplayValue) -> ReplayValue {
    switch value {
    case .null, .bool, .number: return value
    case .string(let text): return plain(text)
    case .array(let elements):
      var result: [ReplayValue] = []
      result.reserveCapacity(elements.count)
      for element in elements where !dropsBlock(element) { result.append(plain(element)) }
      return .array(result)
    case .object(let members):
      let isMark = members.contains { Self.marks.contains($0.key) }
      var result: [ReplayValue.Member] = []
      result.reserveCapacity(members.count)
      for member in members where !drops(member, in: members) {
        result.append(.init(placeholders.renumber(member.key), plain(member.value)))
      }
      return isMark ? .record([("$object", .object(result))]) : .object(result)
    }
  }

  private mutating func plain(_ text: String) -> ReplayValue {
    if text.utf8.count >= Self.shortestID, let name = values[text] {
      return Self.reference(name)
    }
    return .string(placeholders.renumber(text))
  }

  // MARK: - Ids

  private mutating func id(_ value: ReplayValue, _ kind: String) -> ReplayValue {
    let key: String
    switch value {
    case .string(let text) where !text.isEmpty: key = kind + "\u{0}" + text
    case .number(let text): key = kind + "\u{1}" + text
    case .array(let elements): return .array(elements.map { id($0, kind) })
    default: return plain(value)
    }
    if let known = ids[key] { return Self.reference(known.name) }
    guard ids.count < Self.mostIDs else { return plain(value) }
    let number = last[kind, default: 0] + 1
    last[kind] = number
    let known = Known(name: "\(kind):\(number)", form: IDForm(of: value))
    ids[key] = known
    added.append(NewID(name: known.name, form: known.form))
    if let text = value.string, text.utf8.count >= Self.shortestID,
      text.utf8.contains(where: { $0 &- 0x30 < 10 }), values[text] == nil
    {
      values[text] = known.name
    }
    return Self.reference(known.name)
  }

  private static func reference(_ name: String) -> ReplayValue {
    .object([.init("$id", .string(name))])
  }

  // MARK: - Times

  /// The number of the event by whose time an event stands: its own where time runs on, else that of
  /// the last one that is not later.
  private mutating func placeInTime(_ value: ReplayValue) -> Int {
    guard let stamp = fields.value("timestamp", of: value),
      let nanoseconds = TimeForm.read(stamp)?.nanoseconds
    else { return event }
    guard let latest = times.last, nanoseconds < latest.nanoseconds else {
      // Equal times are one entry, so that many events of one moment take no memory.
      if times.last?.nanoseconds == nanoseconds {
        times[times.count - 1].event = event
      } else {
        times.append((nanoseconds, event))
      }
      return event
    }
    backwards += 1
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      if times[middle].nanoseconds <= nanoseconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : times[low - 1].event
  }

  private mutating func time(_ value: ReplayValue, _ place: Int) -> ReplayValue {
    guard let (form, _) = TimeForm.read(value) else { return plain(value) }
    let usual = clock ?? form
    clock = usual
    return .record([
      ("$time", .int(place)), ("form", usual.isLike(form) ? nil : .string(form.text)),
    ])
  }

  private mutating func duration(_ value: ReplayValue) -> ReplayValue {
    switch value {
    case .number: return .object([.init("$any", .int(0))])
    case .string(let text):
      let unit = text.drop { $0.isNumber || $0 == "." }
      guard unit.count < text.count, unit.utf8.count <= 4,
        unit.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 == 0x20 })
      else { return plain(value) }
      return .object([.init("$any", .string("0" + unit))])
    case .array(let elements): return .array(elements.map { duration($0) })
    case .object(let members):
      return .object(members.map { .init(placeholders.renumber($0.key), duration($0.value)) })
    default: return value
    }
  }

  // MARK: - Signatures

  private mutating func drops(
    _ member: ReplayValue.Member, in members: [ReplayValue.Member]
  ) -> Bool {
    guard signatures == .dropped, SignatureNames.isOne(member.key, beside: members) else {
      return false
    }
    dropped += 1
    return true
  }

  /// A block of a message that is nothing without its signature goes with it.
  private mutating func dropsBlock(_ element: ReplayValue) -> Bool {
    guard signatures == .dropped, case .object(let members) = element,
      members.contains(where: { SignatureNames.isOne($0.key, beside: members) })
    else { return false }
    dropped += 1
    return true
  }
}
