import AgentLogJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The time of one run: wall clock at its start, and from there on a clock that never runs
/// backwards, so that timestamps are in order and agree with latencies whatever the system's clock
/// is set to meanwhile.
struct RunClock: Sendable {
  /// Nanoseconds since 1970-01-01T00:00:00Z at the start.
  private let start: Int64
  private let started = ContinuousClock.now

  init() {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    start = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Milliseconds since the start, whole ones.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = started.duration(to: .now).components
    return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
  }

  /// RFC 3339 in UTC, to the millisecond: of the start, and so many milliseconds later.
  func timestamp(at milliseconds: Int64) -> String {
    let total = start / 1_000_000 + milliseconds
    let day = Int(total / 86_400_000)
    let rest = Int(total % 86_400_000)
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return CivilDate(daysSince1970: day).description
      + "T" + padded(rest / 3_600_000, 2) + ":" + padded(rest / 60_000 % 60, 2)
      + ":" + padded(rest / 1_000 % 60, 2) + "." + padded(rest % 1_000, 3) + "Z"
  }
}
