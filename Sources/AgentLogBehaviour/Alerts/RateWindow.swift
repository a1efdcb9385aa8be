/// The largest share within any window of the log's clock, in twelfths of it.
///
/// Twelve counters, whatever the log holds. What is older than the window is passed over, and a
/// clock that jumps back or far ahead begins anew.
struct RateWindow {
  private static let parts = 12
  /// A window with fewer tells nothing.
  static let least = 20

  private let part: Int64
  private var current = Int64.min
  private var hits = [Int](repeating: 0, count: parts)
  private var all = [Int](repeating: 0, count: parts)
  private(set) var worst: (hits: Int, all: Int, end: Int64)?

  init(nanoseconds: Int64) { part = max(1, nanoseconds / Int64(Self.parts)) }

  mutating func add(_ isHit: Bool, at time: Int64) {
    let slot = time >= 0 ? time / part : (time - part + 1) / part
    if current == .min || slot - current >= Int64(Self.parts) {
      clear()
      current = slot
    }
    while current < slot {
      current += 1
      let index = Self.index(current)
      hits[index] = 0
      all[index] = 0
    }
    guard current - slot < Int64(Self.parts) else { return }
    all[Self.index(slot)] += 1
    if isHit { hits[Self.index(slot)] += 1 }
    look(time)
  }

  private mutating func look(_ time: Int64) {
    let count = all.reduce(0, +)
    guard count >= Self.least else { return }
    let share = hits.reduce(0, +)
    if let worst, share * worst.all <= worst.hits * count { return }
    worst = (share, count, time)
  }

  private mutating func clear() {
    for index in 0..<Self.parts {
      hits[index] = 0
      all[index] = 0
    }
  }

  private static func index(_ slot: Int64) -> Int {
    let rest = Int(slot % Int64(parts))
    return rest < 0 ? rest + parts : rest
  }
}
