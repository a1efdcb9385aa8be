import AgentLogFindings

/// One run as lines that a person reads: calls joined with their results, spans under their parents,
/// repeats folded, the step that failed first marked.
///
/// Whatever the log holds: parents that are missing or go in circles make roots, and nothing is left
/// out or shown twice. O(n log n) in events.
struct RunOutline {
  struct Line {
    var depth = 0
    var event: RunEvent
    /// The result of a call, where it has one of its own.
    var result: RunEvent?
    /// How many alike stand here, and whether their arguments are known to be the same.
    var count = 1
    var sameArguments = false
    /// Milliseconds of all of them.
    var latency: Double?
    var note: String?
    var isFirstFailure = false

    var status: RunEvent.Status {
      if event.status == .error || result?.status == .error { return .error }
      return result?.status == .ok ? .ok : event.status
    }
    var errorClass: String? { result?.errorClass ?? event.errorClass }
    /// Rules of behaviour that were broken here, without their family, each once.
    var behaviours: [String] {
      var names: [String] = []
      for rule in event.findings + (result?.findings ?? []) where rule.hasPrefix("behaviour/") {
        let name = String(rule.dropFirst("behaviour/".count))
        if !names.contains(name) { names.append(name) }
      }
      return names
    }
  }

  private(set) var lines: [Line] = []
  /// Steps are counted, not shown, where calls and answers show what they were.
  private(set) var hiddenSteps = 0
  /// What went wrong first, in a sentence; nil where the log shows nothing.
  private(set) var failure: String?
  let hasTree: Bool

  init(_ run: RunDetail) {
    hasTree = run.events.contains { $0.span != nil && $0.parent != nil }
    var joined = Self.joined(run.events)
    let hasMore = joined.contains {
      $0.event.kind != .step && $0.event.kind != .start && $0.event.kind != .end
    }
    if hasMore {
      let count = joined.count
      joined.removeAll { $0.event.kind == .step && $0.behaviours.isEmpty && $0.status != .error }
      hiddenSteps = count - joined.count
    }
    if hasTree { joined = Self.tree(joined) }
    mark(&joined, run)
    lines = Self.folded(joined)
  }

  // MARK: - Parts

  /// Calls with the results that belong to them: by id, else the latest open one of the tool.
  private static func joined(_ events: [RunEvent]) -> [Line] {
    var lines: [Line] = []
    var open: [String: [Int]] = [:]
    for event in events {
      let key = event.callID.map { "\($0)" } ?? event.tool ?? ""
      if event.kind == .call {
        open[key, default: []].append(lines.count)
      } else if event.kind == .result, let call = open[key]?.popLast() {
        lines[call].result = event
        lines[call].latency = event.latency ?? Self.between(lines[call].event, event)
        continue
      }
      var line = Line(event: event)
      line.latency = event.latency
      lines.append(line)
    }
    for call in open.values.joined() where lines[call].event.status == .unknown {
      lines[call].note = "never came back"
    }
    return lines
  }

  private static func between(_ call: RunEvent, _ result: RunEvent) -> Double? {
    guard let start = call.time, let end = result.time, end >= start else { return nil }
    return Double(end &- start) / 1e6
  }

  /// Children behind their parents, in the order of the log; iterative, so that no depth is too much.
  private static func tree(_ lines: [Line]) -> [Line] {
    var owner: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      if let span = line.event.span, owner[span] == nil { owner[span] = index }
    }
    var children: [Int: [Int]] = [:]
    var roots: [Int] = []
    var lines = lines
    for index in lines.indices {
      let event = lines[index].event
      // A record of a span that another one opened stands under that one.
      let up =
        event.span.flatMap { owner[$0] }.flatMap { $0 == index ? nil : $0 }
        ?? event.parent.flatMap { owner[$0] }
      if let up, up != index {
        children[up, default: []].append(index)
      } else {
        if event.parent != nil, up == nil { lines[index].note = "its parent is not logged" }
        roots.append(index)
      }
    }
    var ordered: [Line] = []
    var seen = [Bool](repeating: false, count: lines.count)
    func walk(_ root: Int) {
      var stack = [(index: root, depth: 0)]
      while let (index, depth) = stack.popLast() {
        guard !seen[index] else { continue }
        seen[index] = true
        lines[index].depth = depth
        ordered.append(lines[index])
        for child in (children[index] ?? []).reversed() { stack.append((child, depth + 1)) }
      }
    }
    for root in roots { walk(root) }
    // What is left goes in circles.
    for index in lines.indices where !seen[index] {
      lines[index].note = "its parents go in a circle"
      walk(index)
    }
    return ordered
  }

  /// Marks the step that went wrong first: an error, said or hidden; else what a rule found; else a
  /// call that never came back.
  private mutating func mark(_ lines: inout [Line], _ run: RunDetail) {
    func first(_ condition: (Line) -> Bool) -> Int? {
      lines.indices.filter { condition(lines[$0]) }.min {
        lines[$0].event.location.line < lines[$1].event.location.line
      }
    }
    let masked = "masked-error"
    let wrong =
      first { $0.status == .error && $0.event.kind != .end || $0.behaviours.contains(masked) }
    let suspect = first { !$0.behaviours.isEmpty }
    let open = first { $0.note == "never came back" }
    let end = first { $0.status == .error }
    let last = run.record.outcome == .unfinished ? lines.indices.last : nil
    guard let index = wrong ?? open ?? suspect ?? end ?? last else { return }
    lines[index].isFirstFailure = true
    let line = lines[index]
    let what = line.event.tool ?? line.event.model ?? line.event.name
    let how: String
    if line.status == .error, line.event.kind == .end {
      how = "says that the run failed" + (line.event.stopReason.map { ": \($0)" } ?? "")
    } else if line.status == .error {
      how = "failed" + (line.errorClass.map { ": \($0)" } ?? "")
    } else if line.behaviours.contains(masked) {
      how = "says ok and carries an error"
    } else if index == open {
      how = "never came back"
    } else if line.behaviours.isEmpty {
      how = "is the last event; no end is logged"
    } else {
      let rule = line.behaviours.first ?? ""
      how =
        run.findings.first {
          $0.rule == "behaviour/" + rule
            && ($0.location.line == line.event.location.line
              || $0.location.line == line.result?.location.line)
        }?.message ?? rule
      failure = "line \(line.event.location.line): \(how)"
      return
    }
    failure = "line \(line.event.location.line): \(what) \(how)"
  }

  /// Neighbours that are alike become one line.
  private static func folded(_ lines: [Line]) -> [Line] {
    var result: [Line] = []
    for line in lines {
      if var last = result.last, isAlike(last, line) {
        last.count += 1
        last.sameArguments = last.event.arguments != nil
        last.latency = line.latency.map { $0 + (last.latency ?? 0) } ?? last.latency
        last.event.findings += line.event.findings + (line.result?.findings ?? [])
        if line.isFirstFailure { last.isFirstFailure = true }
        result[result.count - 1] = last
      } else {
        result.append(line)
      }
    }
    return result
  }

  private static func isAlike(_ left: Line, _ right: Line) -> Bool {
    left.depth == right.depth && left.event.kind == right.event.kind
      && left.event.name == right.event.name && left.event.tool == right.event.tool
      && left.event.model == right.event.model && left.event.arguments == right.event.arguments
      && left.status == right.status && left.errorClass == right.errorClass
      && left.note == right.note && left.event.tool != nil
  }
}
