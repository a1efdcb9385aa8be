import AgentLogJSON
import AgentLogTestSupport
import Testing

@Suite struct CanonicalJSONTests {
  private func canonical(_ text: some Sequence<UInt8>) throws -> [UInt8]? {
    CanonicalJSON.text(of: try JSONDocument(name: "test", text: text).root)
  }

  private func canonical(_ text: String) throws -> String? {
    try canonical(text.utf8).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    .enabled(if: Corpora.isPresent, "needs the corpora"),
    arguments: ["arrays", "french", "structures", "unicode", "values", "weird"])
  func `the samples of RFC 8785`(name: String) throws {
    let input = try Corpora.bytes("conformance/jcs/input/\(name).json")
    let output = try Corpora.bytes("conformance/jcs/output/\(name).json")
    let result = try #require(try canonical(input))
    #expect(result == output)
    let hex = String(
      decoding: try Corpora.bytes("conformance/jcs/outhex/\(name).txt"), as: UTF8.self)
    #expect(result == hex.split(whereSeparator: \.isWhitespace).map { UInt8($0, radix: 16)! })
  }

  /// RFC 8785, appendix B, and the edges of each layout.
  @Test(
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
      (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
      (0x4340_0000_0000_0000, "9007199254740992"), (0xc340_0000_0000_0000, "-9007199254740992"),
      (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
      (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
      (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
      (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
      (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
      (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5554, "333333333.33333325"),
      (0x41b3_de43_5555_5555, "333333333.3333333"), (0x41b3_de43_5555_5556, "333333333.3333334"),
      (0x41b3_de43_5555_5557, "333333333.33333343"),
      (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
      (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func `numbers as ECMAScript writes them`(bits: UInt64, text: String) throws {
    let value = Double(bitPattern: bits)
    #expect(ECMAScriptNumber.text(of: value) == text)
  }

  @Test(
    arguments: [
      ("-0", "0"), ("-0.0", "0"), ("1.0", "1"), ("100e-2", "1"), ("-12", "-12"), ("1E400", nil),
      ("[1e-400]", "[0]"), ("9007199254740993", "9007199254740992"),
      ("123456789012345678901234", "1.2345678901234569e+23"), ("0.1", "0.1"), ("-1e-7", "-1e-7"),
      ("123456789012345", "123456789012345"), ("1.50", "1.5"), ("100", "100"),
      ("1e20", "100000000000000000000"),
    ] as [(String, String?)])
  func `numbers become doubles, those beyond them have no form`(text: String, form: String?) throws
  {
    #expect(try canonical(text) == form)
  }

  @Test(arguments: [
    (#"{"b":1,"a":[2, {"d":3,"c":null}]}"#, #"{"a":[2,{"c":null,"d":3}],"b":1}"#),
    (#"{"a":1,"b":2,"a":3}"#, #"{"a":3,"b":2}"#),
    (#"{"\u0061":1, "a":2}"#, #"{"a":2}"#),
    (#" [ ] "#, "[]"), (#"{ }"#, "{}"), ("true", "true"),
    (#""\u001f\u007F\/\u00e9\ud83d\ude00""#, "\"\\u001f\u{7F}/é😀\""),
    (#"{"aa":1,"a":2,"":3}"#, #"{"":3,"a":2,"aa":1}"#),
    ("{\"\u{E000}\":1,\"😀\":2,\"\u{D7FF}\":3}", "{\"\u{D7FF}\":3,\"😀\":2,\"\u{E000}\":1}"),
  ])
  func `members are in order and strings plain`(text: String, form: String) throws {
    #expect(try canonical(text) == form)
  }

  @Test func `deep nesting needs no stack`() throws {
    let depth = 20_000
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let document = try JSONDocument(name: "test", text: text.utf8, depth: depth)
    #expect(CanonicalJSON.text(of: document.root) == Array(text.utf8))
  }
}
