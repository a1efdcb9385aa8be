import AgentLogJSON
import AgentLogSchema
import Testing

/// The formats that JSON Schema names, beyond what its own test suite asks of them.
struct JSONSchemaFormatTests {
  static let table: [(format: SchemaFormat, holds: [String], fails: [String])] = [
    (.date, ["2024-02-29", "0000-01-01"], ["2023-02-29", "2024-2-29", "2024-02-29Z", ""]),
    (
      .time, ["00:00:00Z", "23:59:60Z", "18:29:60-05:30", "12:00:00.5+14:00", "12:00:00z"],
      ["12:00:00", "12:00:00.Z", "12:00:60Z", "24:00:00Z", "12:00:00+2400", "12:00:00Z "]
    ),
    (
      .duration, ["P1Y2M", "PT1M", "P3W", "P1DT1H", "P0D"],
      ["P", "PT", "P1Y1D", "PT1H1S", "P1W1D", "P1DT", "P1H", "PT1H1H", "1D", "P1.5D"]
    ),
    (
      .hostname, ["a", "a-b.c", "xn--4gbwdl.xn--wgbh1c", "127.0.0.1"],
      ["", "a.", "-a", "a-", "a_b", "ab--cd", "xn--", "xn--a", "xn--99999999", "é"]
    ),
    (
      .ipv4, ["0.0.0.0", "255.255.255.255"],
      ["1.2.3", "1.2.3.4.5", "01.2.3.4", "256.1.1.1", "1..2.3"]
    ),
    (
      .ipv6, ["::", "::1", "1::", "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4", "1:2:3:4:5:6:1.2.3.4"],
      [
        ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "12345::", "::1%eth0",
        "1:2:3:4:5:6:7::8",
      ]
    ),
    (.uriReference, ["", "a/b", "#f", "//h", "./a:b", "?q"], ["a:b c", "1:b", "\\", "%", "a b"]),
    (
      .uriTemplate, ["", "/a{?x,y*,z:3}", "{+a.b}", "%41"],
      ["{", "}", "{}", "{a", "{a b}", "{a:}", "{.}", "%4", "{a*b}"]
    ),
    (.jsonPointer, ["", "/", "/a~0b/~1", "/é"], ["a", "/~", "/~2", "#/a"]),
    (.relativeJSONPointer, ["0", "1#", "10/a"], ["", "-1", "01", "1##", "#", "1a"]),
    (.regex, ["", "a(?=b)", #"(a)\1"#, "[^]", #"\p{L}"#], ["(", "a**", #"\q"#, "(?i)a", "{1}"]),
  ]

  @Test func `formats hold for the one and fail for the other`() throws {
    for (format, holds, fails) in Self.table {
      for text in holds { #expect(judge(format, text), "\(format.rawValue) \(text)") }
      for text in fails { #expect(!judge(format, text), "\(format.rawValue) \(text)") }
    }
  }

  @Test(arguments: SchemaFormat.allCases)
  func `a text of the wrong form is told what to write`(format: SchemaFormat) throws {
    let schema = try compiled(#"{"properties": {"a": {"format": "\#(format.rawValue)"}}}"#)
    let told = try schema.judge(#"{"a": "\\ %"}"#).told
    #expect(told.map(\.place) == ["event/bad-format /a"])
    #expect(told.first?.message.contains("; write " + format.expected) == true)
  }

  @Test func `every format survives every short text`() {
    let pieces = [
      "", "P", "T", "1", ":", "%", "{", "}", "xn--", "~", "/", "[", "::", "@", "\"", "-", "é",
    ]
    for format in SchemaFormat.allCases {
      for first in pieces {
        for second in pieces {
          for third in pieces { _ = judge(format, first + second + third) }
        }
      }
    }
  }

  private func judge(_ format: SchemaFormat, _ text: String) -> Bool {
    let buffer = PaddedBuffer(capacity: 64)
    buffer.append(text.utf8)
    return format.holds(buffer.bytes, 0..<buffer.count)
  }
}
