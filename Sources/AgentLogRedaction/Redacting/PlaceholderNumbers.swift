/// Gives each masked value its number: the same value the same one, different values different ones,
/// over everything that one redactor reads.
///
/// Numbers are one space for all runs: a user who is in two runs stays one user, and ids that are
/// masked still tie the events of a run together. Only hashes of values are kept, with a key of this
/// process. Bounded: beyond ``most`` values a placeholder has the number 0.
final class PlaceholderNumbers {
  /// Values that are told apart, over all kinds: about 8 MiB.
  static let most = 1 << 18

  private let most: Int
  private var numbers: [UInt64: UInt32] = [:]
  private var last: [String: Int] = [:]

  /// - Parameter most: fewer in tests.
  init(most: Int = PlaceholderNumbers.most) { self.most = most }

  /// The number of a value among those of its kind, or nil.
  func number(_ name: String, of value: UnsafeRawBufferPointer) -> Int? {
    var hasher = Hasher()
    hasher.combine(name)
    hasher.combine(bytes: value)
    let key = UInt64(truncatingIfNeeded: hasher.finalize())
    if let known = numbers[key] { return Int(known) }
    guard numbers.count < most else { return nil }
    let number = fresh(name)
    numbers[key] = UInt32(truncatingIfNeeded: number)
    return number
  }

  /// A number that no value has.
  func fresh(_ name: String) -> Int {
    let number = last[name, default: 0] + 1
    last[name] = number
    return number
  }
}
