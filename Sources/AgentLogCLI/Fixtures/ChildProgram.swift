#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  @preconcurrency import Darwin
#endif

/// A program that is run for somebody: its standard streams are ours unless one is taken, signals that
/// reach us reach it, and it is waited for.
final class ChildProgram {
  /// Where what it writes to the taken stream can be read; -1 where none was taken, or it was closed.
  private(set) var output: Int32
  private let child: pid_t
  private var status: Int32?

  /// Why a program did not start.
  struct Failure: Error {
    var exit: ExitStatus
    var message: String
  }

  /// - Parameter taken: the number of the stream that is read here: 1, 2, or nil.
  init(_ arguments: [String], taking taken: Int32?) throws(Failure) {
    var ends: [Int32] = [-1, -1]
    if taken != nil {
      guard pipe(&ends) == 0 else {
        throw Failure(exit: .ownFailure, message: "no pipe: \(Descriptor.explanation(errno))")
      }
      _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
      _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    }
    output = ends[0]
    // A signal that comes now waits until there is somebody to pass it on to.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    sigprocmask(SIG_BLOCK, &all, &before)
    // What a thread pool that started us blocks is meant for neither of us.
    for number in SignalForwarding.numbers { sigdelset(&before, number) }
    defer { sigprocmask(SIG_SETMASK, &before, nil) }
    let (child, error) = Self.spawn(arguments, taken, ends[1], mask: before)
    if ends[1] >= 0 { close(ends[1]) }
    self.child = child
    guard error == 0 else {
      if ends[0] >= 0 { close(ends[0]) }
      output = -1
      let name = arguments[0]
      throw error == ENOENT
        ? Failure(exit: .notFound, message: "'\(name)' is no program that can be found")
        : Failure(
          exit: .notRunnable, message: "'\(name)' cannot be run: \(Descriptor.explanation(error))")
    }
    SignalForwarding.begin(child)
  }

  deinit {
    SignalForwarding.end()
    closeOutput()
  }

  /// The program then sees that nobody reads any more, as it would without us.
  func closeOutput() {
    if output >= 0 { close(output) }
    output = -1
  }

  /// Whether it has ended.
  var hasEnded: Bool {
    if status != nil { return true }
    var code: Int32 = 0
    guard waitpid(child, &code, WNOHANG) == child else { return false }
    status = code
    return true
  }

  /// Waits for its end; its exit status as shells give it.
  func wait() -> ExitStatus {
    while status == nil {
      var code: Int32 = 0
      if waitpid(child, &code, 0) == child {
        status = code
      } else if errno != EINTR {
        return .ownFailure
      }
    }
    let code = status ?? 0
    let signal = code & 0x7F
    return ExitStatus(rawValue: signal == 0 ? code >> 8 & 0xFF : 128 + signal)
  }

  private static func spawn(
    _ arguments: [String], _ taken: Int32?, _ writing: Int32, mask: sigset_t
  ) -> (pid_t, Int32) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    if let taken { posix_spawn_file_actions_adddup2(&actions, writing, taken) }
    // What we ignore or handle is no business of the program's.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var mask = mask
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(
      &attributes,
      Int16(truncatingIfNeeded: Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)))
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    let error = posix_spawnp(&child, arguments[0], &actions, &attributes, &pointers, environ)
    return (child, error)
  }
}

/// Passes signals on to a program. What a terminal sends reaches it anyway; what somebody sends to us
/// alone does not.
enum SignalForwarding {
  static let numbers = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2]

  /// The program, or 0. Read by the handler, so it lies in plain memory.
  nonisolated(unsafe) private static let child: UnsafeMutablePointer<pid_t> = {
    let child = UnsafeMutablePointer<pid_t>.allocate(capacity: 1)
    child.initialize(to: 0)
    return child
  }()

  static func begin(_ program: pid_t) {
    child.pointee = program
    for number in numbers {
      var action = sigaction()
      var before = sigaction()
      sigaction(number, nil, &before)
      #if canImport(Darwin)
        let ignored = before.__sigaction_u.__sa_handler
        action.__sigaction_u.__sa_sigaction = handle
      #else
        let ignored = before.__sigaction_handler.sa_handler
        action.__sigaction_handler.sa_sigaction = handle
      #endif
      // Who was started with a signal ignored keeps ignoring it.
      if unsafeBitCast(ignored, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { continue }
      action.sa_flags = Int32(SA_SIGINFO) | Int32(SA_RESTART)
      sigaction(number, &action, nil)
    }
  }

  static func end() { child.pointee = 0 }

  private static let handle:
    @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void = {
      number, info, _ in
      let program = child.pointee
      // A positive code is the kernel's: the terminal has told the program too.
      if program > 0, info.map({ $0.pointee.si_code <= 0 }) ?? true { kill(program, number) }
    }
}
