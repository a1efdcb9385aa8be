import AgentLogJSON
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("", ""), ("plain é", "plain é"), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#"\u0000\u0041\u00e9\u20AC\uFFFF"#, "\0Aé€\u{FFFF}"), (#"\ud83d\ude00"#, "😀"),
    (#"\uD800\uDC00\uDBFF\uDFFF"#, "\u{10000}\u{10FFFF}"), (#"\u0041\u0301"#, "A\u{301}"),
    // No inside of a valid string; an answer all the same.
    (#"\ud83d"#, "\u{FFFD}"), (#"\ude00x"#, "\u{FFFD}x"), (#"\ude00\ude00"#, "\u{FFFD}\u{FFFD}"),
    (#"\ud83d\u0041"#, "\u{FFFD}A"),
    (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"), (#"\u12"#, #"\u12"#), (#"\u\ud83"#, #"\u\ud83"#),
    (#"\uzzzz"#, #"\uzzzz"#), (#"\x"#, #"\x"#), ("\\", "\\"), (#"\ud83d\"#, "\u{FFFD}\\"),
    (#"\ud83d\u"#, "\u{FFFD}\\u"),
  ])
  func `escapes are resolved`(text: String, decoded: String) {
    #expect(JSONText.decode(text.utf8) == Array(decoded.utf8))
    #expect(JSONText.decode(Array(text.utf8)[...]) == Array(decoded.utf8))
    #expect(JSONText.decode(text.utf8.reversed().reversed()) == Array(decoded.utf8))
  }
}
