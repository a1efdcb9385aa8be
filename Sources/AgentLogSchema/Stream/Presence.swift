import AgentLogEvents
import AgentLogFindings

/// Which events there must be, in each run or in the stream, and which only once a run.
///
/// Start and end events are the lifecycle's: their absence is told there.
struct Presence {
  private struct Demand {
    var event: Int
    var name: String
    var site: Int
  }

  private var inRun: [Demand] = []
  private var inStream: [Demand] = []
  private var once: [Demand] = []

  /// Whether any event may occur only once.
  var limits: Bool { !once.isEmpty }

  init() {}

  mutating func require(
    _ event: Int, perRun: Bool, missing: Severity, _ builder: inout StreamBuilder
  ) {
    let name = builder.events[event]
    let site = builder.site(
      "stream/missing-event", event: name, severity: missing,
      perRun ? "a run without \(name)" : "\(name) never occurs")
    let demand = Demand(event: event, name: name, site: site)
    if perRun { inRun.append(demand) } else { inStream.append(demand) }
  }

  mutating func limit(_ event: Int, _ builder: inout StreamBuilder) {
    let name = builder.events[event]
    let site = builder.site(
      "stream/repeated-event", event: name, "\(name) occurs more than once in a run")
    once.append(Demand(event: event, name: name, site: site))
  }

  func judge(_ event: StreamEvent, _ judge: StreamJudge) {
    for demand in once where demand.event == event.kind && event.kind < 64 {
      judge.check(demand.site)
      if judge.tracker.pointee.run(event.run).pointee.seen &>> UInt64(event.kind) & 1 != 0 {
        judge.found(demand.site, run: event.run, at: .here(Int(event.row.pointee.start))) {
          "\(demand.name) occurs a second time in this run"
        }
      }
    }
  }

  func close(_ run: ClosingRun, _ judge: StreamJudge) {
    guard !run.mayLackHead, !run.mayLackTail else { return }
    let seen = judge.tracker.pointee.run(run.run).pointee.seen
    for demand in inRun where demand.event < 64 {
      judge.check(demand.site)
      if seen &>> UInt64(demand.event) & 1 == 0 {
        let place = judge.tracker.pointee.run(run.run).pointee.first
        judge.found(demand.site, run: run.run, at: .kept(place)) {
          "the run that begins here has no \(demand.name)"
        }
      }
    }
  }

  func finish(seen: UInt64, isWindow: Bool, _ judge: StreamJudge) {
    for demand in inStream where demand.event < 64 {
      judge.check(demand.site)
      if seen &>> UInt64(demand.event) & 1 == 0 && !isWindow, let place = judge.lastSeen {
        judge.found(demand.site, run: nil, at: .kept(place)) {
          "no event of the stream is \(demand.name); this is the stream's last event"
        }
      }
    }
  }
}
