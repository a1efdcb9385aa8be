#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import AgentLogReplay

/// `fixture record -- PROGRAM`: runs a program, passes its output on and records what it logs.
final class ProgramRecording {
  private let invocation: Invocation
  private let session: Session
  private let file: PendingFile
  private let recorder: FixtureRecorder
  private let feed: EventFeed
  private let fields: ReplayFields
  private let name: String
  /// Records that are no event of a run and have no name.
  private var others = 0
  /// Nobody reads our output any more, so not all was seen.
  private var isIncomplete = false

  /// The program's exit status, or 125 to 127 where something of ours failed.
  static func run(_ invocation: Invocation, _ session: Session) -> ExitStatus {
    do throws(UsageError) {
      return try ProgramRecording(invocation, session).run()
    } catch {
      for line in error.lines { session.warn(line) }
      return .ownFailure
    }
  }

  private init(_ invocation: Invocation, _ session: Session) throws(UsageError) {
    self.invocation = invocation
    self.session = session
    guard let name = invocation.fixture.name else {
      throw UsageError("say what the fixture is called: --name NAME")
    }
    self.name = name
    let plan = try RecordingPlan(invocation, session)
    file = try plan.makeFile(name)
    recorder = FixtureRecorder(plan.settings, sink: file)
    feed = plan.makeFeed()
    fields = plan.settings.fields
  }

  private func run() throws(UsageError) -> ExitStatus {
    let source = try LogSource(invocation.fixture.events)
    defer { source.close() }
    let program: ChildProgram
    do throws(ChildProgram.Failure) {
      program = try ChildProgram(invocation.operands, taking: source.taken)
    } catch {
      session.warn(error.message)
      return error.exit
    }
    if let taken = source.taken {
      passOn(program, to: taken)
    } else {
      while !program.hasEnded {
        source.read(waiting: 50) { take($0) }
      }
    }
    let status = program.wait()
    source.readRest { take($0) }
    feed.finish { take($0) }
    return finish(status)
  }

  /// Reads what the program writes, passes it on as it comes, and looks for events in it.
  private func passOn(_ program: ChildProgram, to descriptor: Int32) {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while program.output >= 0 {
      var ready = pollfd(fd: program.output, events: Int16(POLLIN), revents: 0)
      let count = poll(&ready, 1, 100)
      if count < 0, errno == EINTR { continue }
      // Programs that it left behind may hold its output open: they are not waited for.
      if count == 0 {
        if program.hasEnded { return program.closeOutput() }
        continue
      }
      let read = buffer.withUnsafeMutableBytes {
        sysRead(program.output, $0.baseAddress!, $0.count)
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { return program.closeOutput() }
      if Descriptor.write(Array(buffer[..<read]), to: descriptor) != nil {
        isIncomplete = true
        program.closeOutput()
      }
      buffer.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<read])) }
    }
  }

  private func take(_ bytes: UnsafeRawBufferPointer) {
    feed.push(bytes) { take($0) }
  }

  private func take(_ event: ReplayValue) {
    if fields.eventName(event) == nil, fields.run(event) == nil {
      others += 1
    } else {
      recorder.event(event)
    }
  }

  private func finish(_ status: ExitStatus) -> ExitStatus {
    let counts = recorder.finish()
    if status != .passed, !invocation.fixture.keepFailed {
      file.discard()
      session.warn(
        "the program ended with \(status.rawValue), so its recording was thrown away; "
          + "--keep-failed keeps it")
      return status
    }
    guard !isIncomplete else {
      file.discard()
      session.warn("the output was closed before the end, so the recording was thrown away")
      return status
    }
    guard counts.events > 0 else {
      file.discard()
      session.warn(
        "the program logged no event there, so there is nothing to record; --events says where it "
          + "logs")
      return status == .passed ? .ownFailure : status
    }
    if let failure = file.commit() {
      session.warn(failure)
      return status == .passed ? .ownFailure : status
    }
    if !invocation.quiet {
      session.warn(
        "recorded \(name): \(Counted.events(counts.events)), \(Counted.places(counts.masked)) "
          + "masked; next: agentlog fixture review \(name)")
    }
    return status
  }
}

/// Where a program's events come from, besides its output.
private final class LogSource {
  /// The stream of the program that holds them, or nil.
  let taken: Int32?
  private var descriptor: Int32 = -1
  /// A pipe that was made here.
  private var made: String?
  private let path: String
  private let isPipe: Bool
  private var offset: off_t = 0
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)

  init(_ source: EventSource) throws(UsageError) {
    switch source {
    case .stdout:
      (taken, path, isPipe) = (1, "", false)
    case .stderr:
      (taken, path, isPipe) = (2, "", false)
    case .file(let file):
      (taken, path, isPipe) = (nil, file, false)
      var status = stat()
      if stat(file, &status) == 0 { offset = status.st_size }
    case .pipe(let pipe):
      (taken, path, isPipe) = (nil, pipe, true)
      if mkfifo(pipe, 0o600) == 0 {
        made = pipe
      } else if errno != EEXIST {
        throw UsageError("cannot make the pipe '\(pipe)': \(Descriptor.explanation(errno))")
      }
      var status = stat()
      guard stat(pipe, &status) == 0, UInt32(status.st_mode) & 0o170000 == 0o010000 else {
        throw UsageError("'\(pipe)' is there and no named pipe")
      }
      // For writing too, so that it has no end while the program runs.
      descriptor = sysOpen(pipe, O_RDWR | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw UsageError("cannot open the pipe '\(pipe)': \(Descriptor.explanation(errno))")
      }
    }
  }

  func close() {
    if descriptor >= 0 { sysClose(descriptor) }
    descriptor = -1
    if let made { unlink(made) }
    made = nil
  }

  /// Reads what is there, waiting for at most so many milliseconds.
  func read(waiting milliseconds: Int32, _ body: (UnsafeRawBufferPointer) -> Void) {
    guard isPipe else {
      _ = poll(nil, 0, milliseconds)
      return
    }
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return }
    let count = buffer.withUnsafeMutableBytes { sysRead(descriptor, $0.baseAddress!, $0.count) }
    guard count > 0 else { return }
    buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  /// What is left once the program has ended.
  func readRest(_ body: (UnsafeRawBufferPointer) -> Void) {
    if taken != nil { return }
    if !isPipe {
      descriptor = sysOpen(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return }
      var status = stat()
      // A file that was made anew is read from its start.
      if fstat(descriptor, &status) == 0, status.st_size < offset { offset = 0 }
      lseek(descriptor, offset, SEEK_SET)
    }
    while true {
      let count = buffer.withUnsafeMutableBytes { sysRead(descriptor, $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }
}

/// System calls by other names than methods have.
private func sysRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, base, count)
}
private func sysOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
private func sysClose(_ descriptor: Int32) { close(descriptor) }
