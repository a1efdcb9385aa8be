import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a program and tells how long it took and how much memory it held at most.
struct ChildProcess {
  /// What a finished program came to.
  struct Result {
    /// Wall clock, from before it was started until it was gone.
    var seconds: Double
    /// The most memory it had resident, or 0 where that was not asked for.
    var peak: Int
    /// The exit status, or 128 and the signal.
    var status: Int
    /// What it wrote to standard output, where that was kept.
    var output: String
  }

  /// Absolute path.
  let program: String
  let arguments: [String]

  init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// Finds a program on `PATH`; nil where it is not installed.
  static func find(_ name: String) -> String? {
    if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs it to its end, with no input and its errors shown.
  ///
  /// - Parameters:
  ///   - keepsOutput: give back what it writes, which must be little; otherwise it is thrown away.
  ///   - watchesMemory: look at its memory every few milliseconds; costs that much precision of
  ///     the clock. What a parent is told after the end counts the memory of the parent too.
  func run(keepsOutput: Bool = false, watchesMemory: Bool = false) throws -> Result {
    var pipes: [Int32] = [-1, -1]
    guard pipe(&pipes) == 0 else { throw UsageError("no pipe: \(errno)") }
    defer { close(pipes[0]) }
    let start = DispatchTime.now().uptimeNanoseconds
    let child: pid_t
    do {
      defer { close(pipes[1]) }
      child = try spawn(output: keepsOutput ? pipes[1] : nil)
    }
    var status: Int32 = 0
    var usage = rusage()
    var peak = 0
    if watchesMemory {
      while wait4(child, &status, WNOHANG, &usage) == 0 {
        peak = max(peak, Self.resident(child))
        usleep(2000)
      }
      #if canImport(Darwin)
        peak = Int(usage.ru_maxrss)
      #endif
    } else {
      wait4(child, &status, 0, &usage)
    }
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    let signal = Int(status & 0x7F)
    let output = keepsOutput ? Self.text(of: pipes[0]) : ""
    return Result(
      seconds: seconds, peak: peak, status: signal == 0 ? Int(status >> 8 & 0xFF) : 128 + signal,
      output: output)
  }

  private func spawn(output: Int32?) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    if let output {
      posix_spawn_file_actions_adddup2(&actions, output, 1)
    } else {
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    }
    var strings: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    strings.append(nil)
    defer { strings.forEach { free($0) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, program, &actions, nil, strings, environ)
    guard failure == 0 else { throw UsageError("cannot run \(program): error \(failure)") }
    return child
  }

  /// The most memory that a running process has held so far, in bytes.
  private static func resident(_ child: pid_t) -> Int {
    guard let file = fopen("/proc/\(child)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      if strncmp(line, "VmHWM:", 6) == 0 {
        return (line.withUnsafeBufferPointer { strtol($0.baseAddress! + 6, nil, 10) }) * 1024
      }
    }
    return 0
  }

  private static func text(of pipe: Int32) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(pipe, &piece, piece.count), count > 0 { bytes += piece[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
