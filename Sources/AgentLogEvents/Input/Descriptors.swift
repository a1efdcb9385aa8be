#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// File descriptors that no child process inherits by accident.
enum Descriptors {
  /// Moves a descriptor away from 0, 1 and 2, which are free when the caller closed them: a child
  /// gets its own standard streams there.
  static func aboveStandard(_ descriptor: Int32) -> Int32 {
    guard (0...2).contains(descriptor) else { return descriptor }
    let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, Int32(3))
    guard moved >= 0 else { return descriptor }
    close(descriptor)
    return moved
  }

  /// A pipe whose ends close on exec. (`pipe2`, which does it in one step, is hidden from Swift:
  /// call this under ``SpawnLock``, so that no child starts in between.)
  static func makePipe() throws(SystemError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError(number: errno) }
    for index in 0..<2 {
      _ = fcntl(ends[index], F_SETFD, FD_CLOEXEC)
      ends[index] = aboveStandard(ends[index])
    }
    return (ends[0], ends[1])
  }
}

/// Held from making pipes to starting the child that they are for: a child that inherited the
/// writing end of another one's pipe would keep its reader waiting.
final class SpawnLock: @unchecked Sendable {
  // Unchecked because of the pointer; it never changes.
  private static let shared = SpawnLock()
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  private init() {
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  static func locked<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    pthread_mutex_lock(shared.mutex)
    defer { pthread_mutex_unlock(shared.mutex) }
    return try body()
  }
}
