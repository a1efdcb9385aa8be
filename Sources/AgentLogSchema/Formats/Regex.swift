import AgentLogJSON

/// `regex`: a pattern of ECMA-262 with the `u` flag.
enum RegexFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    (try? SimplePattern(String(decoding: bytes.slice(range), as: UTF8.self))) != nil
  }
}
