#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Small files read whole: schemas and other configuration.
enum FileText {
  /// No configuration file is longer; a log given by mistake should not fill memory.
  static let limit = 64 << 20

  /// The bytes of a file, or why it cannot be used.
  static func read(_ path: String, limit: Int = limit) throws(UsageError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = piece.withUnsafeMutableBytes {
        sysRead(descriptor, $0.baseAddress!, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path, errno)
      }
      bytes += piece[..<count]
      guard bytes.count <= limit else {
        throw UsageError("'\(path)' is longer than \(limit >> 20) MiB, so not read")
      }
    }
  }

  /// The first bytes of a file as text, for whoever asks what it is.
  static func head(_ path: String, count: Int) throws(UsageError) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let have = bytes.withUnsafeMutableBytes { sysRead(descriptor, $0.baseAddress!, $0.count) }
    return String(decoding: bytes.prefix(max(0, have)), as: UTF8.self)
  }

  /// True where something of that name is there.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// True where a path leads to a file and not to a folder.
  static func isFile(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && UInt32(info.st_mode) & 0o170000 != 0o040000
  }

  private static func unreadable(_ path: String, _ code: Int32) -> UsageError {
    UsageError("cannot read '\(path)': \(Descriptor.explanation(code))")
  }
}

/// `read` by another name, since members called `read` hide it.
private func sysRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, base, count)
}
