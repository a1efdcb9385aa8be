import Foundation
import Testing

@testable import AgentLogEvents

/// Puts other files in the place of the standard input, which nothing else here reads.
@Suite(.serialized) struct StandardInputTests {
  let scratch: Scratch
  let text = (0..<2_000).map { "{\"n\":\($0)}\n" }.joined()

  init() throws {
    scratch = try Scratch()
    try scratch.file("x.log", text)
  }

  private func replacing(_ descriptor: Int32, _ body: () -> Void) {
    let saved = dup(0)
    dup2(descriptor, 0)
    close(descriptor)
    body()
    dup2(saved, 0)
    close(saved)
  }

  @Test func `the standard input is read and shown as a dash`() throws {
    replacing(open(scratch.path + "/x.log", O_RDONLY)) {
      let streams = InputResolver.resolve(["-"]).streams
      #expect(streams == [LogStream(name: "-", files: ["-"])])
      let reader = ChunkReader(streams: streams, lineLimit: 1_000, chunkSize: 500)
      #expect(reader.expectedBytes == text.utf8.count)
      let path = scratch.path + "/x.log"
      #expect(reader.all() == ChunkReader.one(path, limit: 1_000, size: 500).all())
      #expect(fcntl(0, F_GETFD) >= 0)
    }
  }

  @Test func `a pipe that does not block is waited for`() throws {
    try scratch.shell("mkfifo pipe")
    try scratch.shell("(exec > pipe; head -n 5 x.log; sleep 0.1; tail -n +6 x.log) &")
    let pipe = open(scratch.path + "/pipe", O_RDONLY)
    _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
    replacing(pipe) {
      let reader = ChunkReader.one("-")
      #expect(reader.expectedBytes == nil)
      #expect(reader.all().map(\.text).joined() == text)
      #expect(reader.problems.isEmpty)
    }
  }

  @Test func `a compressed standard input is unpacked from its place on`() throws {
    try scratch.shell("printf 'past' > packed; gzip -c x.log >> packed")
    let file = open(scratch.path + "/packed", O_RDONLY)
    lseek(file, 4, SEEK_SET)
    replacing(file) {
      let reader = ChunkReader.one("-")
      #expect(reader.all().map(\.text).joined() == text)
      #expect(reader.problems.isEmpty)
    }
  }
}
