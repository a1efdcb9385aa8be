/// Reads a pattern into a tree, or says where and why it cannot.
///
/// One loop with a stack of open groups of its own, so that depth costs no call stack. The two
/// dialects share it; they differ in escapes, groups, classes and what a brace means.
struct PatternParser {
  /// What the pattern is read for.
  enum Purpose { case run, judge }

  struct Flags {
    var ignoresCase = false
    var isMultiline = false
    var dotTakesAll = false
    /// `U` of RE2: `*` is lazy and `*?` is not.
    var swapsLaziness = false
  }

  /// What a quantifier would stand behind.
  enum Last { case nothing, atom, assertion, repetition }

  struct Group {
    enum Kind { case plain, capture(Int), assertion }
    var kind: Kind
    /// Where it opens, in code points.
    var position: Int
    /// The flags to go back to.
    var flags: Flags
    var branches: [PatternTree] = []
    var parts: [PatternTree] = []
    /// The largest product of nested counts within.
    var weight = 1
  }

  /// The deepest nesting of groups that is run: what a stack of 512 KiB holds in a debug build.
  static let deepest = 40
  /// The largest count, and the largest product of nested counts.
  static let mostRepeats = 10_000
  /// The same where a match can begin anywhere: then each place may have a thread in each copy.
  static let mostFloatingRepeats = 1_000
  /// The longest pattern, in code points.
  static let longest = 1 << 20

  let text: [UInt32]
  let syntax: Pattern.Syntax
  let purpose: Purpose
  var index = 0
  var flags = Flags()
  var groups: [Group] = []
  var last = Last.nothing
  var lastWeight = 1
  /// The first count that only a pattern which begins with `^` may have.
  var largeCount: Int?

  var captureCount = 1
  var groupNames: [String: Int] = [:]
  /// Back-references of a pattern that is only judged: they may stand before their group.
  var numberReferences: [(number: Int, position: Int)] = []
  var nameReferences: [(name: String, position: Int)] = []
  /// The names in each alternative, for ECMA-262 lets alternatives share one.
  var openNames: [[Set<String>]] = [[[]]]

  init(_ source: String, syntax: Pattern.Syntax, purpose: Purpose) {
    text = source.unicodeScalars.map(\.value)
    self.syntax = syntax
    self.purpose = purpose
  }

  var isJudging: Bool { purpose == .judge }

  mutating func parse() throws(PatternFault) -> PatternTree {
    if !isJudging, text.count > Self.longest {
      throw fault("patterns longer than \(Self.longest) characters are not supported", at: 0)
    }
    groups = [Group(kind: .plain, position: 0, flags: flags)]
    while index < text.count { try piece() }
    if groups.count > 1 {
      throw fault(
        "this group is never closed; add ')' or write '\\('", at: groups[groups.count - 1].position)
    }
    try checkReferences()
    let tree = tree(of: groups[0])
    if let largeCount, !tree.isAnchoredAtStart {
      throw fault(
        "counts, multiplied where nested, of more than \(Self.mostFloatingRepeats) are supported "
          + "only in a pattern that begins with ^; use a smaller one, * or +", at: largeCount)
    }
    return tree
  }

  private mutating func piece() throws(PatternFault) {
    switch text[index] {
    case "|":
      index += 1
      let top = groups.count - 1
      groups[top].branches.append(Self.sequence(groups[top].parts))
      groups[top].parts = []
      last = .nothing
      openNames[openNames.count - 1].append([])
    case ")": try closeGroup()
    case "(": try openGroup()
    case "[": try bracketed()
    case "\\": try escape()
    case "*", "+", "?": try quantify()
    case "{":
      if syntax == .re2, !isCount(at: index) {
        try literal()
      } else {
        try quantify()
      }
    case "}" where syntax == .ecma262, "]" where syntax == .ecma262:
      throw fault("a lone '\(shown(text[index]))' must be escaped with a backslash")
    case "^":
      index += 1
      look(flags.isMultiline ? .lineStart : .textStart)
    case "$":
      index += 1
      look(flags.isMultiline ? .lineEnd : .textEnd)
    case ".":
      index += 1
      add(.set(dot), .atom)
    default: try literal()
    }
  }

  private var dot: ScalarSet {
    if flags.dotTakesAll { return .all }
    return (syntax == .ecma262 ? ScalarSet.ecmaLineEnds : .lineFeed).inverted
  }

  private mutating func literal() throws(PatternFault) {
    index += 1
    add(scalar: text[index - 1])
  }

  // MARK: - What the pieces become

  mutating func add(_ tree: PatternTree, _ kind: Last, weight: Int = 1) {
    last = kind
    lastWeight = weight
    let top = groups.count - 1
    groups[top].weight = max(groups[top].weight, weight)
    if !isJudging { groups[top].parts.append(tree) }
  }

  mutating func add(scalar: UInt32) {
    guard flags.ignoresCase, !isJudging else { return add(.scalar(scalar), .atom) }
    let folded = ScalarSet(scalars: [scalar]).closedOverCase
    add(folded.onlyScalar.map(PatternTree.scalar) ?? .set(folded), .atom)
  }

  mutating func add(set: ScalarSet, isNegated: Bool = false) {
    guard !isJudging else { return add(.empty, .atom) }
    let folded = flags.ignoresCase ? set.closedOverCase : set
    add(.set(isNegated ? folded.inverted : folded), .atom)
  }

  mutating func look(_ look: Look) { add(.look(look), .assertion) }

  static func sequence(_ parts: [PatternTree]) -> PatternTree {
    parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
  }

  func tree(of group: Group) -> PatternTree {
    let final = Self.sequence(group.parts)
    return group.branches.isEmpty ? final : .alternatives(group.branches + [final])
  }

  // MARK: - Reading

  func fault(_ message: String, at position: Int? = nil) -> PatternFault {
    PatternFault(position: position ?? index, message: message)
  }

  /// The next code point, or nil at the end.
  var next: UInt32? { index < text.count ? text[index] : nil }

  func peek(_ ahead: Int) -> UInt32? {
    index + ahead < text.count ? text[index + ahead] : nil
  }

  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard next == wanted else { return false }
    index += 1
    return true
  }

  /// Takes a text of ASCII.
  mutating func take(text wanted: StaticString) -> Bool {
    let count = wanted.utf8CodeUnitCount
    guard index + count <= text.count else { return false }
    for offset in 0..<count where text[index + offset] != UInt32(wanted.utf8Start[offset]) {
      return false
    }
    index += count
    return true
  }

  /// A code point for a message.
  func shown(_ scalar: UInt32) -> String {
    guard let value = Unicode.Scalar(scalar), scalar >= 0x20, scalar != 0x7F else {
      return "U+" + String(scalar, radix: 16, uppercase: true)
    }
    return String(Character(value))
  }

  func string(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text[range] { result.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return String(result)
  }
}
