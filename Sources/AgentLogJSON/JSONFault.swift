/// Why bytes are not JSON, and where.
package struct JSONFault: Error, Sendable, Hashable {
  package var reason: Reason
  /// Offset of the byte that cannot be right.
  package var offset: Int

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  package enum Reason: UInt8, Sendable, Hashable {
    case expectedValue, expectedKey, expectedColon, expectedCommaOrEnd
    case badNumber, badLiteral, badEscape, loneSurrogate, controlCharacter, badUTF8
    case trailingComma, contentAfterValue, unexpectedEnd, tooDeep, tooLong, notAnObject
  }
}

extension JSONFault.Reason {
  /// What is wrong, for a person: completes "this line is not JSON: …".
  package var explanation: String {
    switch self {
    case .expectedValue: "a value was expected here"
    case .expectedKey: "a key in double quotes was expected here"
    case .expectedColon: "a colon was expected after the key"
    case .expectedCommaOrEnd: "a comma or the closing bracket was expected here"
    case .badNumber: "this is not a JSON number"
    case .badLiteral: "only true, false and null are bare words in JSON"
    case .badEscape: "this is no JSON escape"
    case .loneSurrogate: "this \\u escape is half of a surrogate pair"
    case .controlCharacter: "a control character must be escaped inside a string"
    case .badUTF8: "these bytes are not UTF-8"
    case .trailingComma: "a trailing comma is not allowed"
    case .contentAfterValue: "there is more on the line after the record"
    case .unexpectedEnd: "the line ends before the record does"
    case .tooDeep: "the record is nested too deeply"
    case .tooLong: "a text of 4 GiB or more is not read"
    case .notAnObject: "a record is a JSON object"
    }
  }
}
