#if canImport(Testing)
  import AgentLogFindings
  public import AgentLogRun
  import AgentLogRedaction

  /// How many events of a name a log holds; compare it with a number to expect one.
  public struct EventCount: Sendable {
    let event: String
    let fields: [(name: String, value: LogValue)]

    /// How many events there are of a name, and with these fields if any are given.
    ///
    ///     expectEvents(in: log, .count("tool_call", ["tool": "search"]) == 2)
    public static func count(_ event: String, _ fields: LogValue = [:]) -> EventCount {
      guard case .object(let members) = fields else { return EventCount(event: event, fields: []) }
      return EventCount(event: event, fields: members.map { ($0.key, $0.value) })
    }

    func number(in log: LoggedEvents) -> Int {
      log.events.reduce(0) { sum, event in
        let fits = event.name == self.event && fields.allSatisfy { event[$0.name] == $0.value }
        return sum + (fits ? 1 : 0)
      }
    }

    /// The count as messages call it. Values are the test's own, and masked like those of a log.
    var words: String {
      let filters = fields.map { "\($0.name) = \(Shown.text($0.value))" }
      return event + (filters.isEmpty ? "" : " with " + filters.joined(separator: ", "))
    }
  }

  /// One thing expected of the events of a log.
  public struct EventExpectation: Sendable {
    /// Gives what is wrong, or nil.
    let problem: @Sendable (LoggedEvents) -> String?

    /// No event of that name.
    public static func never(_ event: String) -> EventExpectation { EventCount.count(event) == 0 }

    /// In each run the events come in this order; others may stand between them.
    public static func order(_ events: String...) -> EventExpectation {
      EventExpectation { log in
        let runs = log.runs
        guard !runs.isEmpty else { return "there is no run to look for the order in" }
        for run in runs {
          var rest = events[...]
          for event in run.events where event.name == rest.first { rest.removeFirst() }
          guard let missing = rest.first else { continue }
          let before = events.prefix(events.count - rest.count).last
          return "run \(Shown.text(run.id)): no \(missing)"
            + (before.map { " after \($0)" } ?? "")
        }
        return nil
      }
    }

    /// Each run ends for that reason. A run that does not say why it ended fails.
    public static func stopReason(_ reason: String) -> EventExpectation {
      EventExpectation { log in
        let runs = log.runs
        guard !runs.isEmpty else { return "there is no run that could stop" }
        for run in runs {
          guard let found = run.events.last(where: { $0["stop_reason"] != nil }),
            let value = found["stop_reason"]
          else { return "run \(Shown.text(run.id)) logged no stop_reason" }
          guard value == .string(reason) else {
            return "line \(found.line): run \(Shown.text(run.id)) stopped for "
              + "\(Shown.text(value)), not \(reason)"
          }
        }
        return nil
      }
    }

    /// Each event of that name has the field with that value, and there is one.
    public static func all(
      _ event: String, have field: String, _ value: LogValue
    ) -> EventExpectation {
      EventExpectation { log in
        let events = log.events.filter { $0.name == event }
        guard !events.isEmpty else { return "there is no \(event)" }
        guard let other = events.first(where: { $0[field] != value }) else { return nil }
        let found = other[field].map { "is \(Shown.text($0))" } ?? "is missing"
        return "line \(other.line): \(field) of \(event) \(found), not \(Shown.text(value))"
      }
    }
  }

  extension EventCount {
    /// Expects that many events.
    public static func == (count: EventCount, number: Int) -> EventExpectation {
      comparing(count, number, "exactly") { $0 == $1 }
    }

    /// Expects at most that many events.
    public static func <= (count: EventCount, number: Int) -> EventExpectation {
      comparing(count, number, "at most") { $0 <= $1 }
    }

    /// Expects at least that many events.
    public static func >= (count: EventCount, number: Int) -> EventExpectation {
      comparing(count, number, "at least") { $0 >= $1 }
    }
  }

  private func comparing(
    _ count: EventCount, _ number: Int, _ words: String,
    _ holds: @escaping @Sendable (Int, Int) -> Bool
  ) -> EventExpectation {
    EventExpectation { log in
      let found = count.number(in: log)
      return holds(found, number)
        ? nil : "\(count.words): \(words) \(number) expected, \(found) logged"
    }
  }

  /// Texts of logs and tests in messages: only what no detector flags.
  enum Shown {
    static func text(_ value: String) -> String { LeakMasker.shipped.text(Array(value.utf8)) }

    static func text(_ value: LogValue) -> String {
      switch value {
      case .string(let text): self.text(text)
      case .array(let elements): "an array of \(elements.count)"
      case .object(let members): "an object of \(members.count)"
      case .null, .bool: value.text
      // A number may be a card's.
      case .integer, .number: self.text(value.text)
      }
    }
  }
#endif
