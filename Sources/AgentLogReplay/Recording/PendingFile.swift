#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file that a recording is written to, and takes its place when it is whole.
///
/// The bytes go to a hidden file of its own beside the place, made new and readable for its owner
/// alone, which is renamed to the `.pending` name in one step. Whatever happens before that (a kill, a
/// full disk, a closed pipe) leaves at most that hidden file, which no reader takes for a fixture. It is
/// opened for each piece, so that many recordings at once need no descriptors.
package final class PendingFile: FixtureSink, @unchecked Sendable {
  // Unchecked because one recorder writes it, under its own lock where threads share that, and
  // whoever commits it does so behind the recorder's end.

  package let path: String
  /// Removed should the program be interrupted.
  package let temporary: String
  /// The first thing that went wrong.
  package private(set) var failure: String?

  private var buffer: [UInt8] = []
  private var isMade = false
  private static let piece = 256 << 10

  /// Nothing is opened yet. `place` parts recordings of one process.
  package init(_ path: String, place: Int = 0) {
    self.path = path
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    temporary = path[..<slash] + "." + path[slash...] + ".\(getpid())-\(place).tmp"
  }

  deinit { discard() }

  package func write(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= Self.piece { flush() }
  }

  /// Writes what waits to the hidden file.
  package func flush() {
    defer { buffer.removeAll(keepingCapacity: buffer.capacity <= 2 * Self.piece) }
    guard failure == nil else { return }
    let flags = O_WRONLY | O_CLOEXEC | O_NOFOLLOW | (isMade ? O_APPEND : O_CREAT | O_EXCL)
    let descriptor = open(temporary, flags, 0o600)
    guard descriptor >= 0 else { return fail(errno) }
    isMade = true
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        FileCalls.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        fail(errno)
        break
      }
      written += count
    }
    if failure == nil, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { fail(errno) }
    if close(descriptor) != 0 { fail(errno) }
  }

  /// Puts the file in its place; says what went wrong, or nil.
  package func commit() -> String? {
    flush()
    if failure == nil, rename(temporary, path) != 0 { fail(errno) }
    if failure == nil { isMade = false }
    discard()
    return failure
  }

  /// Leaves nothing behind.
  package func discard() {
    buffer.removeAll()
    if isMade { unlink(temporary) }
    isMade = false
  }

  private func fail(_ code: Int32) {
    if failure != nil { return }
    let words = String(cString: strerror(code))
    failure = "cannot write '\(path)': " + words.prefix(1).lowercased() + words.dropFirst()
  }
}

/// System calls by other names than methods have.
enum FileCalls {
  static func write(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, base, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, base, count)
    #else
      Darwin.write(descriptor, base, count)
    #endif
  }
}
