#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where text goes: a file descriptor, or memory for tests.
///
/// Writing never fails loudly: the first failure is kept, later text is dropped, and whoever owns
/// the sink asks for ``failure`` at the end. Text is passed on in pieces of 64 KiB; call
/// ``flush()`` at the end.
package final class Sink: TextOutputStream {
  /// The `errno` of the first write that failed, or nil.
  package private(set) var failure: Int32?
  private let descriptor: Int32?
  private var buffer: [UInt8] = []

  private init(descriptor: Int32?) { self.descriptor = descriptor }

  /// Writes to an open file descriptor, which stays open.
  package static func descriptor(_ descriptor: Int32) -> Sink { Sink(descriptor: descriptor) }

  /// Keeps everything; see ``text``.
  package static func memory() -> Sink { Sink(descriptor: nil) }

  /// What was written to memory, or waits to be passed on.
  package var text: String { String(decoding: buffer, as: UTF8.self) }

  package func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    flushIfLarge()
  }

  package func write(bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    flushIfLarge()
  }

  /// Bytes as they lie in memory.
  package func write(raw bytes: UnsafeRawBufferPointer) {
    buffer.append(contentsOf: bytes)
    flushIfLarge()
  }

  private func flushIfLarge() {
    if descriptor != nil && buffer.count >= 64 * 1024 { flush() }
  }

  /// Passes on what is waiting.
  package func flush() {
    guard let descriptor else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    guard failure == nil else { return }
    failure = Descriptor.write(buffer, to: descriptor)
  }
}

/// System calls on file descriptors that go on where a signal interrupted them.
enum Descriptor {
  /// Writes all bytes; returns the `errno` of a failure.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
        #else
          let count = Darwin.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
        #endif
        if count >= 0 {
          written += count
        } else if errno == EAGAIN {
          // A terminal or pipe that another program made non-blocking: wait until it takes more.
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&ready, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }

  /// What an `errno` means, in lower case: `no such file or directory`.
  static func explanation(_ code: Int32) -> String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
