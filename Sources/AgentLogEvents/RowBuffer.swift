#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    let storage = Self.resize(nil, to: capacity)
    state = .allocate(capacity: 1)
    state.initialize(to: State(storage: storage, capacity: capacity, count: 0))
  }

  deinit {
    free(state.pointee.storage)
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
    state.pointee.storage = Self.resize(state.pointee.storage, to: larger)
    state.pointee.capacity = larger
  }

  /// Rows are plain memory, which the C library moves by its pages: old and new never stand side by
  /// side, and what is not used yet takes no room.
  private static func resize(
    _ storage: UnsafeMutablePointer<EventRow>?, to capacity: Int
  ) -> UnsafeMutablePointer<EventRow> {
    guard let fresh = realloc(storage, capacity * MemoryLayout<EventRow>.stride) else {
      preconditionFailure("out of memory")
    }
    return fresh.assumingMemoryBound(to: EventRow.self)
  }
}
