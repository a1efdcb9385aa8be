/// Why a text is not read as YAML, and where.
package struct YAMLFault: Error, Sendable, Hashable {
  package var reason: Reason
  /// 1-based.
  package var line: Int
  /// 1-based, in bytes.
  package var column: Int

  package init(_ reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  /// What is wrong. Some of it is good YAML that could be mistaken, or that a configuration file
  /// does not need: it is refused, so that nothing is ever guessed.
  package enum Reason: Sendable, Hashable {
    // The text.
    case badUTF8, controlCharacter, loneCarriageReturn, lineSeparator, tooLong, tooDeep
    // The stream.
    case empty, multipleDocuments, directive
    // What this reader leaves out.
    case anchor, alias, tag, mergeKey
    // Keys.
    case explicitKey, emptyKey, collectionKey, keyNotString, keyTooLong, keyOverLines
    case duplicateKey(firstLine: Int)
    // Lines and indentation.
    case tabIndentation, badIndentation, expectedKey, notOnThisLine, contentAfterValue
    case commentNeedsSpace, colonNeedsSpace, markerInside, continuationIndentation
    // Scalars.
    case reservedCharacter, unexpectedCharacter, colonInText, dashInText
    case unclosedQuote, badEscape, surrogateEscape
    case badBlockHeader, rootBlockIndentation, blockIndentation, noFinalNewline
    // Flow collections.
    case unclosedCollection, expectedCommaOrEnd, emptyEntry
    // Values.
    case oldBoolean, oldNumber, leadingZero, underscoredNumber, notFinite, numberTooLarge
  }
}

extension YAMLFault: CustomStringConvertible {
  /// `line:column: explanation; hint`.
  package var description: String { "\(line):\(column): \(reason.explanation)" + hintText }

  private var hintText: String { reason.hint.map { "; " + $0 } ?? "" }
}

extension YAMLFault.Reason {
  /// What is wrong, for a person, in one sentence without a final full stop.
  package var explanation: String {
    switch self {
    case .badUTF8: "these bytes are not UTF-8"
    case .controlCharacter: "a character that may not stand in YAML"
    case .loneCarriageReturn: "a carriage return without a newline"
    case .lineSeparator: "some readers take this character for a line break"
    case .tooLong: "the text is too long"
    case .tooDeep: "the value is nested too deeply"
    case .empty: "there is no value here"
    case .multipleDocuments: "a second document begins here"
    case .directive: "of directives only '%YAML 1.2' is read"
    case .anchor: "anchors are not read"
    case .alias: "aliases are not read"
    case .tag: "tags are not read"
    case .mergeKey: "'<<' is no merge in YAML 1.2"
    case .explicitKey: "keys with '?' are not read"
    case .emptyKey: "a key is missing before the colon"
    case .collectionKey: "a list or map cannot be a key"
    case .keyNotString: "this key is not a string"
    case .keyTooLong: "a key has at most 1,024 bytes"
    case .keyOverLines: "a key and its colon stand on one line"
    case .duplicateKey(let firstLine): "this key is already on line \(firstLine)"
    case .tabIndentation: "a tab cannot indent"
    case .badIndentation: "this line is indented like nothing before it"
    case .expectedKey: "a key with a colon was expected here"
    case .notOnThisLine: "a list or map cannot begin on this line"
    case .contentAfterValue: "there is more behind the value"
    case .commentNeedsSpace: "a comment needs a space before its '#'"
    case .colonNeedsSpace: "a colon needs a space behind it"
    case .markerInside: "a document marker inside a value"
    case .continuationIndentation: "this line continues a value and is indented too little"
    case .reservedCharacter: "no value begins with '@' or '`'"
    case .unexpectedCharacter: "no value begins like this"
    case .colonInText: "a colon inside text that runs over lines"
    case .dashInText: "text runs on into a line that looks like a list item"
    case .unclosedQuote: "the quote is not closed"
    case .badEscape: "this is no escape of double quotes"
    case .surrogateEscape: "this escape is half of a surrogate pair, or beyond Unicode"
    case .badBlockHeader: "behind '|' or '>' may stand one digit and one of '+' and '-'"
    case .rootBlockIndentation: "readers differ on an indentation digit here"
    case .blockIndentation: "a blank line before the text is indented more than the text"
    case .noFinalNewline: "readers differ on block text that ends without a newline"
    case .unclosedCollection: "the bracket is not closed"
    case .expectedCommaOrEnd: "a comma or the closing bracket was expected here"
    case .emptyEntry: "an entry is missing before the comma"
    case .oldBoolean: "this was a boolean in YAML 1.1 and is text in YAML 1.2"
    case .oldNumber: "this was a number in YAML 1.1 and is text in YAML 1.2"
    case .leadingZero: "readers differ on numbers with leading zeros"
    case .underscoredNumber: "a number has no underscores in YAML 1.2"
    case .notFinite: "this number has no JSON form"
    case .numberTooLarge: "this number is too large"
    }
  }

  /// What to write instead, or nil where that is plain.
  package var hint: String? {
    switch self {
    case .controlCharacter, .lineSeparator: "write it as an escape in double quotes"
    case .multipleDocuments: "keep one document in the file"
    case .anchor, .alias, .mergeKey: "write the value out where it is needed"
    case .tag: "put text in quotes and leave the tag out"
    case .explicitKey: "write 'key: value'"
    case .keyNotString, .leadingZero, .underscoredNumber, .oldNumber, .notFinite:
      "put it in quotes if it is text"
    case .oldBoolean: "write true or false, or put it in quotes if it is text"
    case .tabIndentation: "use spaces"
    case .notOnThisLine: "begin it on a line of its own, or put text in quotes"
    case .expectedKey: "a list item begins with '- ', a member with 'key: '"
    case .colonInText, .dashInText, .reservedCharacter, .unexpectedCharacter:
      "put text in quotes, or check the indentation"
    case .continuationIndentation: "indent it more than the line its key is on"
    case .surrogateEscape: "write '\\U' and eight digits"
    case .noFinalNewline: "end the file with a newline"
    case .rootBlockIndentation: "leave the digit out"
    default: nil
    }
  }
}
