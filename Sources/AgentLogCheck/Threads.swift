#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock under which threads can wait for a change, over the C library: what the standard library
/// has for this needs newer systems than are supported here.
final class Monitor: @unchecked Sendable {
  // Unchecked because the C library synchronizes the state; it is allocated so that its address
  // never changes.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    mutex.initialize(to: pthread_mutex_t())
    condition.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(condition)
    mutex.deallocate()
    condition.deallocate()
  }

  func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Gives the lock back until somebody calls ``wakeAll()``. Only inside ``locked(_:)``; what was
  /// waited for must be looked at again.
  func wait() { pthread_cond_wait(condition, mutex) }

  func wakeAll() { pthread_cond_broadcast(condition) }
}

/// Plain threads with a stack that deep schemas fit in.
package enum Threads {
  private static let stackBytes = 16 << 20

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  #if canImport(Darwin)
    private typealias Handle = pthread_t?
  #else
    private typealias Handle = pthread_t
  #endif

  /// Runs `body` on `count` threads and waits for all of them. Where the system gives fewer
  /// threads, the calling thread does the rest.
  package static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    var handles: [Handle] = []
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackBytes)
    for _ in 0..<count {
      #if canImport(Darwin)
        var handle: pthread_t?
      #else
        var handle = pthread_t()
      #endif
      let argument = Unmanaged.passRetained(Body(body))
      let status = pthread_create(&handle, &attributes, Self.main, argument.toOpaque())
      if status == 0 {
        handles.append(handle)
      } else {
        argument.release()
      }
    }
    pthread_attr_destroy(&attributes)
    if handles.isEmpty { body() }
    for handle in handles {
      #if canImport(Darwin)
        if let handle { pthread_join(handle, nil) }
      #else
        pthread_join(handle, nil)
      #endif
    }
  }

  #if canImport(Darwin)
    private static let main: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      {
        Unmanaged<Body>.fromOpaque($0).takeRetainedValue().run()
        return nil
      }
  #else
    private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
      {
        guard let argument = $0 else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }
  #endif
}
