import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// How much of each field stands as it is of which only a sample may: counted by field and event over
/// a stream, judged at its end.
///
/// Chance may draw a few more than the rate: a rate counts as exceeded beyond three standard
/// deviations and one.
final class SampleRates {
  /// Fields of events that are told apart.
  static let most = 1_024

  private(set) var omitted: [String: Int] = [:]
  private let plan: CompiledAudit
  private var tallies: [Key: Tally] = [:]

  private struct Key: Hashable {
    var event: Int
    var field: Int
  }

  private struct Tally {
    var count = 0
    var pointer: String
    var first: Place
    /// The record that was counted last: each counts once.
    var lastOffset = -1
    var lastFile: Int32 = -1
  }

  init(_ plan: CompiledAudit) { self.plan = plan }

  func take(_ value: SampledValue, event: Int, at place: Place) {
    let key = Key(event: event, field: value.field)
    guard tallies[key] != nil || tallies.count < Self.most else {
      omitted["fields that are sampled", default: 0] += 1
      return
    }
    var tally = tallies[key] ?? Tally(pointer: value.pointer, first: place)
    guard tally.lastOffset != place.offset || tally.lastFile != Int32(place.file) else { return }
    tally.count += 1
    tally.lastOffset = place.offset
    tally.lastFile = Int32(place.file)
    tallies[key] = tally
  }

  /// - Parameter events: how many records there were of an event.
  func finish(_ events: (_ event: Int) -> Int) -> [StreamAudit.Found] {
    let exceeded = tallies.filter { key, tally in
      guard case .sampled(let rate) = plan.policy.fieldRules[key.field].verdict else {
        return false
      }
      return Double(tally.count) > Self.allowed(rate, of: max(events(key.event), tally.count))
    }
    return exceeded.sorted {
      ($0.value.first.file, $0.value.first.offset, $0.key.field)
        < ($1.value.first.file, $1.value.first.offset, $1.key.field)
    }.map { key, tally in
      let total = max(events(key.event), tally.count)
      return StreamAudit.Found(
        site: plan.site(.sampleRate), place: .kept(tally.first),
        detail: FindingDetail(
          pointer: tally.pointer,
          message:
            "\(tally.count) of \(total) stand as they are; the policy allows \(share(key.field))",
          summary: PolicySites.sampleRate.summary))
    }
  }

  /// How many may be there at a rate.
  static func allowed(_ rate: Double, of count: Int) -> Double {
    if rate <= 0 { return 0 }
    let mean = rate * Double(count)
    return mean + 3 * (mean * max(0, 1 - rate)).squareRoot() + 1
  }

  private func share(_ field: Int) -> String {
    guard case .sampled(let rate) = plan.policy.fieldRules[field].verdict else { return "" }
    return "a part of \(rate)"
  }
}
