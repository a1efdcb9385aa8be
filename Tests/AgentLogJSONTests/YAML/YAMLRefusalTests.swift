import AgentLogJSON
import Testing

/// What is refused: why, and where.
@Suite struct YAMLRefusalTests {
  /// id, YAML, reason, line, column.
  static let cases: [(String, String, YAMLFault.Reason, Int, Int)] = [
    ("nothing", "", .empty, 1, 1),
    ("only a comment", "# a\n", .empty, 2, 1),
    ("second document", "a: b\n---\nc: d\n", .multipleDocuments, 2, 1),
    ("second document after an end", "a: b\n...\nc: d\n", .multipleDocuments, 3, 1),
    ("another version", "%YAML 1.1\n---\na: b\n", .directive, 1, 1),
    ("tag directive", "%TAG ! x\n---\na: b\n", .directive, 1, 1),
    ("anchor", "a: &b c\n", .anchor, 1, 4),
    ("alias", "a: *b\n", .alias, 1, 4),
    ("tag", "a: !!int 1\n", .tag, 1, 4),
    ("merge key", "a:\n  <<: {b: c}\n", .mergeKey, 2, 3),
    ("question mark", "? a\n: b\n", .explicitKey, 1, 1),
    ("question mark in flow", "{? a: b}", .explicitKey, 1, 2),
    ("empty key", ": a\n", .emptyKey, 1, 1),
    ("list as a key", "[a]: b\n", .collectionKey, 1, 1),
    ("map as a key", "[{a: b}: c]", .collectionKey, 1, 2),
    ("number as a key", "a: b\n1: c\n", .keyNotString, 2, 1),
    ("null as a key", "{~: c}", .keyNotString, 1, 2),
    ("number with a zero as a key", "007: c\n", .keyNotString, 1, 1),
    ("equal keys", "a: 1\nb: 2\n'a': 3\n", .duplicateKey(firstLine: 1), 3, 1),
    ("equal keys in flow", "x: {a: 1,\n  a: 2}\n", .duplicateKey(firstLine: 1), 2, 3),
    ("key over lines", "'a\n b': c\n", .keyOverLines, 1, 1),
    ("key of a pair over lines", "[a\n b: c]", .keyOverLines, 1, 2),
    ("key and colon apart", "[a\n : c]", .keyOverLines, 2, 2),
    ("long key", String(repeating: "a", count: 1_025) + ": b\n", .keyTooLong, 1, 1),
    ("tab before a key", "a:\n\tb: c\n", .tabIndentation, 2, 1),
    ("tab behind spaces", "a:\n  b: c\n  \td: e\n", .tabIndentation, 3, 3),
    ("tab before a list in a list", "-\t- a\n", .tabIndentation, 1, 2),
    ("tab in block text at the root", "|\n\tb\n", .tabIndentation, 2, 1),
    ("tab in block text", "a: |\n\tb\n", .tabIndentation, 2, 1),
    ("tab on a blank line in text", "a: b\n\t\n  c\n", .tabIndentation, 2, 1),
    ("deeper member", "a: 'b'\n  c: d\n", .badIndentation, 2, 3),
    ("member between", "a:\n    b: c\n  d: e\n", .badIndentation, 3, 3),
    ("item between", "- a: b\n - c\n", .badIndentation, 2, 2),
    ("line without a colon", "a: b\nc\n", .expectedKey, 2, 1),
    ("list in a map", "a: b\n- c\n", .expectedKey, 2, 1),
    ("map behind a list", "- a\nb: c\n", .contentAfterValue, 2, 1),
    ("map on the line of a key", "a: b: c\n", .notOnThisLine, 1, 4),
    ("list on the line of a key", "a: - b\n", .notOnThisLine, 1, 4),
    ("map on the line of a marker", "--- a: b\n", .notOnThisLine, 1, 5),
    ("text behind quotes", "a: 'b' c\n", .contentAfterValue, 1, 8),
    ("comment too close", "a: 'b'# c\n", .commentNeedsSpace, 1, 7),
    ("colon too close", "'a':b\n", .colonNeedsSpace, 1, 4),
    ("colon too close in flow", "a: {warn:10}\n", .colonNeedsSpace, 1, 5),
    ("colon too close to a list", "{a:[b]}", .colonNeedsSpace, 1, 3),
    ("marker in quotes", "a: 'b\n---\nc'\n", .markerInside, 2, 1),
    ("marker in flow", "[a,\n...\n]\n", .markerInside, 2, 1),
    ("quotes indented too little", "a:\n  b: 'c\n  d'\n", .continuationIndentation, 3, 3),
    ("bracket indented too little", "a: [\n  b\n]\n", .continuationIndentation, 3, 1),
    ("at sign", "a: @b\n", .reservedCharacter, 1, 4),
    ("percent", "a: %b\n", .unexpectedCharacter, 1, 4),
    ("dash in flow", "[-]", .unexpectedCharacter, 1, 2),
    ("colon in text over lines", "a: b\n  c: d\n", .colonInText, 2, 4),
    ("item in text over lines", "- a\n - b\n", .dashInText, 2, 2),
    ("open quote", "a: 'b\n", .unclosedQuote, 1, 4),
    ("unknown escape", #"a: "b\q""#, .badEscape, 1, 6),
    ("short escape", #"a: "\u12""#, .badEscape, 1, 5),
    ("half a pair", #"a: "\ud83d\ude00""#, .surrogateEscape, 1, 5),
    ("text behind a bar", "a: | b\n  c\n", .badBlockHeader, 1, 6),
    ("two digits", "a: |12\n  c\n", .badBlockHeader, 1, 6),
    ("digit at the root", "|1\n a\n", .rootBlockIndentation, 1, 1),
    ("blank line too wide", "a: |\n    \n  b\n", .blockIndentation, 2, 5),
    ("block text without a newline", "a: |\n  b", .noFinalNewline, 2, 4),
    ("open bracket", "a: [b,\n  c\n", .unclosedCollection, 1, 4),
    ("wrong bracket", "[a}", .expectedCommaOrEnd, 1, 3),
    ("missing comma", "{a: 'b' c: d}", .expectedCommaOrEnd, 1, 9),
    ("two commas", "[a,,b]", .emptyEntry, 1, 4),
    ("yes", "a: yes\n", .oldBoolean, 1, 4),
    ("Off in flow", "[Off]", .oldBoolean, 1, 2),
    ("binary", "a: 0b11\n", .oldNumber, 1, 4),
    ("capital X", "a: 0X1F\n", .oldNumber, 1, 4),
    ("signed hexadecimal", "a: -0x1F\n", .oldNumber, 1, 4),
    ("leading zero", "a: 010\n", .leadingZero, 1, 4),
    ("leading zero of a fraction", "a: -00.5\n", .leadingZero, 1, 4),
    ("underscores", "a: 1_000\n", .underscoredNumber, 1, 4),
    ("infinity", "a: -.inf\n", .notFinite, 1, 4),
    ("large hexadecimal", "a: 0x10000000000000000\n", .numberTooLarge, 1, 4),
    ("NUL", "a: \u{0}b\n", .controlCharacter, 1, 4),
    ("escape character", "a: '\u{1B}'\n", .controlCharacter, 1, 5),
    ("byte order mark inside", "a: \u{FEFF}b\n", .controlCharacter, 1, 4),
    ("next line", "a: b\u{85}c\n", .lineSeparator, 1, 5),
    ("line separator", "a: 'b\u{2028}c'\n", .lineSeparator, 1, 6),
    ("old Macintosh", "a: b\rc: d\n", .loneCarriageReturn, 1, 5),
  ]

  @Test(arguments: cases.map(\.0))
  func `why and where`(id: String) throws {
    let item = try #require(Self.cases.first { $0.0 == id })
    #expect(throws: YAMLFault(item.2, line: item.3, column: item.4)) {
      _ = try JSONDocument(name: id, yaml: item.1.utf8)
    }
  }

  @Test(
    arguments: [
      [0x61, 0x3A, 0x20, 0xFF], [0x61, 0x3A, 0x20, 0xC0, 0xAF],
      [0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80],
      [0x61, 0x3A, 0x20, 0xE2, 0x82], [0x61, 0x3A, 0x20, 0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]])
  func `bytes that are not UTF-8`(text: [UInt8]) {
    #expect(throws: YAMLFault(.badUTF8, line: 1, column: 4)) {
      _ = try JSONDocument(name: "test", yaml: text)
    }
  }

  @Test func `a fault says place, reason and hint`() throws {
    let fault = try #require(throws: YAMLFault.self) {
      _ = try JSONDocument(name: "test", yaml: "a: yes\n".utf8)
    }
    #expect(
      fault.description == "1:4: this was a boolean in YAML 1.1 and is text in YAML 1.2; "
        + "write true or false, or put it in quotes if it is text")
  }
}
