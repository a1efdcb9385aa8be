import AgentLogJSON

/// One side of a comparison: normalised events and calls, as compact lines with what they are aligned
/// by.
///
/// Memory: the normalised bytes and 40 bytes for each event.
package final class DiffSide {
  struct Item {
    var range: Range<Int>
    /// 1-based line in the file that it came from.
    var line: Int32
    var lane: Int32
    /// What it is: event and tool. And what it says: arguments too.
    var weak: Int32
    var strong: Int32
    var isCall: Bool
  }

  private(set) var items: [Item] = []
  private var bytes: [UInt8] = []
  private var normaliser: Normaliser
  private var reader = ReplayReader()
  private let symbols: DiffSymbols

  package init(_ settings: FixtureRecorder.Settings, _ symbols: DiffSymbols) {
    normaliser = settings.makeNormaliser()
    self.symbols = symbols
  }

  package var count: Int { items.count }
  var fields: ReplayFields { normaliser.fields }
  var hasCalls: Bool { items.contains(where: \.isCall) }

  /// Takes an event that was redacted and not yet normalised.
  package func add(_ event: ReplayValue, line: Int) {
    let lane = normaliser.fields.lane(event)
    add(normalised: normaliser.event(event), lane: lane, line: line)
  }

  /// Takes what a fixture holds.
  package func add(_ fixture: Fixture) {
    for item in fixture.items {
      switch item.content {
      case .event(let event): add(normalised: event, lane: item.lane, line: item.line)
      case .call(let call): add(call, item.line)
      }
    }
  }

  func value(_ index: Int) -> ReplayValue {
    (try? reader.read(bytes[items[index].range])) ?? .null
  }

  func equals(_ index: Int, _ other: DiffSide, _ otherIndex: Int) -> Bool {
    let left = items[index].range
    let right = other.items[otherIndex].range
    return left.count == right.count && bytes[left].elementsEqual(other.bytes[right])
  }

  private func add(normalised event: ReplayValue, lane: String, line: Int) {
    let run = normaliser.fields.run(normalised: event)
    let name = normaliser.fields.eventName(event) ?? ""
    let tool = normaliser.fields.value("tool", of: event)?.string ?? ""
    var said: [UInt8] = []
    for member in event.members {
      switch normaliser.fields.name(of: member.key) {
      case "args", "args_hash", "step_type", "args_redacted":
        Bare.write(member.value, to: &said)
      default: continue
      }
    }
    append(event, run, lane, line, weak: name + "\u{0}" + tool, said, isCall: false)
  }

  private func add(_ call: RecordedCall, _ line: Int) {
    var said: [UInt8] = []
    Bare.write(call.input, to: &said)
    append(
      call.value, "", call.lane, line, weak: "call\u{0}" + call.kind + "\u{0}" + call.name, said,
      isCall: true)
  }

  private func append(
    _ value: ReplayValue, _ run: String, _ lane: String, _ line: Int, weak: String,
    _ said: [UInt8], isCall: Bool
  ) {
    let start = bytes.count
    value.write(to: &bytes)
    items.append(
      Item(
        range: start..<bytes.count, line: Int32(truncatingIfNeeded: line),
        lane: symbols.number(run + "\u{0}" + lane), weak: symbols.number(weak),
        strong: symbols.number(weak, said), isCall: isCall))
  }
}

/// Numbers for texts that both sides share, which may be read side by side. Which number a text has
/// says nothing.
package final class DiffSymbols: Sendable {
  private struct State {
    var numbers: [String: Int32] = [:]
    var hashed: [UInt64: Int32] = [:]
    var texts: [String] = []
  }

  private let state = Lock(State())

  package init() {}

  func text(_ number: Int32) -> String { state.withValue { $0.texts[Int(number)] } }

  func number(_ text: String) -> Int32 {
    state.withValue { state in
      if let known = state.numbers[text] { return known }
      let number = Int32(truncatingIfNeeded: state.texts.count)
      state.texts.append(text)
      state.numbers[text] = number
      return number
    }
  }

  /// For alignment alone: equal numbers are looked at closer.
  func number(_ text: String, _ said: [UInt8]) -> Int32 {
    var hasher = Hasher()
    hasher.combine(text)
    said.withUnsafeBytes { hasher.combine(bytes: $0) }
    let hash = UInt64(truncatingIfNeeded: hasher.finalize())
    return state.withValue { state in
      if let known = state.hashed[hash] { return known }
      let number = Int32(truncatingIfNeeded: state.hashed.count)
      state.hashed[hash] = number
      return number
    }
  }
}

/// Values without the numbers of ids, times and placeholders: two events that say the same are equal
/// then, whatever came before them.
enum Bare {
  static func write(_ value: ReplayValue, to output: inout [UInt8]) {
    switch value {
    case .string(let text): output += strip(text).utf8
    case .array(let elements):
      output.append(0x5B)
      for element in elements {
        write(element, to: &output)
        output.append(0x2C)
      }
    case .object(let members):
      if members.count == 1, members[0].key == "$id", let name = members[0].value.string {
        output += "$".utf8
        output += name.prefix { $0 != ":" }.utf8
        return
      }
      if members.contains(where: { $0.key == "$time" }) { return output.append(0x23) }
      output.append(0x7B)
      for member in members {
        output += strip(member.key).utf8
        output.append(0x3A)
        write(member.value, to: &output)
        output.append(0x2C)
      }
    default: output += value.line
    }
  }

  /// `[email:7]` becomes `[email:]`.
  static func strip(_ text: String) -> String {
    guard text.utf8.contains(0x5B) else { return text }
    return parts(text).bare
  }

  /// The text without the numbers, and the placeholders that stood in it.
  static func parts(_ text: String) -> (bare: String, placeholders: [String]) {
    var output: [UInt8] = []
    var found: [String] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x5B, let (name, number, end) = Placeholders.placeholder(bytes, index) {
        output += "[\(name):]".utf8
        found.append("\(name):\(number)")
        index = end
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return (String(decoding: output, as: UTF8.self), found)
  }
}

extension RecordedCall {
  /// As a comparison sees it.
  var value: ReplayValue {
    var members: [(String, ReplayValue?)] = [
      ("event", .string(kind + " call")), ("tool", .string(name)), ("args", input),
    ]
    switch outcome {
    case .output(let output): members.append(("output", output))
    case .error(let errorClass, let message):
      members.append(("error_class", .string(errorClass)))
      members.append(("error_message", message.map { .string($0) }))
    }
    return .record(members)
  }
}
