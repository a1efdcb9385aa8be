#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(Glibc) || canImport(Musl) || os(macOS)

  /// Pours a pipe into a child from a thread of its own, after the bytes that were read from it
  /// already. Ends with its input, or when the child takes no more; a feeder that waits for a
  /// silent input does so until the process ends.
  enum Feeder {
    private final class Work {
      let head: [UInt8]
      let input: Int32
      let output: Int32

      init(head: [UInt8], input: Int32, output: Int32) {
        self.head = head
        self.input = input
        self.output = output
      }

      func run() {
        // Writing to a child that has gone must not end the whole process. The signal goes to the
        // writing thread, where it waits for good.
        var blocked = sigset_t()
        sigemptyset(&blocked)
        sigaddset(&blocked, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &blocked, nil)
        defer {
          close(output)
          if input > 2 { close(input) }
        }
        guard head.withUnsafeBytes({ write(all: $0) }) else { return }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
        defer { buffer.deallocate() }
        while true {
          let count = read(input, buffer.baseAddress, buffer.count)
          if count < 0 && (errno == EINTR || wait(for: POLLIN, input)) { continue }
          guard count > 0 else { return }
          guard write(all: UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
        }
      }

      private func write(all bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
          #if canImport(Glibc)
            let count = Glibc.write(output, rest.baseAddress, rest.count)
          #elseif canImport(Musl)
            let count = Musl.write(output, rest.baseAddress, rest.count)
          #else
            let count = Darwin.write(output, rest.baseAddress, rest.count)
          #endif
          if count < 0 {
            if errno == EINTR { continue }
            return false
          }
          rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return true
      }

      /// True after waiting, where the last error was only that there is nothing yet.
      private func wait(for events: Int32, _ descriptor: Int32) -> Bool {
        guard errno == EAGAIN else { return false }
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        poll(&entry, 1, -1)
        return true
      }
    }

    /// - Returns: whether the thread runs and so closes both descriptors. If not, the output is
    ///   closed here, and the child finds its input cut short.
    static func start(_ head: [UInt8], then input: Int32, to output: Int32) -> Bool {
      let work = Unmanaged.passRetained(Work(head: head, input: input, output: output))
      #if canImport(Darwin)
        var thread: pthread_t?
        let error = pthread_create(&thread, nil, Self.main, work.toOpaque())
        if error == 0, let thread { pthread_detach(thread) }
      #else
        var thread = pthread_t()
        let error = pthread_create(&thread, nil, Self.main, work.toOpaque())
        if error == 0 { pthread_detach(thread) }
      #endif
      guard error != 0 else { return true }
      work.release()
      close(output)
      return false
    }

    #if canImport(Darwin)
      private typealias Argument = UnsafeMutableRawPointer
    #else
      private typealias Argument = UnsafeMutableRawPointer?
    #endif

    private static let main: @convention(c) (Argument) -> UnsafeMutableRawPointer? = {
      let work: UnsafeMutableRawPointer? = $0
      if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run() }
      return nil
    }
  }

#endif
