/// Literals that every match contains: what a prefilter may look for instead of the pattern.
///
/// Walks the tree once. Of the sets of literals that are each required it picks the one with the
/// longest shortest member, fewer members and known places breaking ties.
enum RequiredLiterals {
  /// The most texts that a part is spelled out in, and the most bytes of one.
  private static let mostTexts = 32
  private static let mostBytes = 64
  /// The most literals of an answer.
  private static let mostLiterals = 256
  /// The most code points of a class that is spelled out.
  private static let mostScalars = 8

  static func of(_ tree: PatternTree) -> [PatternLiteral] {
    let whole = analysis(of: tree)
    return better(whole.required, whole.texts ?? [])
  }

  /// What is known of a part of a pattern.
  private struct Analysis {
    /// All the texts that it matches, where these are few; case is as the literals say.
    var texts: [PatternLiteral]?
    /// Literals of which each match has one; empty where none are known.
    var required: [PatternLiteral] = []
    /// The bytes of each match, where these are always as many.
    var length: Int?

    static let nothing = Analysis(
      texts: [PatternLiteral(bytes: [], offset: 0)], required: [], length: 0)
  }

  private static func analysis(of tree: PatternTree) -> Analysis {
    switch tree {
    case .empty, .look: return .nothing
    case .scalar(let scalar): return analysis(of: ScalarSet(scalars: [scalar]))
    case .set(let set): return analysis(of: set)
    case .sequence(let parts): return sequence(analyses(of: parts))
    case .alternatives(let branches):
      if branches.count > mostLiterals { return Analysis() }
      return alternatives(branches.map(analysis(of:)))
    case .repeated(let part, let repetition): return repeated(analysis(of: part), repetition)
    case .capture(_, let part): return analysis(of: part)
    }
  }

  /// One for each part, but plain characters in a row as one text.
  private static func analyses(of parts: [PatternTree]) -> [Analysis] {
    var result: [Analysis] = []
    var plain: [UInt8] = []
    func flush() {
      guard !plain.isEmpty else { return }
      let text = PatternLiteral(bytes: plain, offset: 0)
      result.append(Analysis(texts: [text], length: plain.count))
      plain = []
    }
    for part in parts {
      if case .scalar(let scalar) = part, let value = Unicode.Scalar(scalar) {
        if plain.count + 4 > mostBytes { flush() }
        plain += UTF8.encode(value) ?? UTF8.encodedReplacementCharacter
      } else {
        flush()
        result.append(analysis(of: part))
      }
    }
    flush()
    return result
  }

  private static func analysis(of set: ScalarSet) -> Analysis {
    let lengths = Set(set.ranges.flatMap { [UTF8.width(of: $0.low), UTF8.width(of: $0.high)] })
    var result = Analysis(length: lengths.count == 1 ? lengths.first : nil)
    guard !set.isEmpty, set.count <= mostScalars else { return result }
    var texts: [PatternLiteral] = []
    for scalar in set.scalars {
      guard let value = Unicode.Scalar(scalar) else { return Analysis() }
      let other = scalar ^ 0x20
      if value.isASCIILetter, set.contains(other) {
        guard scalar & 0x20 != 0 else { continue }
        texts.append(PatternLiteral(bytes: [UInt8(scalar)], ignoresCase: true, offset: 0))
      } else {
        texts.append(PatternLiteral(bytes: Array(String(Character(value)).utf8), offset: 0))
      }
    }
    result.texts = texts
    return result
  }

  private static func sequence(_ parts: [Analysis]) -> Analysis {
    var result = Analysis.nothing
    var run = Analysis.nothing.texts ?? []
    var runOffset: Int? = 0
    var isWhole = true
    for part in parts {
      if let texts = part.texts, let joined = crossed(run, texts) {
        run = joined
      } else {
        isWhole = false
        result.required = better(result.required, shifted(run, runOffset))
        result.required = better(result.required, shifted(part.required, result.length))
        runOffset = result.length
        if let texts = part.texts {
          run = texts
        } else {
          run = Analysis.nothing.texts ?? []
          runOffset = sum(result.length, part.length)
        }
      }
      result.length = sum(result.length, part.length)
    }
    result.required = better(result.required, shifted(run, runOffset))
    result.texts = isWhole ? run : nil
    return result
  }

