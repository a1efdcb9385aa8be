#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(Glibc) || canImport(Musl) || os(macOS)

  /// A system program that unpacks an input, as ripgrep does it: nothing is linked, nothing is
  /// written to disk. The child is always reaped; one whose output is no longer wanted is killed.
  final class Unpacking {
    /// Where the unpacked bytes come from.
    let output: Int32
    /// The input is closed by the thread that feeds the child.
    let ownsInput: Bool
    private let program: String
    private var child: pid_t

    /// - Parameters:
    ///   - input: what to unpack, from its present place.
    ///   - ahead: bytes that stand before that place and cannot be read again.
    init(
      _ format: CompressedFormat, of input: Int32, ahead: [UInt8], name: String
    ) throws(InputProblem) {
      program = format.program
      do throws(SystemError) {
        let started = try SpawnLock.locked { () throws(SystemError) in
          try Self.start(format.program, input: ahead.isEmpty ? input : nil)
        }
        child = started.child
        output = started.output
        ownsInput = started.feed.map { Feeder.start(ahead, then: input, to: $0) } ?? false
      } catch {
        throw InputProblem(
          path: name,
          message: error.number == ENOENT
            ? "needs \(format.program) to be unpacked, which was not found in PATH; install it"
            : "needs \(format.program) to be unpacked, which did not start: \(error.words)")
      }
    }

    deinit {
      if child > 0 {
        kill(child, SIGKILL)
        _ = reap()
      }
      close(output)
    }

    /// Waits for the child after its last byte.
    ///
    /// - Returns: what went wrong, or nil.
    func finish() -> String? {
      guard child > 0 else { return nil }
      let (status, error) = reap()
      if let error {
        return "it is not known whether \(program) could unpack all of it: \(error.words)"
      }
      if status == 0 { return nil }
      let signal = status & 0x7F
      let end =
        signal == 0 ? "exited \(status >> 8 & 0xFF)" : "was ended by signal \(signal)"
      return """
        the compressed data ends early or is damaged (\(program) \(end)); what could be read was \
        judged
        """
    }

    private func reap() -> (status: Int32, error: SystemError?) {
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0 {
        if errno == EINTR { continue }
        child = 0
        return (0, SystemError(number: errno))
      }
      child = 0
      return (status, nil)
    }

    private struct Started {
      var child: pid_t
      /// The end to read from.
      var output: Int32
      /// The end to write to, where the child has no input of its own.
      var feed: Int32?
    }

    private static func start(
      _ program: String, input: Int32?
    ) throws(SystemError) -> Started {
      let out = try Descriptors.makePipe()
      defer { close(out.writing) }
      do throws(SystemError) {
        if let input {
          let child = try spawn(program, input: input, output: out.writing)
          return Started(child: child, output: out.reading)
        }
        let feed = try Descriptors.makePipe()
        defer { close(feed.reading) }
        do throws(SystemError) {
          let child = try spawn(program, input: feed.reading, output: out.writing)
          return Started(child: child, output: out.reading, feed: feed.writing)
        } catch {
          close(feed.writing)
          throw error
        }
      } catch {
        close(out.reading)
        throw error
      }
    }

    /// What a program needs to start; what would change how it unpacks stays here.
    private static let environment = [
      "PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
    ]

    /// Copies for C, ended by a null pointer.
    private static func pointers(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
      strings.map { strdup($0) } + [nil]
    }

    private static func spawn(
      _ program: String, input: Int32, output: Int32
    ) throws(SystemError) -> pid_t {
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
      posix_spawn_file_actions_adddup2(&actions, input, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
      // We may ignore SIGPIPE; the child must not, or it writes on when we have closed.
      var defaults = sigset_t()
      sigemptyset(&defaults)
      sigaddset(&defaults, SIGPIPE)
      posix_spawnattr_setsigdefault(&attributes, &defaults)
      var flags = Int32(POSIX_SPAWN_SETSIGDEF)
      #if canImport(Darwin)
        flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
      #endif
      posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))

      var arguments = pointers([program, "-dc"])
      defer { for argument in arguments { free(argument) } }
      var environment = pointers(
        Self.environment.compactMap { name in
          getenv(name).map { name + "=" + String(cString: $0) }
        })
      defer { for variable in environment { free(variable) } }
      var child: pid_t = 0
      let error = posix_spawnp(&child, program, &actions, &attributes, &arguments, &environment)
      guard error == 0 else { throw SystemError(number: error) }
      return child
    }
  }

#else

  /// There are no processes here: a compressed input is a problem.
  final class Unpacking {
    let output: Int32 = -1
    let ownsInput = false

    init(
      _ format: CompressedFormat, of input: Int32, ahead: [UInt8], name: String
    ) throws(InputProblem) {
      throw InputProblem(
        path: name,
        message: "is compressed, and this system starts no programs; unpack it with "
          + format.program + " -d first")
    }

    func finish() -> String? { nil }
  }

#endif
