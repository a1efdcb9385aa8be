import AgentLogJSON
import Foundation
import Testing

@testable import AgentLogEvents

@Suite struct EnvelopeTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The text inside and, for each line, where it stood; the same at every chunk size.
  private func read(
    _ text: String, limit: Int = 16 << 20, sizes: [Int] = [Chunk.size, 16, 50, 300]
  ) throws -> (text: String, places: [String], problems: [String]) {
    let path = try scratch.file("a.log", text)
    let lines = text.utf8.count { $0 == 0x0A } + (text.hasSuffix("\n") ? 0 : 1)
    var first: (text: String, places: [String], problems: [String])?
    for size in sizes {
      let reader = ChunkReader.one(path, limit: limit, size: size)
      let chunks = reader.all()
      let result = (
        chunks.map { $0.overlong.map { "<\($0)>\n" } ?? $0.text }.joined(),
        chunks.flatMap { $0.outer ?? ["none"] }, reader.problems.map(\.message)
      )
      #expect(chunks.map(\.outerLines).reduce(0, +) == lines)
      let again = ChunkReader.one(path, limit: limit, size: size)
      #expect(again.totalRawBytes() == text.utf8.count)
      for chunk in chunks.dropLast() {
        #expect(chunk.text.isEmpty || chunk.text.hasSuffix("\n"))
        #expect(!chunk.flags.contains("e"))
      }
      #expect(chunks.last?.flags.hasSuffix("eE") == true)
      for chunk in chunks where chunk.overlong == nil && !chunk.text.isEmpty {
        let lines = chunk.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(chunk.outer?.count == lines.count - (chunk.text.hasSuffix("\n") ? 1 : 0))
      }
      if let first {
        #expect(result == first, "size \(size)")
      } else {
        first = result
      }
    }
    return first ?? ("", [], [])
  }

  /// The text that the places point at, up to its end or the next escape.
  private func pointed(_ text: String, _ places: [String], _ length: Int) -> [String] {
    places.map { place in
      let offset = place.split(separator: "@").last.flatMap { Int($0) } ?? 0
      return String(decoding: Array(text.utf8)[offset...].prefix(length), as: UTF8.self)
    }
  }

  @Test func `docker entries are unwrapped with their places`() throws {
    let text = """
      {"log":"{\\"event\\":\\"a\\"}\\n","stream":"stdout","time":"2024-11-15T20:12:10.1Z"}
      not docker
      {"log":"é\\u00e9\\ud83d\\ude00\\t\\u000a","stream":"stderr","time":"2024-11-15T20:12:10.2Z"}

      {"log":"{\\"event\\":\\"b\\"}\\r\\n","stream":"stdout","attrs":{},"time":"2024-11-15T20:12:10.3Z"}

      """
    let result = try read(text)
    #expect(result.text == "{\"event\":\"a\"}\nnot docker\néé😀\t\n\n{\"event\":\"b\"}\r\n")
    #expect(result.places.map { $0.prefix { $0 != "@" } } == ["0:9", "1:1", "2:9", "3:1", "4:9"])
    #expect(pointed(text, result.places, 2) == ["{\\", "no", "é", "\n{", "{\\"])
  }

  @Test func `docker lines split at 16 KiB are joined per stream`() throws {
    let part = String(repeating: "x", count: 16 * 1_024)
    func entry(_ log: String, _ stream: String) -> String {
      #"{"log":"\#(log)","stream":"\#(stream)","time":"2024-11-15T20:12:10Z"}"# + "\n"
    }
    let text =
      entry("A" + part, "stdout") + entry("B" + part, "stderr") + entry("A" + part, "stdout")
      + entry("short\\n", "stdout") + entry("b\\n", "stderr") + entry("cut " + part, "stdout")
    let result = try read(text)
    let expected = "A\(part)A\(part)short\nB\(part)b\ncut \(part)"
    #expect(result.text == expected)
    #expect(result.places.map { $0.prefix { $0 != ":" } } == ["0", "1", "5"])
  }

  @Test func `long joined lines are handed on whole and in order`() throws {
    func part(_ text: String, _ tag: String, _ stream: String = "stdout") -> String {
      "2024-11-15T20:12:10.1Z \(stream) \(tag) \(text)\n"
    }
    let long = String(repeating: "x", count: 150)
    let text =
      part("{}", "F") + part("a" + long, "P") + part("b" + long, "P", "stderr")
      + part("c" + long, "F") + part("{}", "F") + part(long, "P") + part("d", "F", "stderr")
      + part("e", "P", "stderr")
    let result = try read(text, sizes: [16, 50, 100, 400, 2_000])
    #expect(result.text == "{}\na\(long)c\(long)\n{}\nb\(long)d\n\(long)\ne")
    #expect(
      result.places.map { $0.prefix { $0 != ":" } } == ["0", "1", "4", "2", "5", "7"])
  }

  @Test func `a short docker entry without newline is a line, unfinished at the end`() throws {
    let entry = #"{"log":"{}","stream":"stdout","time":"2024-11-15T20:12:10Z"}"# + "\n"
    #expect(try read(entry + entry + entry).text == "{}\n{}\n{}")
  }

  @Test func `a line joined from parts beyond the limit is overlong`() throws {
    let part = String(repeating: "x", count: 200)
    let text =
      (0..<3).map { _ in "2024-11-15T20:12:10.1Z stdout P \(part)\n" }.joined()
      + "2024-11-15T20:12:10.1Z stderr F {}\n2024-11-15T20:12:10.1Z stdout F end\n"
      + "2024-11-15T20:12:10.1Z stdout F {}\n"
    let result = try read(text, limit: 500)
    #expect(result.text == "{}\n<604>\n{}\n")
    #expect(result.places.map { $0.prefix { $0 != "@" } } == ["3:33", "0:33", "5:33"])
  }

  @Test func `CRI lines are unwrapped and parts joined per stream`() throws {
    let text = """
      2024-11-15T20:12:10.123456789Z stdout P {"event":
      2024-11-15T20:12:10.123456789Z stderr F 2024 plain
      2024-11-15T20:12:10.123456789+01:00 stdout P "a",
      2024-11-15T20:12:10.123456789Z stdout F:x "b":1}
      2024-11-15T20:12:10.123456789Z stdout F
      2024-11-15T20:12:10.123456789Z stdwar F no
      2024-11-15T20:12:10.123456789Z stdout P left

      """
    let result = try read(text)
    #expect(
      result.text == """
        2024 plain
        {"event":"a","b":1}

        2024-11-15T20:12:10.123456789Z stdwar F no
        left
        """)
    #expect(
      result.places.map { $0.prefix { $0 != "@" } } == ["1:41", "0:41", "4:40", "5:1", "6:41"])
  }

  @Test func `journald messages are taken as text, bytes and several lines`() throws {
    let text = """
      {"__REALTIME_TIMESTAMP":"1","MESSAGE":"{\\"a\\":1}"}
      {"__CURSOR":"s","MESSAGE":[123,125,10, 255]}
      {"_HOSTNAME":"h","MESSAGE":"one\\ntwo\\n"}
      {"_HOSTNAME":"h","MESSAGE":["x","y"]}
      {"_HOSTNAME":"h","_PID":"7","_LINE_BREAK":"line-max","MESSAGE":"lo"}
      {"_HOSTNAME":"h","_PID":"8","MESSAGE":"other"}
      {"_HOSTNAME":"h","_PID":"7","MESSAGE":"ng"}
      {"_HOSTNAME":"h","EVENT":"none"}
      """
    let result = try read(text + "\n")
    #expect(
      result.text == """
        {"a":1}
        {}
        \u{FFFD}
        one
        two
        x
        y
        other
        long
        {"_HOSTNAME":"h","EVENT":"none"}

        """)
    #expect(
      result.places.map { $0.prefix { $0 != "@" } } == [
        "0:40", "1:28", "1:38", "2:29", "2:34", "3:30", "3:34", "5:40", "4:65", "7:1",
      ])
  }

  @Test func `messages that journalctl left out are a problem`() throws {
    let lost = #"{"__CURSOR":"s","MESSAGE":null}"# + "\n"
    let result = try read(#"{"__CURSOR":"s","MESSAGE":"{}"}"# + "\n" + lost)
    #expect(result.text == "{}\n" + lost)
    #expect(result.problems.count == 1)
    #expect(result.problems.first?.hasSuffix("journalctl -o json --all") == true)
  }

  @Test func `Loki lines are unwrapped, and turned around where they come newest first`() throws {
    func line(_ second: Int, _ log: String) -> String {
      #"{"labels":{"a":"b"},"line":"\#(log)","timestamp":"2024-11-15T20:12:\#(second)Z"}"# + "\n"
    }
    let forward = line(10, "one\\ntwo") + line(11, "{}") + line(12, "three")
    #expect(try read(forward).text == "one\ntwo\n{}\nthree\n")
    let backward = line(12, "three") + line(11, "{}") + "text\n" + line(10, "one\\ntwo")
    let result = try read(backward, sizes: [Chunk.size, 180, 300])
    #expect(result.text == "one\ntwo\ntext\n{}\nthree\n")
    #expect(
      result.places.map { $0.prefix { $0 != "@" } } == ["3:29", "3:34", "2:1", "1:29", "0:29"])
    #expect(result.problems.isEmpty)
  }

  @Test func `Loki lines that are too many to be turned around are a problem`() throws {
    let lines = (10..<60).map {
      #"{"labels":{},"line":"n\#($0)","timestamp":"2024-11-15T20:12:\#(70 - $0)Z"}"# + "\n"
    }
    let result = try read(lines.joined(), limit: 100, sizes: [Chunk.size, 200])
    #expect(result.text == (10..<60).map { "n\($0)\n" }.joined())
    #expect(result.problems.map { $0.hasSuffix("logcli --forward") } == [true])
  }

  @Test(arguments: [
    """
    {"streams":[{"stream":{"a":"1"},"values":[["30","c"],["10","a\\nA"]]},{"stream":{},"values":[["20","b",{}]]}]}
    """,
    """
    {"status":"success","data":{"resultType":"streams","result":[{"stream":{},"values":[["10","a\\nA"],["20","b"],["30","c"]]}]}}
    """,
    """
    [{"line":"c","timestamp":"30","fields":{}},{"line":"b","timestamp":"20"},{"line":"a\\nA","timestamp":"10"}]
    """,
    """
    [{"line":"c","timestamp":"2024-03"},{"line":"b","timestamp":"2024-02"},{"line":"a\\nA","timestamp":"2024-01"}]
    """,
  ])
  func `exported documents are put in the order of time`(document: String) throws {
    let result = try read(document + "\n")
    #expect(result.text == "a\nA\nb\nc\n")
    #expect(result.places.allSatisfy { $0.hasPrefix("0:") })
    #expect(pointed(document, result.places, 1) == ["a", "A", "b", "c"])
  }

  @Test(arguments: [
    #"{"log":"x","stream":"stdlog","time":"t"}"#, #"{"log":"x","stream":"stdout"}"#,
    #"{"log":{},"stream":"stdout","time":"t"}"#, #"{"MESSAGE":"x","level":"info"}"#,
    #"{"line":"x","event":"y","timestamp":"z"}"#, #"{"streams":[]}"#, #"{"data":{"result":[]}}"#,
    #"{"data":{"result":[{"metric":{},"values":[[1,"2"]]}]}}"#, "[]", #"[{"line":1}]"#,
    "2024-11-15T20:12:10Z stdout X {}", "2024-11-15 20:12:10 stdout F {}", "2024-11-15T20:12:10Z",
  ])
  func `what only resembles an envelope is left alone`(line: String) throws {
    let chunks = ChunkReader.one(try scratch.file("a.log", line)).all()
    #expect(chunks.map(\.text) == [line])
    #expect(chunks.map(\.outer) == [nil])
  }

  @Test func `an envelope is recognised behind text, and not behind too much of it`() throws {
    let entry = #"{"log":"{}\n","stream":"stdout","time":"2024-11-15T20:12:10Z"}"# + "\n"
    let some = try read(String(repeating: "text\n\n", count: 31) + entry, sizes: [300])
    #expect(some.text.hasSuffix("\n{}\n"))
    let much = ChunkReader.one(
      try scratch.file("b.log", String(repeating: "text\n", count: 32) + entry)
    ).all()
    #expect(much.map(\.outer) == [nil])
  }

  @Test func `offsets count a byte order mark and places an outer line that is too long`() throws {
    let entry = #"{"log":"{}\n","stream":"stdout","time":"2024-11-15T20:12:10Z"}"# + "\n"
    let long = String(repeating: "x", count: 500) + "\n"
    let path = try scratch.file("a.log", "\u{FEFF}" + entry + long + entry)
    let chunks = ChunkReader.one(path, limit: 100, size: 200).all()
    #expect(chunks.map(\.text) == ["{}\n", "", "{}\n"])
    #expect(chunks.map(\.overlong) == [nil, 501, nil])
    #expect(chunks.map(\.outer) == [["0:9@11"], ["1:1@66"], ["2:9@575"]])
    #expect(chunks.map(\.outerLines) == [1, 1, 1])
    #expect(chunks.map(\.flags) == ["B", "", "eE"])
    #expect(ChunkReader.one(path, limit: 100, size: 200).totalRawBytes() == 3 + 63 + 501 + 63)
  }

  @Test(arguments: [
    #"{"log":"a\u00e9\n","stream":"stdout","time":"2024"}"#, "2024-11-15T20:12:10Z stdout P {}",
    #"{"__CURSOR":"s","MESSAGE":[123,10,125]}"#, #"{"labels":{},"line":"\n","timestamp":"7"}"#,
    #"{"streams":[{"stream":{},"values":[["2","a"],["1","\ud83d\ude00"]]}]}"#,
    #"[{"line":"c","timestamp":"30"}]"#,
  ])
  func `whatever a byte becomes, every byte is counted and every line has a place`(
    line: String
  ) throws {
    let good = Array((line + "\n" + line + "\n").utf8)
    for index in 0..<line.utf8.count {
      for byte: UInt8 in [0x0A, 0x5C, good[index] ^ 1] {
        var bytes = good
        bytes[index] = byte
        let path = try scratch.file("a.log", bytes)
        let reader = ChunkReader.one(path, limit: 60, size: 40)
        let chunk = Chunk()
        var rawBytes = 0
        while reader.next(chunk) {
          rawBytes += chunk.rawBytes
          guard let outer = chunk.outer, chunk.overlong == nil else { continue }
          let text = chunk.buffer.bytes.slice(0..<chunk.buffer.count)
          let isOpen = text.last.map { $0 != 0x0A } ?? false
          #expect(outer.count == text.count { $0 == 0x0A } + (isOpen ? 1 : 0))
          #expect(outer.allSatisfy { (0...bytes.count).contains($0.offset) && $0.column > 0 })
        }
        #expect(rawBytes == bytes.count)
      }
    }
  }
}
