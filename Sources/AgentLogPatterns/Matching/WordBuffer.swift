/// A growing buffer of words, freed by hand: what the matching loops write into without checks for
/// uniqueness. Its owner frees it once.
struct WordBuffer {
  private(set) var base: UnsafeMutablePointer<UInt32>
  private(set) var count = 0
  private(set) var capacity: Int

  init(capacity: Int = 64) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  func free() { base.deallocate() }

  subscript(index: Int) -> UInt32 {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  mutating func append(_ word: UInt32) {
    if count == capacity { grow(to: count + 1) }
    base[count] = word
    count += 1
  }

  mutating func append(_ words: UnsafeMutablePointer<UInt32>, count added: Int) {
    if count + added > capacity { grow(to: count + added) }
    (base + count).update(from: words, count: added)
    count += added
  }

  mutating func popLast() -> UInt32? {
    guard count > 0 else { return nil }
    count -= 1
    return base[count]
  }

  mutating func removeAll() { count = 0 }

  mutating func truncate(to length: Int) { count = min(count, length) }

  /// Makes it `length` long; new words are zero.
  mutating func resize(to length: Int) {
    if length > capacity { grow(to: length) }
    if length > count { (base + count).update(repeating: 0, count: length - count) }
    count = length
  }

  private mutating func grow(to needed: Int) {
    let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: max(needed, 2 * capacity))
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = max(needed, 2 * capacity)
  }
}
