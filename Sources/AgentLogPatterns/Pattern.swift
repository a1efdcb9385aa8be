/// A regular expression over UTF-8, compiled to an automaton: time is linear in the input and
/// memory bounded, whatever the pattern.
///
/// A value of it is immutable, shared by threads and cheap to copy. Matching needs scratch memory:
/// make one ``PatternMatcher`` for each thread. What a linear-time engine cannot do (look-around,
/// back-references) is refused with its place and a hint, never misread.
package struct Pattern: Sendable {
  /// The dialect that a pattern is written in.
  package enum Syntax: Sendable {
    /// ECMA-262 with the `u` flag, as JSON Schema wants: `^` and `$` are the ends of the text,
    /// `\d` and `\w` are ASCII, `\s` is the white space of ECMA-262.
    ///
    /// Whether a text matches is exact. Two corners differ: where an option that can be empty
    /// prefers to be, as in `(|a)?`, the match ends as RE2 would end it; and `\b` within `(?i:…)`
    /// knows no word characters beyond ASCII.
    case ecma262
    /// RE2, as Go's `regexp` has it: flags inside the pattern, `\A \z \pL [[:alpha:]] \Q…\E`.
    case re2
  }

  package let source: String
  let program: Program

  /// Literals of which every match contains at least one; empty when none can be proven.
  ///
  /// What a prefilter looks for. With `ignoresCase` the bytes are lower case, and ASCII letters
  /// are to be compared without case; all other bytes exactly.
  package let literals: [PatternLiteral]

  /// The names of the groups that have one, with their index in the captures; the first index
  /// where alternatives share a name.
  package let groupNames: [String: Int]

  /// Nodes and edges of the automaton.
  package var parts: Int { program.nodeCount + program.edgeCount }

  /// How many groups capture, the whole match included.
  package var captureCount: Int { program.captureCount }

  /// Compiles a pattern: O(its length, counted repetitions written out), which is bounded.
  package init(_ source: String, syntax: Syntax = .ecma262) throws(PatternFault) {
    var parser = PatternParser(source, syntax: syntax, purpose: .run)
    let tree = try parser.parse()
    var builder = ProgramBuilder(syntax: syntax)
    self.source = source
    program = try builder.program(of: tree, captureCount: parser.captureCount)
    literals = RequiredLiterals.of(tree)
    groupNames = parser.groupNames
  }

  /// Why a text is no regular expression of ECMA-262 with the `u` flag, or nil where it is one.
  ///
  /// Accepts what the engine refuses to run: look-around, back-references, huge counts.
  package static func syntaxFault(inECMA source: String) -> PatternFault? {
    var parser = PatternParser(source, syntax: .ecma262, purpose: .judge)
    do {
      _ = try parser.parse()
      return nil
    } catch {
      return error
    }
  }
}

/// Bytes that a match must contain.
package struct PatternLiteral: Hashable, Sendable {
  package var bytes: [UInt8]
  /// The bytes are lower case and ASCII letters of either case count.
  package var ignoresCase: Bool
  /// How many bytes after the beginning of a match they stand, where that is fixed.
  package var offset: Int?

  package init(bytes: [UInt8], ignoresCase: Bool = false, offset: Int? = nil) {
    self.bytes = bytes
    self.ignoresCase = ignoresCase
    self.offset = offset
  }
}

/// Why a pattern is refused.
package struct PatternFault: Error, Hashable, Sendable {
  /// Code points before the place.
  package var position: Int
  /// What is wrong, and a hint what to write.
  package var message: String

  package init(position: Int, message: String) {
    self.position = position
    self.message = message
  }
}
