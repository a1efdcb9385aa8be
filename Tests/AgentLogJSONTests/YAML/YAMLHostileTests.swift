import AgentLogJSON
import Testing

/// Any bytes give a value or a fault, in time linear in their number.
@Suite(.timeLimit(.minutes(1))) struct YAMLHostileTests {
  /// Quadratic time would be minutes here.
  static let count = 100_000

  static let repeated: [(id: String, unit: String, reason: YAMLFault.Reason?)] = [
    ("brackets", "[", .tooDeep), ("braces", "{", .collectionKey), ("nested lists", "- ", .tooDeep),
    ("nested lists on lines", "-\n", nil), ("question marks", "? ", .explicitKey),
    ("pairs", "[a: ", .tooDeep), ("letters", "a", nil), ("colons", ":", .keyTooLong),
    ("spaces", " ", .empty), ("newlines", "\n", .empty), ("tabs", "\t", .empty),
    ("hashes", "#", .empty), ("comments", "#\n", .empty), ("texts", "a\n", nil),
    ("texts with blank lines", "a\n\n", nil), ("quotes", "'", nil),
    ("commas", ",", .emptyEntry), ("bars", "|", .badBlockHeader),
    ("empty text", "'' ", .contentAfterValue), ("markers", "---\n", .multipleDocuments),
    ("ends", "...\n", .empty), ("keys", "a: ", .notOnThisLine),
  ]

  @Test(arguments: repeated.map(\.id))
  func `one thing again and again`(id: String) throws {
    let item = try #require(Self.repeated.first { $0.id == id })
    let text = Array(String(repeating: item.unit, count: Self.count / item.unit.utf8.count).utf8)
    #expect(reason(text) == item.reason)
  }

  /// id, the first line, all others; `@` is the number of the line.
  static let lines: [(id: String, first: String, others: String)] = [
    ("quoted lines", "'", "a\n"), ("literal lines", "|", "a\n\n"), ("blank lines", ">", " "),
    ("flow lines", "[", "a,"), ("text over lines in flow", "[a", "b\n"),
    ("escaped lines", "\"", "\\"), ("keys", "k: v", "k@: v"), ("empty keys", "k:", "k@:"),
    ("lists of maps", "- a: b", "- a: b"), ("comments in flow", "{", " #a"),
  ]

  @Test(arguments: lines.map(\.id))
  func `many lines`(id: String) throws {
    let item = try #require(Self.lines.first { $0.id == id })
    let others = (1..<(Self.count / 10)).map { item.others.replacing("@", with: String($0)) }
    let text = ([item.first] + others).joined(separator: "\n") + "\n"
    switch reason(Array(text.utf8)) {
    case nil, .unclosedQuote, .unclosedCollection: break
    case let reason?: Issue.record("\(reason)")
    }
  }

  @Test func `nesting is bounded where it says`() throws {
    for depth in [1, 5, 64] {
      for (open, close) in [("[", "]"), ("- ", ""), ("{\"a\":", "}")] {
        func nested(_ count: Int) -> String {
          String(repeating: open, count: count) + "1" + String(repeating: close, count: count)
        }
        #expect(reason(Array(nested(depth).utf8), depth) == nil)
        #expect(reason(Array(nested(depth + 1).utf8), depth) == .tooDeep)
      }
    }
  }

  @Test func `a flipped byte and a cut text never crash`() {
    let sample = Array(
      """
      # c
      a: {b: [1, 'x''y'], "c\\u00e9":2 }
      l:
      - |2-
          t

      - >+
       f
        g
       é
      - - d: "e
            f\\
            g"
      ...

      """.utf8)
    #expect(reason(sample) == nil)
    var read = 0
    for index in sample.indices {
      _ = reason(Array(sample[..<index]))
      for byte in [0, 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x23, 0x27, 0x2D, 0x3A, 0x5B, 0x5D, 0x7C, 0xC3]
        as [UInt8]
      {
        var text = sample
        text[index] = byte
        if reason(text) == nil { read += 1 }
        text = sample
        text.insert(byte, at: index)
        if reason(text) == nil { read += 1 }
      }
    }
    #expect(read > 200, "most edits inside text change no structure")
  }

  /// Why a text is refused, or nil where it is read; the place must be in the text.
  private func reason(_ text: [UInt8], _ depth: Int = 64) -> YAMLFault.Reason? {
    do {
      let document = try JSONDocument(name: "test", yaml: text, depth: depth)
      #expect(document.root.position.line >= 1)
      return nil
    } catch {
      let lines = text.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
      #expect((1...lines).contains(error.line) && error.column >= 1)
      return error.reason
    }
  }
}
