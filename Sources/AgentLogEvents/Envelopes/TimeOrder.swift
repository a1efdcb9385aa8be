import AgentLogJSON

/// The order of log entries by the timestamps that a collector gave them.
enum TimeOrder {
  /// Joins streams in the order of time. Entries of one stream keep their order where their
  /// times are equal, reversed where the stream comes newest first.
  static func sorted(
    _ streams: [[EnvelopeEntry]], in bytes: PaddedBytes
  ) -> [EnvelopeEntry] {
    let forward = streams.flatMap { descends($0, in: bytes) ? $0.reversed() : $0 }
    let times = forward.map { nanoseconds($0, in: bytes) }
    guard times.allSatisfy({ $0 != nil }) else { return forward }
    let order = forward.indices.sorted { left, right in
      let (first, second) = (times[left] ?? 0, times[right] ?? 0)
      return first == second ? left < right : first < second
    }
    return order.map { forward[$0] }
  }

  /// More steps go back in time than forward.
  static func descends(_ entries: [EnvelopeEntry], in bytes: PaddedBytes) -> Bool {
    var steps = 0
    for (earlier, later) in zip(entries, entries.dropFirst()) {
      guard let first = earlier.time, let second = later.time else { continue }
      let (left, right) = (bytes.slice(first), bytes.slice(second))
      if left.elementsEqual(right) { continue }
      // Counts since 1970 have the same number of digits for centuries.
      steps += left.lexicographicallyPrecedes(right) ? 1 : -1
    }
    return steps < 0
  }

  /// A timestamp that is a whole number, or nil.
  private static func nanoseconds(_ entry: EnvelopeEntry, in bytes: PaddedBytes) -> UInt64? {
    guard let time = entry.time, (1...19).contains(time.count) else { return nil }
    var result: UInt64 = 0
    for byte in bytes.slice(time) {
      guard byte &- 0x30 <= 9 else { return nil }
      result = result * 10 + UInt64(byte - 0x30)
    }
    return result
  }
}
