/// A growing row of columns that is filled in place: a column of a row is left as it is where the
/// row does not have it, and its mark in ``EventRow/columns`` says so.
@usableFromInline
package final class ColumnBuffer {
  @usableFromInline var storage: UnsafeMutablePointer<Column>
  @usableFromInline var capacity = 1_024
  @usableFromInline var count = 0

  package init() {
    storage = .allocate(capacity: capacity)
    storage.initialize(repeating: Column(), count: capacity)
  }

  deinit { storage.deallocate() }

  /// All columns so far. Valid until the next ``extend(by:)``.
  package var first: UnsafePointer<Column> { UnsafePointer(storage) }

  /// Room for the columns of one more row. Valid until the next call.
  @inlinable @inline(__always)
  package func extend(by columns: Int) -> UnsafeMutablePointer<Column> {
    if count &+ columns > capacity { grow(count &+ columns) }
    defer { count &+= columns }
    return storage + count
  }

  package func removeAll() { count = 0 }

  @inline(never)
  @usableFromInline
  func grow(_ needed: Int) {
    let larger = max(needed, capacity * 2)
    let fresh = UnsafeMutablePointer<Column>.allocate(capacity: larger)
    fresh.initialize(repeating: Column(), count: larger)
    fresh.update(from: storage, count: count)
    storage.deallocate()
    storage = fresh
    capacity = larger
  }
}
