#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import AgentLogReplay

/// One client: lines in, answers out. A line that never ends closes the connection.
final class LineConnection {
  let input: Int32
  private let output: Int32
  private let longestLine: Int
  private var open: [UInt8] = []
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)

  init(input: Int32, output: Int32, longestLine: Int) {
    self.input = input
    self.output = output
    self.longestLine = longestLine
  }

  /// Until the client hangs up or says that it has ended.
  func serve(_ gateway: Gateway) {
    while !gateway.hasEnded, step(gateway) {}
  }

  /// Reads what is there and answers it; false when the client has gone.
  func step(_ gateway: Gateway) -> Bool {
    let count = buffer.withUnsafeMutableBytes { sysRead(input, $0.baseAddress!, $0.count) }
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    guard count > 0 else { return false }
    open += buffer[..<count]
    var start = 0
    var answers: [UInt8] = []
    while let end = open[start...].firstIndex(of: 0x0A) {
      let line = open[start..<end]
      start = end + 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      answers += gateway.answer(line)
      answers.append(0x0A)
      if gateway.hasEnded { break }
    }
    open.removeFirst(start)
    if !answers.isEmpty, Descriptor.write(answers, to: output) != nil { return false }
    return open.count <= longestLine
  }
}

/// A Unix socket that its owner alone may use, and its clients, served one message after the other.
final class GatewaySocket {
  private let path: String
  private let listener: Int32
  private let longestLine: Int
  private var slot: Int?
  /// Clients that are served at once; others wait.
  private static let mostClients = 256

  init(_ path: String, longestLine: Int) throws(UsageError) {
    self.path = path
    self.longestLine = longestLine
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    let room = MemoryLayout.size(ofValue: address.sun_path)
    guard bytes.count < room else {
      throw UsageError("a socket's path has fewer than \(room) bytes, and '\(path)' has more")
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let listener = socket(AF_UNIX, kind, 0)
    guard listener >= 0 else {
      throw UsageError("no socket can be made: \(Descriptor.explanation(errno))")
    }
    self.listener = listener
    _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
    Self.removeStale(path)
    // From its first moment on nobody else may connect.
    let mask = umask(0o177)
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    let code = errno
    umask(mask)
    guard bound == 0, listen(listener, 64) == 0 else {
      close(listener)
      throw UsageError(
        "cannot serve '\(path)': \(Descriptor.explanation(bound == 0 ? errno : code))")
    }
    slot = Interruption.remember(path)
  }

  deinit {
    close(listener)
    unlink(path)
    Interruption.forget(slot)
  }

  /// Until a client says that it has ended, or the last one has gone.
  func serve(_ gateway: Gateway) {
    var clients: [LineConnection] = []
    var hadOne = false
    while !gateway.hasEnded, !(hadOne && clients.isEmpty) {
      var waiting = clients.map { pollfd(fd: $0.input, events: Int16(POLLIN), revents: 0) }
      if clients.count < Self.mostClients {
        waiting.append(pollfd(fd: listener, events: Int16(POLLIN), revents: 0))
      }
      guard poll(&waiting, nfds_t(waiting.count), -1) > 0 else { continue }
      var gone: [Int] = []
      for (index, client) in clients.enumerated() where waiting[index].revents != 0 {
        if gateway.hasEnded { break }
        if !client.step(gateway) { gone.append(index) }
      }
      if waiting.count > clients.count, waiting[clients.count].revents != 0 {
        let client = accept(listener, nil, nil)
        if client >= 0 {
          _ = fcntl(client, F_SETFD, FD_CLOEXEC)
          clients.append(LineConnection(input: client, output: client, longestLine: longestLine))
          hadOne = true
        }
      }
      for index in gone.reversed() { close(clients.remove(at: index).input) }
    }
    for client in clients { close(client.input) }
  }

  /// A socket that a gateway left which was ended early is in nobody's way; anything else stays.
  private static func removeStale(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, UInt32(status.st_mode) & 0o170000 == 0o140000 else { return }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    #if canImport(Glibc)
      let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let probe = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    defer { close(probe) }
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(probe, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    if connected != 0, errno == ECONNREFUSED { unlink(path) }
  }
}

/// `read` by another name, since members called `read` hide it.
private func sysRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, base, count)
}
