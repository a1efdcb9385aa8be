import AgentLogFindings

/// A warning event that the agent did not log itself, made from what its log holds: for logs from
/// before somebody thought of it. `first_seen` says when the thing happened, as the log has it.
package struct DerivedEvent: Sendable, Hashable {
  /// `tool.repeated_calls`, or the rule that found it: `behaviour.retry`.
  package var name: String
  package var trace: String
  /// Nanoseconds since 1970.
  package var time: Int64?
  package var tool: String?
  package var count: Int?
  package var step: Int?

  package init(name: String, trace: String, time: Int64?) {
    self.name = name
    self.trace = trace
    self.time = time
  }

  /// A line of JSON that the shipped schema `agent-trace` accepts. Times without an offset are
  /// taken for UTC.
  package var line: String {
    var members: [(String, String)] = [("event", SummaryRecord.quoted(name))]
    if let time { members.append(("timestamp", SummaryRecord.quoted(Self.text(time)))) }
    members += [("level", "\"warning\""), ("trace_id", SummaryRecord.quoted(trace))]
    if let tool { members.append(("tool", SummaryRecord.quoted(tool))) }
    if let count { members.append(("repeat_count", "\(count)")) }
    if let step { members.append(("step", "\(step)")) }
    if let time { members.append(("first_seen", SummaryRecord.quoted(Self.text(time)))) }
    return SummaryRecord.object(members) + "\n"
  }

  private static func text(_ nanoseconds: Int64) -> String {
    let milliseconds =
      Int((nanoseconds % 1_000_000_000 + 1_000_000_000) % 1_000_000_000) / 1_000_000
    let time = UTCText.of(nanoseconds)
    return time.prefix(10) + "T" + time.dropFirst(11)
      + "." + String(milliseconds + 1_000).dropFirst() + "Z"
  }
}
