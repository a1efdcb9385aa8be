#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What happens when a person or a pipe ends the program early: quietly, and nothing half written
/// stays behind.
///
/// A closed pipe is seen where it is written to (``Sink``), so its signal is ignored. An interrupt
/// ends the process at once with 130, from within the signal handler, because the program may be
/// waiting for input that never comes. The handler may call only what POSIX lists as safe in
/// handlers (`unlink`, `write`, `_exit`), so all it needs lies ready in plain memory.
enum Interruption {
  /// How many temporary files can be open at once; more are written but not cleaned up.
  private static let capacity = 64

  private typealias Path = UnsafeMutablePointer<CChar>?

  /// Paths to remove, as C strings; a slot that is nil is free.
  nonisolated(unsafe) private static let paths: UnsafeMutablePointer<Path> = {
    let paths = UnsafeMutablePointer<Path>.allocate(capacity: capacity)
    paths.initialize(repeating: nil, count: capacity)
    return paths
  }()

  /// Not 0 while a progress line stands on standard error.
  nonisolated(unsafe) private static let lineIsDrawn: UnsafeMutablePointer<sig_atomic_t> = {
    let flag = UnsafeMutablePointer<sig_atomic_t>.allocate(capacity: 1)
    flag.initialize(to: 0)
    return flag
  }()

  /// False in tests, which may run side by side: then nothing is remembered.
  nonisolated(unsafe) private static var isInstalled = false

  /// `\r`, then "erase to the end of the line".
  static let eraseLine: StaticString = "\r\u{1B}[K"

  /// Takes over the signals. Called once, by the program, never by tests.
  static func install() {
    // All are made now: a handler must not be the first to touch them.
    _ = paths
    _ = lineIsDrawn
    _ = eraseLine
    signal(SIGPIPE, SIG_IGN)
    var taken = sigset_t()
    sigemptyset(&taken)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&taken, number)
      // A program that was started with a signal ignored (nohup) keeps ignoring it.
      let before = unsafeBitCast(signal(number, handle), to: Int.self)
      if before == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
    // A parent that starts programs from a thread pool, as Foundation's Process does, hands down a
    // mask that blocks them.
    sigprocmask(SIG_UNBLOCK, &taken, nil)
    isInstalled = true
  }

  /// 130 for an interrupt; 143 and 129 for its siblings, as shells count.
  private static let handle: @convention(c) (Int32) -> Void = { number in
    for index in 0..<capacity {
      if let path = paths[index] { unlink(path) }
    }
    if lineIsDrawn.pointee != 0 {
      _ = write(2, eraseLine.utf8Start, eraseLine.utf8CodeUnitCount)
    }
    _exit(128 + number)
  }

  /// Has `path` removed should the program be interrupted. Returns what ``forget(_:)`` takes.
  static func remember(_ path: String) -> Int? {
    guard isInstalled, let slot = (0..<capacity).first(where: { paths[$0] == nil }) else {
      return nil
    }
    paths[slot] = strdup(path)
    return slot
  }

  static func forget(_ slot: Int?) {
    guard let slot else { return }
    let path = paths[slot]
    paths[slot] = nil
    free(path)
  }

  /// Says whether a progress line stands on standard error.
  static func setLineIsDrawn(_ isDrawn: Bool) {
    guard isInstalled else { return }
    lineIsDrawn.pointee = isDrawn ? 1 : 0
  }
}
