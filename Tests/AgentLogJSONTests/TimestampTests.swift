import AgentLogJSON
import AgentLogTestSupport
import Testing

@Suite struct TimestampTests {
  private func read(_ text: String) -> Timestamp? {
    withPadded(text.utf8) { Timestamp.read($0, 0..<$0.count) }
  }

  private static let second: Int64 = 1_000_000_000

  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0),
      ("1985-04-12T23:20:50.52Z", 482_196_050 * second + 520_000_000),
      ("1996-12-19T16:39:57-08:00", 851_042_397 * second),
      ("1996-12-20T00:39:57Z", 851_042_397 * second),
      ("1937-01-01T12:00:27.87+00:20", -1_041_337_172 * second - 130_000_000),
      ("2024-11-15t20:12:10.123z", 1_731_701_530 * second + 123_000_000),
      ("2024-11-15T20:12:10.123Z", 1_731_701_530 * second + 123_000_000),
      ("2024-11-15T20:12:59.987Z", 1_731_701_579 * second + 987_000_000),
      ("1990-12-31T23:59:60.123Z", 662_688_000 * second - 1),
      ("2024-11-15T20:12:10.123456+00:00", 1_731_701_530 * second + 123_456_000),
      ("2024-11-15T20:12:10.123456789Z", 1_731_701_530 * second + 123_456_789),
      ("2024-11-15T20:12:10.1234567899999999Z", 1_731_701_530 * second + 123_456_789),
      ("2024-11-15T20:12:10+00:00", 1_731_701_530 * second),
      ("2024-02-29T00:00:00Z", 1_709_164_800 * second),
      ("2000-02-29T00:00:00Z", 951_782_400 * second),
      ("1969-12-31T23:59:59.999Z", -1_000_000),
      // A leap second is the last nanosecond of its minute.
      ("1990-12-31T23:59:60Z", 662_688_000 * second - 1),
      ("1990-12-31T15:59:60.5-08:00", 662_688_000 * second - 1),
      ("2017-01-01T05:29:60+05:30", 1_483_228_800 * second - 1),
      // Outside of 64 bits of nanoseconds.
      ("0000-01-01T00:00:00Z", .min), ("1600-01-01T00:00:00Z", .min),
      ("2262-04-11T23:47:16.854775807Z", .max), ("2262-04-11T23:47:16.854775808Z", .max),
      ("9999-12-31T23:59:59Z", .max),
    ] as [(String, Int64)])
  func `a date-time of RFC 3339 is a point in time`(text: String, nanoseconds: Int64) {
    #expect(
      read(text) == Timestamp(nanoseconds: nanoseconds, form: .rfc3339, hasOffset: true))
  }

  @Test(
    arguments: [
      ("2024-11-15T20:12:10", .withoutOffset, 0), ("2024-11-15T20:12:10.5", .withoutOffset, 500),
      ("2024-11-15 20:12:10", .otherLayout, 0), ("2024-11-15 20:12:10,123", .otherLayout, 123),
      ("2024-11-15T20:12:10,123", .otherLayout, 123),
    ] as [(String, Timestamp.Form, Int64)])
  func `without an offset it is a local clock`(
    text: String, form: Timestamp.Form, milliseconds: Int64
  ) {
    #expect(
      read(text)
        == Timestamp(
          nanoseconds: 1_731_701_530 * Self.second + milliseconds * 1_000_000, form: form,
          hasOffset: false))
  }

  @Test(arguments: [
    "2024-11-15 20:12:10Z", "2024-11-15 21:12:10+01:00", "2024-11-15T21:12:10+0100",
    "2024-11-15T21:12:10+01", "2024-11-15 19:12:10 -0100", "2024-11-15 20:12:10,000Z",
    "2024-11-15 20:12:10 Z",
  ])
  func `other layouts are read with their offset`(text: String) {
    #expect(
      read(text)
        == Timestamp(
          nanoseconds: 1_731_701_530 * Self.second, form: .otherLayout, hasOffset: true))
  }

  @Test(arguments: [
    "", "2024", "2024-11-15", "20:12:10Z", "2024-11-15T20:12Z", "2024-11-15T20:12:1",
    "2024-11-15T20:12:10.Z", "2024-11-15T20:12:10,Z", "2024-11-15T20:12:10.",
    "2024-11-15X20:12:10Z",
    "2024-00-15T20:12:10Z", "2024-13-15T20:12:10Z", "2024-11-00T20:12:10Z", "2024-11-31T20:12:10Z",
    "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2024-02-30T00:00:00Z", "2024-04-31T00:00:00Z",
    "2024-11-15T24:00:00Z", "2024-11-15T20:60:10Z", "2024-11-15T20:12:61Z", "2024-11-15T20:12:60Z",
    "1998-12-31T22:59:60Z", "1998-12-31T23:58:60Z", "1998-12-31T23:59:60-01:00",
    "2024-11-15T20:12:10+24:00", "2024-11-15T20:12:10+01:60", "2024-11-15T20:12:10+1:00",
    "2024-11-15T20:12:10+", "2024-11-15T20:12:10ZZ", "2024-11-15T20:12:10Z ",
    " 2024-11-15T20:12:10Z",
    "2024-11-15T20:12:10 ", "2024-11-15T20:12:10 UTC", "2024/11/15T20:12:10Z",
    "20241115T201210Z.......",
    "1a24-11-15T20:12:10Z", "2x24-11-15T20:12:10Z", "20x4-11-15T20:12:10Z", "2024-1x-15T20:12:10Z",
    "1963-06-1৪T00:00:00Z", "1963-06-11T0৪:00:00Z", "11963-06-19T08:30:06Z",
    "2024-11-15T20:12:10.12:Z", "2024-11-15T20:12:1/.123Z", "2024-11-15T20:12:?0.123Z",
    "2024-11-15T20:12:61.123Z", "2024-11-15T20:12:60.123Z", "2024-11-15T20:12:10:123Z",
    "2024-11-15T20:12:10.123456+00:0", "2024-11-15T20:12:10.123456+00:0x",
    "2024-11-15T20:12:10.12a", "2024-11-15T20:12:x0Z", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0:00Z",
  ])
  func `anything else is no time`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `the end of the range is the end of the text`() {
    withPadded("2024-11-15T20:12:10.123Z".utf8) { bytes in
      #expect(Timestamp.read(bytes, 0..<24)?.form == .rfc3339)
      #expect(Timestamp.read(bytes, 0..<23)?.form == .withoutOffset)
      #expect(Timestamp.read(bytes, 0..<20) == nil)
      #expect(Timestamp.read(bytes, 0..<19)?.form == .withoutOffset)
      #expect(Timestamp.read(bytes, 0..<18) == nil)
    }
  }

  @Test func `the cache changes no answer`() {
    var cache = TimestampCache()
    for text in [
      "2024-11-15T20:12:10Z", "2024-11-15T20:12:11.5Z", "2024-11-15T20:12:11.5",
      "2024-11-15 20:12:12", "2024-11-15 20:12:13,5", "2024-11-15T20:12:13+01:00",
      "2024-11-31T20:12:14Z", "2024-11-31T20:12:14Z", "2024-11-15T20:12:61Z",
      "2024-11-15T20:12:59Z",
      "2024-11-15t20:12:10Z", "2024-12-31T23:59:60Z", "2024-12-31T23:59:59Z",
    ] {
      let cached = withPadded(text.utf8) { Timestamp.read($0, 0..<$0.count, &cache) }
      #expect(cached == read(text), "\(text)")
    }
  }

  @Test(.enabled(if: Corpora.isPresent, "needs the corpora"))
  func `the date-time cases of the JSON Schema test suite`() throws {
    let text = try Corpora.bytes(
      "conformance/json-schema/tests/optional/format/date-time.json")
    let document = try JSONDocument(name: "date-time.json", text: text)
    var count = 0
    for test in document.root.elements.flatMap({ $0["tests"]!.elements }) {
      guard let data = test["data"]?.string else { continue }
      #expect((read(data)?.form == .rfc3339) == test["valid"]?.bool, "\(data)")
      count += 1
    }
    #expect(count > 20)
  }
}
