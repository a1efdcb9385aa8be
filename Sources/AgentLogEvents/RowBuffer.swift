/// A growing list of rows that are filled in place.
@usableFromInline
package final class RowBuffer {
  /// At an address of its own: changing it is no access to the object, which would be checked.
  @usableFromInline let state: UnsafeMutablePointer<State>

  @frozen
  @usableFromInline
  struct State {
    @usableFromInline var storage: UnsafeMutablePointer<EventRow>
    @usableFromInline var capacity: Int
    @usableFromInline var count: Int
  }

  package init() {
    let capacity = 256
    let storage = UnsafeMutablePointer<EventRow>.allocate(capacity: capacity)
    storage.initialize(
      repeating: EventRow(line: 0, lineStart: 0, start: 0, end: 0), count: capacity)
    state = .allocate(capacity: 1)
    state.initialize(to: State(storage: storage, capacity: capacity, count: 0))
  }

  deinit {
    state.pointee.storage.deallocate()
    state.deallocate()
  }

  @inlinable package var count: Int { state.pointee.count }

  /// All rows so far. Valid until the next ``add()``.
  @inlinable package var first: UnsafeMutablePointer<EventRow> { state.pointee.storage }

  /// The row that was added last, or nil.
  package var last: UnsafeMutablePointer<EventRow>? { count > 0 ? first + (count - 1) : nil }

  /// One more row, with whatever a row before left there. Valid until the next call.
  @inlinable @inline(__always)
  package func add() -> UnsafeMutablePointer<EventRow> {
    let index = state.pointee.count
    if index == state.pointee.capacity { grow() }
    state.pointee.count = index &+ 1
    return state.pointee.storage + index
  }

  package func removeAll() { state.pointee.count = 0 }

  @inline(never)
  @usableFromInline
  func grow() {
    let larger = state.pointee.capacity * 2
    let fresh = UnsafeMutablePointer<EventRow>.allocate(capacity: larger)
    fresh.initialize(repeating: state.pointee.storage[0], count: larger)
    fresh.update(from: state.pointee.storage, count: state.pointee.count)
    state.pointee.storage.deallocate()
    state.pointee.storage = fresh
    state.pointee.capacity = larger
  }
}
