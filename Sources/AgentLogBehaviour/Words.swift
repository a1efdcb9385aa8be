import AgentLogJSON

/// Words of logs that tell how something went, in any case of letters.
enum Words {
  enum Status { case succeeded, failed, timedOut, unknown }

  static func status(_ bytes: PaddedBytes, _ range: Range<Int>) -> Status {
    guard range.count <= 20 else { return .unknown }
    // Nearly all records say one of these two.
    if range.count == 2, bytes.half(range.lowerBound) | 0x2020 == 0x6B6F { return .succeeded }
    switch lowercased(bytes, range) {
    case "ok", "success", "succeeded", "completed", "done", "passed", "status_code_ok":
      return .succeeded
    case "error", "failed", "failure", "fail", "exception", "status_code_error", "cancelled",
      "aborted":
      return .failed
    case "timeout", "timed_out", "timedout": return .timedOut
    default: return .unknown
    }
  }

  /// The name of an environment that is no production.
  static func trial(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 20 else { return false }
    return [
      "dev", "development", "test", "testing", "local", "staging", "ci", "sandbox", "debug",
    ].contains(lowercased(bytes, range))
  }

  /// Whether a text holds a word of small letters. O(n), at most 128 bytes.
  static func holds(_ word: String, _ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let word = Array(word.utf8)
    let end = min(range.upperBound, range.lowerBound + 128) - word.count
    guard end >= range.lowerBound else { return false }
    for start in range.lowerBound...end
    where word.indices.allSatisfy({ bytes[start + $0] | 0x20 == word[$0] }) {
      return true
    }
    return false
  }

  static func begins(_ word: String, _ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let word = Array(word.utf8)
    guard range.count >= word.count else { return false }
    return word.indices.allSatisfy { bytes[range.lowerBound + $0] | 0x20 == word[$0] | 0x20 }
  }

  private static func lowercased(_ bytes: PaddedBytes, _ range: Range<Int>) -> String {
    String(decoding: bytes.slice(range), as: UTF8.self).lowercased()
  }
}

/// Log levels as numbers: the usual names and their other spellings.
enum Level {
  static let debug = UInt8(1)
  static let info = UInt8(2)
  static let warning = UInt8(3)
  static let error = UInt8(4)

  /// 0 for a text that is no level.
  static func of(_ bytes: PaddedBytes, _ range: Range<Int>) -> UInt8 {
    guard range.count >= 3 else { return 0 }
    switch bytes[range.lowerBound] | 0x20 {
    case UInt8(ascii: "d"), UInt8(ascii: "t"), UInt8(ascii: "v"): return debug
    case UInt8(ascii: "i"), UInt8(ascii: "n"): return info
    case UInt8(ascii: "w"): return warning
    case UInt8(ascii: "e"), UInt8(ascii: "c"), UInt8(ascii: "f"), UInt8(ascii: "p"),
      UInt8(ascii: "a"):
      return error
    default: return 0
    }
  }
}

/// Whether a result is an error in the clothes of a success.
enum ErrorPayload {
  /// How much of a result is looked at.
  private static let reach = 256

  /// The result begins like an error: a text that says so, or an object whose first members do.
  static func begins(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    guard range.count >= 5 else { return false }
    let first = bytes[range.lowerBound]
    if first != UInt8(ascii: "{") {
      return Words.begins("error:", bytes, range) || Words.begins("exception:", bytes, range)
        || Words.begins("traceback (most recent", bytes, range)
    }
    return hasError(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + reach))
  }

  /// A member `error` or `errors` of the object itself that is neither null, false nor empty, or a
  /// member that says that it went wrong. Quotes may be escaped: an object inside a text.
  private static func hasError(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var depth = 0
    var index = range.lowerBound
    var key: Range<Int>?
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return false }
      case UInt8(ascii: "\""):
        let start = index + 1
        index = start
        while index < range.upperBound, bytes[index] != UInt8(ascii: "\"") {
          if bytes[index] == UInt8(ascii: "\\") {
            if bytes[index + 1] == UInt8(ascii: "\"") { break }
            index += 1
          }
          index += 1
        }
        if depth == 1 { key = start..<min(index, range.upperBound) }
        // Behind a quote that is escaped, as it began.
        if bytes[index] == UInt8(ascii: "\\") { index += 1 }
      case UInt8(ascii: ":"):
        if depth == 1, let name = key, saysError(bytes, name, index + 1) { return true }
        key = nil
      default: break
      }
      index += 1
    }
    return false
  }

  private static func saysError(_ bytes: PaddedBytes, _ key: Range<Int>, _ value: Int) -> Bool {
    let name = String(decoding: bytes.slice(key), as: UTF8.self).lowercased()
    var start = value
    while bytes[start] == 0x20 { start += 1 }
    let rest = start..<min(start + 10, bytes.count)
    switch name {
    case "error", "errors", "error_code", "error_message":
      return !["null", "false", "\"\"", "[]", "{}", "\\\"\\\"", "0,", "0}"].contains {
        Words.begins($0, bytes, rest)
      }
    case "ok", "success": return Words.begins("false", bytes, rest)
    case "status":
      return ["\"error\"", "\"failed\"", "\\\"error", "\\\"failed"].contains {
        Words.begins($0, bytes, rest)
      }
    default: return false
    }
  }
}
