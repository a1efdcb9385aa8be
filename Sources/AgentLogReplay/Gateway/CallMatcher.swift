/// Finds the recorded answer of each call, by what is recorded next in its lane.
///
/// Calls of a lane come in the order that was recorded; those that were open at once may come in any
/// order among themselves. Both sides are redacted and normalised, so what is compared is what both
/// may hold. Each recording answers once; what does not fit is told with the line of the fixture.
package struct CallMatcher {
  private struct Recorded {
    var line: Int
    var call: RecordedCall
    var isUsed = false
  }

  private let path: String
  private var lanes: [String: [Recorded]] = [:]

  /// - Parameter path: what messages call the fixture.
  package init(_ fixture: Fixture, path: String) {
    self.path = path
    for (line, call) in fixture.calls {
      lanes[call.lane, default: []].append(Recorded(line: line, call: call))
    }
  }

  package enum Answer: Sendable, Hashable {
    case found(RecordedCall)
    /// Why not, and what to do.
    case mismatch(String)
  }

  /// The answer of a call whose input was normalised.
  package mutating func answer(
    kind: String, name: String, input: ReplayValue, lane: String
  ) -> Answer {
    let recorded = lanes[lane] ?? []
    func fits(_ index: Int) -> Bool {
      recorded[index].call.kind == kind && recorded[index].call.name == name
        && recorded[index].call.input.line == input.line
    }
    let open = candidates(recorded)
    if let index = open.first(where: fits) {
      lanes[lane]?[index].isUsed = true
      return .found(recorded[index].call)
    }
    guard let next = open.first else {
      let times = recorded.indices.filter(fits).count
      let said =
        times > 0
        ? "a call of \(name) is recorded \(Self.times(times)) with these arguments (line "
          + "\(recorded[recorded.indices.first(where: fits) ?? 0].line)), and was answered already"
        : recorded.isEmpty
          ? "no call is recorded in lane \(lane)"
          : "all \(recorded.count) recorded calls of lane \(lane) were answered"
      let line = recorded.last?.line ?? 1
      return .mismatch("\(path):\(line): \(said); the agent makes one call more. \(Self.remedy)")
    }
    let line = recorded[next].line
    if let later = recorded.indices.first(where: { !recorded[$0].isUsed && fits($0) }) {
      return .mismatch(
        "\(path):\(line): a call of \(recorded[next].call.name) is recorded here; the agent makes "
          + "the call of line \(recorded[later].line) first: the order changed. \(Self.remedy)")
    }
    let used = recorded.indices.first { recorded[$0].isUsed && fits($0) }
    guard recorded[next].call.name == name, recorded[next].call.kind == kind else {
      let again =
        used.map { ", again as in line \(recorded[$0].line), which was answered already" } ?? ""
      return .mismatch(
        "\(path):\(line): a call of \(recorded[next].call.name) is recorded here; the agent calls "
          + "\(name)\(again). \(Self.remedy)")
    }
    // The same tool with something else: it stands for the recorded one, so that the rest fits.
    lanes[lane]?[next].isUsed = true
    let place = Self.firstDifference(recorded[next].call.input, input, "") ?? ""
    return .mismatch(
      "\(path):\(line): \(name) is called with other arguments than were recorded"
        + (place.isEmpty ? "" : ", at \(place)") + ". \(Self.remedy)")
  }

  /// What was recorded and never asked for.
  package var unused: [String] {
    lanes.values.flatMap { $0 }.filter { !$0.isUsed }.sorted { $0.line < $1.line }.map {
      "\(path):\($0.line): a call of \($0.call.name) is recorded that the agent did not make. "
        + Self.remedy
    }
  }

  /// The first that is left, and those that were open at once with all before them.
  private func candidates(_ recorded: [Recorded]) -> [Int] {
    var open: [Int] = []
    for index in recorded.indices {
      if recorded[index].isUsed { continue }
      if !open.isEmpty, recorded[index].call.overlaps == 0 { break }
      open.append(index)
    }
    return open
  }

  package static let remedy =
    "If that is right now, record again: agentlog fixture gateway --mode record"

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

  /// The place of the first difference; keys alone, no values.
  private static func firstDifference(
    _ left: ReplayValue, _ right: ReplayValue, _ place: String
  ) -> String? {
    if left.line == right.line { return nil }
    if case .object(let members) = left, case .object = right {
      for member in members {
        guard let other = right[member.key] else { return place + "/" + shown(member.key) }
        if let found = firstDifference(member.value, other, place + "/" + shown(member.key)) {
          return found
        }
      }
      for member in right.members where left[member.key] == nil {
        return place + "/" + shown(member.key)
      }
    }
    if case .array(let elements) = left, case .array(let others) = right {
      for (index, pair) in zip(elements, others).enumerated() {
        if let found = firstDifference(pair.0, pair.1, place + "/\(index)") { return found }
      }
      return place + "/\(min(elements.count, others.count))"
    }
    return place
  }

  private static func shown(_ key: String) -> String {
    let isPlain = key.utf8.allSatisfy {
      $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E
    }
    return isPlain && (1...40).contains(key.utf8.count) ? key : "<\(key.count) characters>"
  }
}
