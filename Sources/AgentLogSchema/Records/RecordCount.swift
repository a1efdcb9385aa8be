import AgentLogJSON

/// `stream/count-disagrees`, within one record: a total that a record states is not what the rest
/// of the record adds up to. Judged on the record's tape; paths are JSON Pointers in which `*`
/// stands for every member or element.
struct RecordCount: Sendable {
  let event: String
  /// Selects the objects that are judged; nil for the record.
  private let each: [[UInt8]]?
  private let field: [[UInt8]]
  private let measure: Measure
  /// The pointer of the total, with `*` where objects were selected.
  let general: String

  private enum Measure: Sendable {
    /// The sum of some members of the same object.
    case sum([[[UInt8]]])
    /// How many values were selected more than once: all but the first of equal ones.
    case repeats([[UInt8]])
    /// The same values as an array, in any order.
    case set([[UInt8]])
    /// The same values as an object's keys.
    case keys([[UInt8]])
  }

  static func takes(_ entry: JSONElement) -> Bool {
    entry["rule"]?.string == "stream/count-disagrees"
      && ["sum", "repeats", "set", "keys"].contains { entry[$0] != nil }
  }

  init?(_ entry: JSONElement) {
    guard let event = entry["event"]?.string, let field = entry["field"]?.string else { return nil }
    self.event = event
    each = entry["each"]?.string.map(JSONPointer.tokens)
    self.field = JSONPointer.tokens(field)
    general = (entry["each"]?.string ?? "") + field
    if let sum = entry["sum"] {
      measure = .sum(sum.elements.compactMap { $0.string.map(JSONPointer.tokens) })
    } else if let path = entry["repeats"]?.string {
      measure = .repeats(JSONPointer.tokens(path))
    } else if let path = entry["set"]?.string {
      measure = .set(JSONPointer.tokens(path))
    } else if let path = entry["keys"]?.string {
      measure = .keys(JSONPointer.tokens(path))
    } else {
      return nil
    }
  }

  var summary: String {
    switch measure {
    case .sum: "is not the sum of its parts"
    case .repeats: "is not the number of repeats in the record"
    case .set: "does not name what the record holds"
    case .keys: "does not have the keys that the record holds"
    }
  }

  /// One total that is wrong: its node, and what to say.
  struct Disagreement {
    var node: Int
    var message: String
  }

  /// Judges a record. Where a part is missing or of the wrong kind nothing is said here: other
  /// rules speak of that. O(nodes).
  func judge(_ nodes: [JSONNode], _ bytes: PaddedBytes) -> [Disagreement] {
    let tape = Tape(nodes: nodes, bytes: bytes)
    return tape.select(each ?? [], from: 0).compactMap { object in
      guard let total = tape.select(field, from: object).first else { return nil }
      return judge(total, in: object, tape).map { Disagreement(node: total, message: $0) }
    }
  }

  private func judge(_ total: Int, in object: Int, _ tape: Tape) -> String? {
    switch measure {
    case .sum(let parts):
      let numbers = parts.compactMap { tape.select($0, from: object).first.flatMap(tape.number) }
      guard numbers.count == parts.count, let stated = tape.number(total) else { return nil }
      let sum = numbers.reduce(0, +)
      return sum == stated
        ? nil : "says \(NumberText.of(stated)), its parts add up to \(NumberText.of(sum))"
    case .repeats(let path):
      let values = tape.select(path, from: object).map(tape.text)
      guard let stated = tape.number(total) else { return nil }
      let repeats = values.count - Set(values).count
      return stated == Double(repeats)
        ? nil : "says \(NumberText.of(stated)), the record holds \(repeats)"
    case .set(let path):
      let held = Set(tape.select(path, from: object).map(tape.text))
      let named = tape.select([[0x2A]], from: total).map(tape.text)
      return Set(named) == held && named.count == held.count
        ? nil : "names \(named.count), the record holds \(held.count) different ones"
    case .keys(let path):
      guard tape.nodes[total].kind == .object else { return nil }
      let held = Set(tape.select(path, from: object).map(tape.text))
      let keys = tape.keys(total)
      return Set(keys) == held
        ? nil : "has \(keys.count) keys, which are not the \(held.count) that the record holds"
    }
  }

  /// Paths over a tape.
  private struct Tape {
    let nodes: [JSONNode]
    let bytes: PaddedBytes

    func select(_ path: [[UInt8]], from start: Int) -> [Int] {
      var selected = [start]
      for token in path {
        selected = selected.flatMap { children($0, token) }
      }
      return selected
    }

    private func children(_ parent: Int, _ token: [UInt8]) -> [Int] {
      let isObject = nodes[parent].kind == .object
      guard isObject || nodes[parent].kind == .array else { return [] }
      var result: [Int] = []
      var child = parent + 1
      var index = 0
      while child < Int(nodes[parent].next) {
        let value = isObject ? child + 1 : child
        let matches =
          token == [0x2A]
          || (isObject ? text(child) == token : "\(index)".utf8.elementsEqual(token))
        if matches { result.append(value) }
        child = Int(nodes[value].next)
        index += 1
      }
      return result
    }

    func keys(_ object: Int) -> [[UInt8]] {
      var result: [[UInt8]] = []
      var child = object + 1
      while child < Int(nodes[object].next) {
        result.append(text(child))
        child = Int(nodes[child + 1].next)
      }
      return result
    }

    func text(_ node: Int) -> [UInt8] {
      let raw = bytes.slice(nodes[node].range)
      return nodes[node].isEscaped ? JSONText.decode(raw) : Array(raw)
    }

    func number(_ node: Int) -> Double? {
      guard nodes[node].kind == .integer || nodes[node].kind == .decimal else { return nil }
      return Double(String(decoding: bytes.slice(nodes[node].range), as: UTF8.self))
    }
  }
}