  private static func alternatives(_ branches: [Analysis]) -> Analysis {
    var result = Analysis(texts: [], required: [], length: branches.first?.length)
    var isRequired = true
    for branch in branches {
      if let own = branch.texts, let texts = result.texts, own.count + texts.count <= mostTexts {
        result.texts = texts + own
      } else {
        result.texts = nil
      }
      let best = better(branch.required, branch.texts ?? [])
      isRequired = isRequired && !best.isEmpty && result.required.count <= mostLiterals
      if isRequired { result.required += best }
      if branch.length != result.length { result.length = nil }
    }
    result.texts = result.texts.map(merged)
    result.required = isRequired ? merged(result.required) : []
    if result.required.count > mostLiterals { result.required = [] }
    return result
  }

  private static func repeated(
    _ part: Analysis, _ repetition: PatternTree.Repetition
  ) -> Analysis {
    if repetition.most == 0 { return .nothing }
    if repetition.least == 1, repetition.most == 1 { return part }
    if repetition.least == 0 {
      guard repetition.most == 1, let texts = part.texts else { return Analysis() }
      return Analysis(texts: merged(texts + (Analysis.nothing.texts ?? [])))
    }
    // Written out, a few times only: longer ones tell a prefilter nothing more.
    let copies = sequence([Analysis](repeating: part, count: min(repetition.least, 8)))
    let isExact = repetition.most == repetition.least
    return Analysis(
      texts: isExact && repetition.least <= 8 ? copies.texts : nil,
      required: better(copies.required, copies.texts ?? []),
      length: isExact ? part.length.map { $0 * repetition.least } : nil)
  }

  // MARK: - Sets of literals

  /// Each text of the one followed by each of the other, unless that is too much.
  private static func crossed(
    _ left: [PatternLiteral], _ right: [PatternLiteral]
  ) -> [PatternLiteral]? {
    guard left.count * right.count <= mostTexts else { return nil }
    var result: [PatternLiteral] = []
    for first in left {
      for second in right {
        guard first.bytes.count + second.bytes.count <= mostBytes else { return nil }
        let ignoresCase = first.ignoresCase || second.ignoresCase
        let bytes = first.bytes + second.bytes
        result.append(
          PatternLiteral(
            bytes: ignoresCase ? bytes.map(lowercased) : bytes, ignoresCase: ignoresCase,
            offset: 0))
      }
    }
    return result
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    return left + right
  }

  private static func shifted(_ literals: [PatternLiteral], _ offset: Int?) -> [PatternLiteral] {
    literals.map { literal in
      var moved = literal
      moved.offset = sum(literal.offset, offset)
      return moved
    }
  }

  /// Equal literals as one; a place is kept where they agree on it.
  private static func merged(_ literals: [PatternLiteral]) -> [PatternLiteral] {
    struct Key: Hashable {
      var bytes: [UInt8]
      var ignoresCase: Bool
    }
    var result: [PatternLiteral] = []
    var places: [Key: Int] = [:]
    for literal in literals {
      let key = Key(bytes: literal.bytes, ignoresCase: literal.ignoresCase)
      if let place = places[key] {
        if result[place].offset != literal.offset { result[place].offset = nil }
      } else {
        places[key] = result.count
        result.append(literal)
      }
    }
    return result
  }

  private static func better(
    _ left: [PatternLiteral], _ right: [PatternLiteral]
  ) -> [PatternLiteral] {
    score(right) > score(left) ? right : left
  }

  private static func score(_ literals: [PatternLiteral]) -> Int {
    guard let shortest = literals.lazy.map({ $0.bytes.count }).min(), shortest > 0 else { return 0 }
    let spread = literals.count.bitWidth - (literals.count - 1).leadingZeroBitCount
    let placed = literals.allSatisfy { $0.offset != nil } ? 1 : 0
    return 1_000 + min(shortest, 16) * 16 - spread * 6 + placed
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool {
    (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A
  }
}

extension UTF8 {
  /// Bytes of a code point.
  fileprivate static func width(of scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }
}
