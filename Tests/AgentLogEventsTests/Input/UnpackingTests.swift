import Foundation
import Testing

@testable import AgentLogEvents

/// Needs gzip, zstd and xz, as agentlog itself does for such files.
@Suite struct UnpackingTests {
  let scratch: Scratch
  let text: String

  init() throws {
    scratch = try Scratch()
    text = (0..<3_000).map { "{\"n\":\($0)}\n" }.joined()
    try scratch.file("x.log", text)
  }

  private static func isInstalled(_ program: String) -> Bool {
    ["/usr/bin/", "/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"]
      .contains { FileManager.default.isExecutableFile(atPath: $0 + program) }
  }

  private static let programs = ["gzip", "zstd", "xz"].filter(isInstalled)

  @Test(arguments: programs)
  func `a compressed log is unpacked, whatever its name`(program: String) throws {
    try scratch.shell("\(program) -c x.log > packed.log")
    let reader = ChunkReader.one(scratch.path + "/packed.log", size: 1_000)
    let size = reader.expectedBytes
    let chunks = reader.all()
    #expect(chunks.map(\.text).joined() == text)
    #expect(chunks == ChunkReader.one(scratch.path + "/x.log", size: 1_000).all())
    #expect(reader.problems.isEmpty)
    #expect(size ?? 0 > 0 && size ?? 0 < text.utf8.count)
    #expect(reader.bytesRead == size)
  }

  @Test(arguments: programs)
  func `a compressed pipe is unpacked`(program: String) throws {
    try scratch.shell("\(program) -c x.log > packed; mkfifo pipe; (cat packed > pipe) &")
    let reader = ChunkReader.one(scratch.path + "/pipe")
    #expect(reader.all().map(\.text).joined() == text)
    #expect(reader.problems.isEmpty)
  }

  @Test(arguments: programs)
  func `data cut short is a problem and what came is delivered`(program: String) throws {
    try scratch.shell("\(program) -c x.log > all; head -c $(($(wc -c < all) - 9)) all > cut")
    try scratch.shell("mkfifo p; (cat cut > p) &")
    for name in ["cut", "p"] {
      let reader = ChunkReader.one(scratch.path + "/" + name)
      let got = reader.all().map(\.text).joined()
      #expect(text.hasPrefix(got))
      #expect(
        reader.problems == [
          InputProblem(
            path: scratch.path + "/" + name,
            message: """
              the compressed data ends early or is damaged (\(program) exited 1); what could be \
              read was judged
              """)
        ])
    }
  }

  @Test func `a program that is missing is named`() throws {
    let formats = [CompressedFormat(magic: [0x1F, 0x8B], program: "agentlog-no-such-program")]
    let path = try scratch.file("x.gz", [0x1F, 0x8B, 8, 0])
    let reader = ChunkReader.one(path, formats: formats)
    #expect(reader.all().isEmpty)
    #expect(
      reader.problems.map(\.message) == [
        "needs agentlog-no-such-program to be unpacked, which was not found in PATH; install it"
      ])
  }

  @Test(.enabled(if: isInstalled("gzip"), "needs gzip"))
  func `a reader that is dropped early ends its program and closes what it opened`() throws {
    try scratch.file("big.log", String(repeating: "{}\n", count: 500_000))
    try scratch.shell("gzip -c big.log > big.gz; mkfifo pipe")
    try scratch.shell("printf '#!/bin/sh\\necho $$ >> %s/pids; exec gzip -dc' $PWD > unpack")
    try scratch.shell("chmod +x unpack")
    let formats = [CompressedFormat(magic: [0x1F, 0x8B], program: scratch.path + "/unpack")]
    let before = openFiles()
    for round in 0..<60 {
      if !round.isMultiple(of: 2) { try scratch.shell("(cat big.gz > pipe) 2>/dev/null &") }
      let name = round.isMultiple(of: 2) ? "/big.gz" : "/pipe"
      let reader = ChunkReader.one(scratch.path + name, size: 1_000, formats: formats)
      #expect(reader.next(Chunk()))
    }
    // The feeding threads close their ends soon after. Other tests open a few files meanwhile.
    for _ in 0..<200 where openFiles() > before + 15 { usleep(10_000) }
    #expect(openFiles() <= before + 15)
    let pids = try String(contentsOfFile: scratch.path + "/pids", encoding: .utf8)
      .split(separator: "\n").compactMap { Int32($0) }
    #expect(pids.count == 60)
    for pid in pids { #expect(kill(pid, 0) == -1) }
  }

  private func openFiles() -> Int {
    (3..<1_000).count { fcntl($0, F_GETFD) >= 0 }
  }
}
