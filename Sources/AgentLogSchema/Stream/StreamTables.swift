import AgentLogEvents

/// The stream side of a schema as plain memory: rules and their order by event, read for each event
/// without copying or retaining. Freed by the ``StreamJudge`` that made it.
struct StreamTables {
  /// Not retained: they live as long as the compiled stream, which the judge holds.
  struct Entry {
    let rule: Unmanaged<StreamRule>
    /// ``StreamRule/columns``.
    let columns: UInt32
  }

  let lifecycle: Unmanaged<Lifecycle>
  /// Whether any event may occur only once in a run.
  let limits: Bool
  /// Bit `i`: event `i` ends a run.
  private let ends: UInt64
  /// Rules, event after event.
  let order: UnsafeMutableBufferPointer<Entry>
  /// Where the rules of each event begin in ``order``; behind the last event those of others.
  private let starts: UnsafeMutableBufferPointer<Int32>
  /// How often each site had something to judge.
  let checked: UnsafeMutableBufferPointer<Int>

  init(_ schema: CompiledStream) {
    let lists = schema.rulesOfEvent + [schema.rulesOfOthers]
    var starts: [Int32] = [0]
    for list in lists { starts.append(starts[starts.count - 1] + Int32(list.count)) }
    lifecycle = Unmanaged.passUnretained(schema.lifecycle)
    limits = schema.presence.limits
    ends = (0..<64).reduce(0) { $0 | (schema.lifecycle.isEnd($1) ? 1 << UInt64($1) : 0) }
    order = Self.copy(
      lists.joined().map { index in
        let rule = schema.rules[index]
        return Entry(rule: Unmanaged.passUnretained(rule), columns: rule.columns)
      })
    self.starts = Self.copy(starts)
    checked = Self.copy([Int](repeating: 0, count: schema.sites.count))
  }

  /// The rules of an event, from the first to behind the last; -1 for records that are no event.
  @inline(__always)
  func rules(of event: Int) -> (first: UnsafePointer<Entry>, end: UnsafePointer<Entry>) {
    let place = event >= 0 ? event : starts.count &- 2
    let starts = starts.baseAddress.unsafelyUnwrapped + place
    let first = UnsafePointer(order.baseAddress.unsafelyUnwrapped)
    return (first + Int(starts[0]), first + Int(starts[1]))
  }

  @inline(__always)
  func isEnd(_ event: Int) -> Bool {
    event >= 0 && event < 64 && ends &>> UInt64(truncatingIfNeeded: event) & 1 != 0
  }

  func free() {
    order.deallocate()
    starts.deallocate()
    checked.deallocate()
  }

  private static func copy<Element>(
    _ array: [Element]
  ) -> UnsafeMutableBufferPointer<Element> {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(array.count, 1))
    _ = buffer.initialize(from: array)
    return UnsafeMutableBufferPointer(start: buffer.baseAddress, count: array.count)
  }
}
