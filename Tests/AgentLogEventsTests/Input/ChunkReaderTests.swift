import AgentLogJSON
import Foundation
import Testing

@testable import AgentLogEvents

@Suite struct ChunkReaderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `a small file is one chunk that ends all`() throws {
    let reader = ChunkReader.one(try scratch.file("a.log", "{}\n{}"))
    #expect(reader.all() == [Delivered(text: "{}\n{}", flags: "BeE")])
    #expect(reader.problems.isEmpty)
    #expect(reader.bytesRead == 5)
    #expect(reader.expectedBytes == 5)
  }

  @Test func `an empty file is one empty chunk`() throws {
    #expect(ChunkReader.one(try scratch.file("a.log")).all() == [Delivered(flags: "BeE")])
  }

  @Test func `a byte order mark is skipped and counted`() throws {
    let reader = ChunkReader.one(try scratch.file("a.log", "\u{FEFF}{}\n"))
    #expect(reader.all() == [Delivered(offset: 3, text: "{}\n", flags: "BeE")])
    let only = ChunkReader.one(try scratch.file("b.log", "\u{FEFF}"))
    #expect(only.all() == [Delivered(offset: 3, flags: "BeE")])
    #expect(ChunkReader.one(scratch.path + "/a.log").totalRawBytes() == 6)
  }

  private static let marks: [([UInt8], String)] = [
    ([0xFF, 0xFE, 0x7B, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x7B], "UTF-16"),
    ([0xFF, 0xFE, 0x00, 0x00, 0x7B], "UTF-32"),
  ]

  @Test(arguments: marks)
  func `another encoding is a problem`(bytes: [UInt8], name: String) throws {
    let reader = ChunkReader.one(try scratch.file("a.log", bytes))
    #expect(reader.all().isEmpty)
    let message = "is \(name), JSON is UTF-8; convert it with iconv -f \(name) -t UTF-8"
    #expect(reader.problems.map(\.message) == [message])
  }

  @Test func `chunks end behind a newline that a record follows`() throws {
    // 64 bytes: such a newline is sought in the last 16, else it is the last newline.
    let records = String(repeating: "{\"a\":1}\n", count: 7)
    let spread = "{\"b\":\n2}\n"
    let plain = String(repeating: " text\n", count: 12)
    let chunks = ChunkReader.one(
      try scratch.file("a.log", records + spread + plain + "{}\n"), size: 64
    ).all()
    #expect(chunks.map(\.text).joined() == records + spread + plain + "{}\n")
    #expect(chunks[0].text == records)
    #expect(chunks[1].text == spread + String(repeating: " text\n", count: 9))
    #expect(chunks.map(\.offset) == [0, 56, 119])
    #expect(chunks.map(\.flags) == ["B", "", "eE"])
  }

  @Test func `a line longer than a chunk makes it grow`() throws {
    let long = "{\"text\":\"" + String(repeating: "x", count: 200) + "\"}\n"
    let reader = ChunkReader.one(
      try scratch.file("a.log", "{}\n" + long + "{}\n" + long), limit: 1_000, size: 32)
    let texts = reader.all().map(\.text)
    #expect(texts.joined() == "{}\n" + long + "{}\n" + long)
    #expect(texts.allSatisfy { $0.hasSuffix("\n") } && texts.contains { $0.hasPrefix(long) })
  }

  @Test func `a line over the limit is passed over and counted`() throws {
    let limits = [20, 31, 32, 40, 100]
    for limit in limits {
      let fits = String(repeating: "f", count: limit) + "\n"
      let long = String(repeating: "x", count: limit + 1) + "\n"
      let longer = String(repeating: "y", count: limit * 7) + "\n"
      let text = "{}\n" + fits + long + "{\"a\":1}\n" + longer + longer + "{}\n"
      let chunks = ChunkReader.one(
        try scratch.file("a.log", text), limit: limit, size: 32
      ).all()
      #expect(chunks.compactMap(\.overlong) == [limit + 2, limit * 7 + 1, limit * 7 + 1])
      #expect(chunks.map(\.text).joined() == "{}\n" + fits + "{\"a\":1}\n{}\n")
      var offset = 0
      for chunk in chunks {
        #expect(chunk.offset == offset)
        #expect(chunk.overlong == nil || chunk.text.isEmpty)
        offset += chunk.overlong ?? chunk.text.utf8.count
      }
      #expect(offset == text.utf8.count)
      #expect(chunks.last?.flags == "eE")
      let again = ChunkReader.one(scratch.path + "/a.log", limit: limit, size: 32)
      #expect(again.totalRawBytes() == offset)
    }
  }

  @Test func `a last line over the limit ends its file`() throws {
    let text = "{}\n" + String(repeating: "x", count: 300)
    let chunks = ChunkReader.one(try scratch.file("a.log", text), limit: 50, size: 32).all()
    #expect(chunks.map(\.overlong) == [nil, 300])
    #expect(chunks.map(\.flags) == ["B", "eE"])
  }

  @Test func `a very long line needs no memory of its length`() throws {
    let path = scratch.path + "/big.log"
    // A hole reads as zeros: 40 MB without a newline, then one record.
    try scratch.shell("truncate -s 40000000 big.log; printf '\\n{}\\n' >> big.log")
    let reader = ChunkReader.one(path, limit: 1 << 20)
    let chunk = Chunk()
    #expect(reader.next(chunk))
    #expect(chunk.overlong == 40_000_001)
    #expect(chunk.buffer.capacity <= Chunk.size)
    #expect(reader.next(chunk))
    #expect(chunk.buffer.count == 3)
    #expect(chunk.endsStream)
  }

  @Test func `a buffer that grew is given back`() throws {
    let long = String(repeating: "x", count: 3 << 20) + "\n"
    let short = String(repeating: "{}\n", count: 200_000)
    let reader = ChunkReader.one(try scratch.file("a.log", long + short))
    let chunk = Chunk()
    #expect(reader.next(chunk))
    #expect(chunk.buffer.count >= long.utf8.count)
    #expect(chunk.buffer.capacity < 5 << 20)
    #expect(reader.next(chunk))
    #expect(chunk.buffer.capacity == Chunk.size)
  }

  @Test func `streams and files are told apart`() throws {
    let a = try scratch.file("a.log", "1\n")
    let b = try scratch.file("b.log", "2\n")
    let c = try scratch.file("c.log")
    let reader = ChunkReader(
      streams: [LogStream(name: "x", files: [a, b]), LogStream(name: "c", files: [c])])
    #expect(
      reader.all() == [
        Delivered(file: 0, text: "1\n", flags: "Be"), Delivered(file: 1, text: "2\n", flags: "eE"),
        Delivered(file: 2, flags: "BeE"),
      ])
    #expect(reader.files == [a, b, c])
    #expect(reader.bytesRead == 4)
  }

  @Test func `a file that cannot be opened is a problem and the stream goes on`() throws {
    let a = try scratch.file("a.log", "1\n")
    let missing = scratch.path + "/missing.log"
    let reader = ChunkReader(
      streams: [
        LogStream(name: "x", files: [missing, a, missing]),
        LogStream(name: "y", files: [missing]),
        LogStream(name: "z", files: [a, scratch.path]),
      ])
    #expect(
      reader.all() == [
        Delivered(file: 1, text: "1\n", flags: "BeE"),
        Delivered(file: 4, text: "1\n", flags: "BeE"),
      ])
    #expect(
      reader.problems.map { scratch.short($0.path) + " " + $0.message } == [
        "missing.log cannot be opened: no such file or directory",
        "missing.log cannot be opened: no such file or directory",
        "missing.log cannot be opened: no such file or directory",
        scratch.path + " is a directory; name the logs in it",
      ])
  }

  @Test func `a pipe gives the same chunks as a file however its bytes arrive`() throws {
    let text = (0..<60).map { "{\"n\":\($0),\"text\":\"\(String(repeating: "x", count: $0))\"}\n" }
      .joined()
    let file = try scratch.file("a.log", text)
    let expected = ChunkReader.one(file, limit: 60, size: 100).all()
    try scratch.shell("mkfifo pipe")
    let pipe = scratch.path + "/pipe"
    let writer = Thread {
      guard let handle = FileHandle(forWritingAtPath: pipe) else { return }
      var rest = Array(text.utf8)[...]
      var step = 1
      while !rest.isEmpty {
        handle.write(Data(rest.prefix(step)))
        rest = rest.dropFirst(step)
        step = step % 7 + 1
        if step == 3 { usleep(200) }
      }
      try? handle.close()
    }
    writer.start()
    let reader = ChunkReader.one(pipe, limit: 60, size: 100)
    #expect(reader.expectedBytes == nil)
    #expect(reader.all() == expected)
    #expect(reader.bytesRead == text.utf8.count)
    #expect(expected.count > 10)
  }
}
