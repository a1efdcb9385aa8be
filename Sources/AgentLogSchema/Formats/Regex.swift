import AgentLogJSON
import AgentLogPatterns

/// `regex`: a pattern of ECMA-262 with the `u` flag, those that the engine refuses to run included.
enum RegexFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    Pattern.syntaxFault(inECMA: String(decoding: bytes.slice(range), as: UTF8.self)) == nil
  }
}
