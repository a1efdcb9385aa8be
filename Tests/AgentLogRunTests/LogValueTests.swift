import AgentLogJSON
import Testing

@testable import AgentLogRun

struct LogValueTests {
  static let sample: LogValue = [
    "zebra": 1, "Äpfel": [1.5, 1e16, 1e-5, 0.0001, -0.0, 2.0, nil, true],
    "a": ["b": "x\n\"é\u{2028}"], "n": 12_345_678_901_234,
  ]

  /// What Python 3 and Node 20 gave for the same value, and what canonical JSON is.
  static let hashes: [(ArgumentsHash, String)] = [
    (.pythonJSON, "b8ae3751df33b0d875ad7e4ccb0d4584e8b9bb2e4e188d93f0ac547c547c3cbe"),
    (.stringify, "44fe43c3f852be7f8a12dc57d910613567b3884613c57b1c973a3a82158ab53b"),
  ]

  @Test(arguments: hashes.indices)
  func `arguments hash as the other languages do`(index: Int) {
    #expect(Self.hashes[index].0.hash(Self.sample) == Self.hashes[index].1)
  }

  @Test func `the canonical hash does not depend on the order of members`() {
    let way = ArgumentsHash.jcs
    #expect(way.hash(["a": 1, "b": 2]) == way.hash(["b": 2, "a": 1.0]))
    #expect(
      way.hash(["b": 2, "a": 1]) == SHA256.hash(Array(#"{"a":1,"b":2}"#.utf8)).hex)
  }

  struct Booking: Codable, Equatable {
    enum Class: String, Codable { case economy }
    var from: String
    var seats: [Int]
    var price: Double
    var ratio: Float
    var note: String?
    var cabin: Class
    var inner: [String: [Bool]]
    var big: UInt64
  }

  @Test func `what is encodable becomes a value and comes back`() throws {
    let booking = Booking(
      from: "ROM", seats: [1, 2], price: 9.5, ratio: 0.1, note: nil, cabin: .economy,
      inner: ["x": [true]], big: 7)
    let value = try LogValue(encoding: booking)
    #expect(value["ratio"] == 0.1)
    #expect(value["note"] == nil)
    #expect(value["cabin"] == "economy")
    #expect(try value.decode(Booking.self) == booking)
    #expect(try LogValue(json: Array(value.text.utf8)).decode(Booking.self) == booking)
  }

  @Test func `a value that does not fit is said with its path, never with itself`() {
    let error = #expect(throws: DecodingError.self) {
      try (["from": ["s3kret"]] as LogValue).decode(Booking.self)
    }
    #expect(!"\(String(describing: error))".contains("s3kret"))
    #expect("\(String(describing: error))".contains("from"))
  }

  @Test func `numbers that JSON lacks are texts, and come back`() throws {
    let value = try LogValue(encoding: [Double.nan, .infinity, -.infinity, 1])
    #expect(value.text == #"["NaN","Infinity","-Infinity",1]"#)
    let back = try LogValue(json: Array(value.text.utf8)).decode([Double].self)
    #expect(back[0].isNaN && back[1] == .infinity && back[2] == -.infinity && back[3] == 1)
  }

  @Test func `of members with one key the last counts`() {
    let value = LogValue.object([.init("a", 1), .init("b", 2), .init("a", 3)])
    #expect(value.text == #"{"a":3,"b":2}"#)
    #expect(value["a"] == 3)
  }

  @Test func `a text that is no JSON is refused with its place`() {
    #expect(throws: LogValue.NotJSON.self) { try LogValue(json: Array(#"{"a":"#.utf8)) }
    #expect(throws: LogValue.NotJSON.self) {
      try LogValue(json: Array(String(repeating: "[", count: 600).utf8))
    }
  }
}
