import AgentLogEvents
import AgentLogJSON

/// `stream/no-parent`: a span names a parent that its run never logged. Parents may come after
/// their children, so this is judged when the run closes.
///
/// One parent that all parentless spans of a run share is the root that nobody logged: a note.
final class NoParent: StreamRule, StreamRuleKind {
  private let spans: SpanColumns
  private let site: Int
  private let rootSite: Int

  static func takes(_ entry: JSONElement) -> Bool {
    entry["rule"]?.string == "stream/no-parent"
  }

  init?(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    guard let spans = SpanColumns(entry, &builder) else { return nil }
    self.spans = spans
    site = builder.site(
      "stream/no-parent", field: spans.parentField, "names a span that the run never logged")
    rootSite = builder.note(
      "stream/no-parent", field: spans.parentField,
      "the root span that all others share was not logged")
    super.init(events: nil)
  }

  override func judge(_ event: StreamEvent, _ judge: StreamJudge) {
    spans.note(event, judge, checking: site)
  }

  override func close(_ run: ClosingRun, _ judge: StreamJudge) {
    guard !run.mayLackHead, !run.mayLackTail, let tree = spans.tree(of: run.run, judge) else {
      return
    }
    let orphans = tree.orphans()
    guard let first = orphans.first else { return }
    if !tree.hasRoot && orphans.allSatisfy({ $0.parent == first.parent }) {
      judge.found(rootSite, run: run.run, at: .kept(first.place)) {
        "the root span that this run's spans share was not logged"
      }
      return
    }
    for orphan in orphans {
      judge.found(site, run: run.run, at: .kept(orphan.place)) {
        "the parent span was not logged in this run; log each span that is named as a parent"
      }
    }
  }
}

/// `stream/parent-cycle`: spans that are their own ancestors.
final class ParentCycle: StreamRule, StreamRuleKind {
  private let spans: SpanColumns
  private let site: Int

  static func takes(_ entry: JSONElement) -> Bool {
    entry["rule"]?.string == "stream/parent-cycle"
  }

  init?(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    guard let spans = SpanColumns(entry, &builder) else { return nil }
    self.spans = spans
    site = builder.site(
      "stream/parent-cycle", field: spans.parentField, "a span is its own ancestor")
    super.init(events: nil)
  }

  override func judge(_ event: StreamEvent, _ judge: StreamJudge) {
    spans.note(event, judge, checking: site)
  }

  override func close(_ run: ClosingRun, _ judge: StreamJudge) {
    guard let tree = spans.tree(of: run.run, judge) else { return }
    for place in tree.cycles() {
      judge.found(site, run: run.run, at: .kept(place)) {
        "following the parents of this span leads back to it; give each span a new id"
      }
    }
  }
}

/// Where a rule finds the ids of spans, and the tree that rules with the same fields share.
private struct SpanColumns {
  let parentField: Int
  private let id: Int
  private let parent: Int
  /// What the shared tree is kept by.
  private let key: Int

  init?(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    guard let id = builder.field(entry["id"]), let parent = builder.field(entry["parent"]) else {
      return nil
    }
    parentField = parent
    key = builder.stateNumber("spans \(id) \(parent)")
    self.id = builder.column(id, .identity)
    self.parent = builder.column(parent, .identity)
  }

  func note(_ event: StreamEvent, _ judge: StreamJudge, checking site: Int) {
    let span = event.column(id)?.bits
    let parent = event.column(parent)?.bits
    guard span != nil || parent != nil else { return }
    if parent != nil { judge.check(site) }
    let tree = judge.state(key, of: event.run) { SpanTree() }.takeUnretainedValue()
    tree.note(span: span, parent: parent, event: judge.eventNumber, at: { judge.here }) {
      judge.omit("stream/no-parent spans")
    }
  }

  func tree(of run: Int, _ judge: StreamJudge) -> SpanTree? {
    judge.existingState(key, of: run, as: SpanTree.self)?.takeUnretainedValue()
  }
}

/// The spans of one run by hash of their ids, at most 65,536.
private final class SpanTree {
  struct Span {
    var parent: UInt64?
    var place: Place
  }

  private var spans: [(span: UInt64?, parent: UInt64?, place: Place)] = []
  private var parentOf: [UInt64: UInt64?] = [:]
  private var lastEvent = -1
  private var isFull = false

  /// Whether a span without a parent was logged.
  var hasRoot: Bool { spans.contains { $0.parent == nil } }

  func note(
    span: UInt64?, parent: UInt64?, event: Int, at place: () -> Place, full: () -> Void
  ) {
    guard event != lastEvent else { return }  // Another rule with the same fields noted it.
    lastEvent = event
    guard spans.count < RunMemory.idLimit else {
      isFull = true
      return full()
    }
    if let span {
      // Several events may speak of one span; a parent that any of them names counts.
      if let known = parentOf[span], known == parent || parent == nil { return }
      parentOf[span] = .some(parent)
    }
    spans.append((span, parent, place()))
  }

  /// Spans whose parent is not there, in order; none once the bound was reached.
  func orphans() -> [(parent: UInt64, place: Place)] {
    guard !isFull else { return [] }
    return spans.compactMap { span in
      guard let parent = span.parent, parentOf[parent] == nil else { return nil }
      return (parent, span.place)
    }
  }

  /// One place for each cycle, where a span of it was logged first. O(spans).
  func cycles() -> [Place] {
    var places: [UInt64: Place] = [:]
    for span in spans { if let id = span.span, places[id] == nil { places[id] = span.place } }
    return spansInCycles().compactMap { places[$0] }
  }

  /// A span of each cycle, in the order in which walks up from the spans meet them.
  private func spansInCycles() -> [UInt64] {
    var done: [UInt64: Int] = [:]
    var found: [UInt64] = []
    for (walk, start) in spans.enumerated() {
      var current = start.span
      while let span = current {
        if let earlier = done[span] {
          if earlier == walk { found.append(span) }
          break
        }
        done[span] = walk
        current = parentOf[span] ?? nil
      }
    }
    return found
  }
}
