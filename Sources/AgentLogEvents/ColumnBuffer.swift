/// A growing row of columns that is filled in place: a column of a row is left as it is where the
/// row does not have it, and its mark in ``EventRow/columns`` says so.
@usableFromInline
package final class ColumnBuffer {
  /// At an address of its own: changing it is no access to the object, which would be checked.
  @usableFromInline let state: UnsafeMutablePointer<State>

  @frozen
  @usableFromInline
  struct State {
    @usableFromInline var storage: UnsafeMutablePointer<Column>
    @usableFromInline var capacity: Int
    @usableFromInline var count: Int
  }

  package init() {
    let capacity = 1_024
    let storage = UnsafeMutablePointer<Column>.allocate(capacity: capacity)
    storage.initialize(repeating: Column(), count: capacity)
    state = .allocate(capacity: 1)
    state.initialize(to: State(storage: storage, capacity: capacity, count: 0))
  }

  deinit {
    state.pointee.storage.deallocate()
    state.deallocate()
  }

  /// All columns so far. Valid until the next ``extend(by:)``.
  package var first: UnsafePointer<Column> { UnsafePointer(state.pointee.storage) }

  /// Room for the columns of one more row. Valid until the next call.
  @inlinable @inline(__always)
  package func extend(by columns: Int) -> UnsafeMutablePointer<Column> {
    let first = state.pointee.count
    if first &+ columns > state.pointee.capacity { grow(first &+ columns) }
    state.pointee.count = first &+ columns
    return state.pointee.storage + first
  }

  package func removeAll() { state.pointee.count = 0 }

  @inline(never)
  @usableFromInline
  func grow(_ needed: Int) {
    let larger = max(needed, state.pointee.capacity * 2)
    let fresh = UnsafeMutablePointer<Column>.allocate(capacity: larger)
    fresh.initialize(repeating: Column(), count: larger)
    fresh.update(from: state.pointee.storage, count: state.pointee.count)
    state.pointee.storage.deallocate()
    state.pointee.storage = fresh
    state.pointee.capacity = larger
  }
}
