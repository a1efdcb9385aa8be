/// One flag: its names, its help and what it does, in one value.
///
/// The parser, help pages, completions and the page of the documentation are all derived from
/// lists of these, so a flag exists once or not at all.
package struct Flag: Sendable {
  /// Without the dashes: `max-findings`.
  package var long: String
  package var short: Character?
  /// What the flag takes, or nil for a switch.
  package var value: Value?
  /// One line, without a final full stop.
  package var summary: String
  /// Full sentences for the long help; may be empty.
  package var details: String
  package var group: Group
  /// True where every occurrence counts; otherwise the last one wins.
  package var repeats = false
  /// Changes the invocation. Gets an empty text for a switch.
  package var effect: @Sendable (inout Invocation, String) throws(UsageError) -> Void

  /// Headings of help pages, in their order.
  package enum Group: String, Sendable, CaseIterable {
    case judging = "Judging"
    case reading = "Reading"
    case output = "Output"
    case general = "General"
  }

  /// The value of a flag or an operand: its name in usage lines and the words it may be.
  package struct Value: Sendable {
    package var name: String
    package var completion: Completion

    package init(_ name: String, _ completion: Completion = .none) {
      self.name = name
      self.completion = completion
    }
  }
}

/// What a shell may offer for a value.
package enum Completion: Sendable {
  case none
  case files
  /// These words and nothing else.
  case words(@Sendable () -> [String])
  /// These words, or a file.
  case wordsOrFiles(@Sendable () -> [String])

  /// The words that can be offered. Evaluated when a completion script is written, not at start.
  package var words: [String] {
    switch self {
    case .none, .files: []
    case .words(let words), .wordsOrFiles(let words): words()
    }
  }

  package var offersFiles: Bool {
    switch self {
    case .files, .wordsOrFiles: true
    case .none, .words: false
    }
  }
}

extension Flag {
  /// The place in an invocation that a flag sets.
  typealias Option<Value> = any WritableKeyPath<Invocation, Value> & Sendable

  /// `-j, --jobs N`, as help pages show it.
  package var usage: String {
    (short.map { "-\($0), " } ?? "    ") + "--" + long + (value.map { " " + $0.name } ?? "")
  }

  /// Turns something on.
  static func `switch`(
    _ long: String, short: Character? = nil, group: Group,
    sets keyPath: Option<Bool>, summary: String,
    details: String = ""
  ) -> Flag {
    Flag(long: long, short: short, value: nil, summary: summary, details: details, group: group) {
      invocation, _ throws(UsageError) in
      invocation[keyPath: keyPath] = true
    }
  }

  /// Takes one of a few words.
  static func choice<Word: Choice>(
    _ long: String, short: Character? = nil, _ name: String, group: Group,
    sets keyPath: Option<Word>, summary: String,
    details: String = ""
  ) -> Flag {
    Flag(
      long: long, short: short, value: Value(name, .words { Word.words }), summary: summary,
      details: details, group: group
    ) { invocation, text throws(UsageError) in
      invocation[keyPath: keyPath] = try Word.parse(text, flag: long)
    }
  }

  /// Takes a whole number within a range, written as `parse` reads it.
  static func number<Number>(
    _ long: String, short: Character? = nil, _ name: String, group: Group,
    sets keyPath: Option<Number>, range: ClosedRange<Int>,
    what: String, parse: @escaping @Sendable (String) -> Int?,
    wrap: @escaping @Sendable (Int) -> Number, summary: String, details: String = ""
  ) -> Flag {
    Flag(
      long: long, short: short, value: Value(name), summary: summary, details: details,
      group: group
    ) { invocation, text throws(UsageError) in
      guard let number = parse(text) else {
        throw UsageError("--\(long) takes \(what), not '\(text)'")
      }
      guard range.contains(number) else {
        throw UsageError(
          "--\(long) must lie between \(range.lowerBound) and \(range.upperBound), not '\(text)'")
      }
      invocation[keyPath: keyPath] = wrap(number)
    }
  }
}
