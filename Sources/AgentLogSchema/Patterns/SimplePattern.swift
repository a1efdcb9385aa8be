/// A regular expression in linear time: literals, escapes, `.`, classes, groups, alternation,
/// `? * + {m,n}`, `^` and `$`, over code points, found anywhere in the text as ECMA-262 does.
///
/// A Thompson automaton, simulated: time is at most states × code points, whatever the pattern.
/// What it cannot do is refused with the place and a hint, never misread.
package struct SimplePattern: Sendable {
  package let source: String
  let states: [State]
  let classes: [CodePointClass]

  /// The most pieces, with counted repetitions written out.
  static let mostPieces = 20_000

  struct State: Sendable {
    enum Kind: UInt8 { case scalar, inClass, split, jump, start, end, match }
    var kind: Kind
    /// The scalar, or the index of the class.
    var value: UInt32 = 0
    /// Where it goes on, and for a split the other way.
    var next: Int32 = 0
    var other: Int32 = 0
  }

  /// Why a pattern is refused.
  package struct Fault: Error, Hashable {
    /// Code points before the place.
    package var position: Int
    package var message: String
  }

  package init(_ source: String) throws(Fault) {
    var parser = PatternParser(source)
    let tree = try parser.parse()
    var builder = PatternBuilder(classes: parser.classes)
    try builder.add(tree)
    builder.states.append(State(kind: .match))
    self.source = source
    states = builder.states
    classes = builder.classes
  }

  /// Buffers for a search, to be kept and used again.
  package struct Scratch: Sendable {
    fileprivate var current: [Int32] = []
    fileprivate var following: [Int32] = []
    fileprivate var stack: [Int32] = []
    /// The step in which each state was last reached.
    fileprivate var reached: [Int] = []
    fileprivate var step = 0
    /// States entered so far, for whoever wants to see that time is linear.
    package fileprivate(set) var steps = 0

    package init() {}
  }

  /// Whether the pattern matches somewhere in well-formed UTF-8. O(states × bytes).
  package func finds(in text: UnsafeRawBufferPointer, _ scratch: inout Scratch) -> Bool {
    if scratch.reached.count < states.count {
      scratch.reached = [Int](repeating: 0, count: states.count)
      scratch.step = 0
    }
    scratch.current.removeAll(keepingCapacity: true)
    var index = 0
    scratch.step += 1
    while true {
      // A match may begin at every place.
      if enter(0, index, text.count, &scratch, into: \.current) { return true }
      guard index < text.count else { return false }
      let scalar = Self.scalar(text, &index)
      scratch.step += 1
      scratch.following.removeAll(keepingCapacity: true)
      for position in scratch.current.indices {
        let state = states[Int(scratch.current[position])]
        let fits =
          state.kind == .scalar
          ? state.value == scalar : classes[Int(state.value)].contains(scalar)
        if fits && enter(state.next, index, text.count, &scratch, into: \.following) {
          return true
        }
      }
      swap(&scratch.current, &scratch.following)
    }
  }

  /// Adds a state and all that it leads to without reading; true when that is the match.
  private func enter(
    _ first: Int32, _ index: Int, _ end: Int, _ scratch: inout Scratch,
    into list: WritableKeyPath<Scratch, [Int32]>
  ) -> Bool {
    scratch.stack.append(first)
    while let number = scratch.stack.popLast() {
      scratch.steps &+= 1
      guard scratch.reached[Int(number)] != scratch.step else { continue }
      scratch.reached[Int(number)] = scratch.step
      let state = states[Int(number)]
      switch state.kind {
      case .match:
        scratch.stack.removeAll(keepingCapacity: true)
        return true
      case .scalar, .inClass: scratch[keyPath: list].append(number)
      case .jump: scratch.stack.append(state.next)
      case .split:
        scratch.stack.append(state.other)
        scratch.stack.append(state.next)
      case .start: if index == 0 { scratch.stack.append(state.next) }
      case .end: if index == end { scratch.stack.append(state.next) }
      }
    }
    return false
  }

  private static func scalar(_ text: UnsafeRawBufferPointer, _ index: inout Int) -> UInt32 {
    let lead = text[index]
    if lead < 0x80 {
      index += 1
      return UInt32(lead)
    }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F) }
    index += length
    return scalar
  }
}

/// Turns a parsed pattern into states.
struct PatternBuilder {
  var states: [SimplePattern.State] = []
  let classes: [CodePointClass]

  init(classes: [CodePointClass]) { self.classes = classes }

  /// Pieces added, empty ones included: what counted repetitions of nothing multiply.
  private var pieces = 0

  private var here: Int32 { Int32(states.count) }

  mutating func add(_ tree: PatternTree) throws(SimplePattern.Fault) {
    pieces += 1
    guard pieces < SimplePattern.mostPieces else {
      throw SimplePattern.Fault(
        position: 0, message: "it is too large with all its repetitions")
    }
    switch tree {
    case .scalar(let scalar): step(.scalar, scalar)
    case .inClass(let index): step(.inClass, UInt32(index))
    case .start: step(.start, 0)
    case .end: step(.end, 0)
    case .sequence(let parts): for part in parts { try add(part) }
    case .alternatives(let branches): try alternatives(branches)
    case .repeated(let part, let least, let most):
      for _ in 0..<least { try add(part) }
      if let most {
        try options(part, most - least)
      } else {
        try loop(part)
      }
    }
  }

  private mutating func step(_ kind: SimplePattern.State.Kind, _ value: UInt32) {
    states.append(SimplePattern.State(kind: kind, value: value, next: here + 1))
  }

  private mutating func split() -> Int {
    states.append(SimplePattern.State(kind: .split, next: here + 1))
    return states.count - 1
  }

  private mutating func alternatives(_ branches: [PatternTree]) throws(SimplePattern.Fault) {
    var jumps: [Int] = []
    for (index, branch) in branches.enumerated() {
      guard index < branches.count - 1 else {
        try add(branch)
        break
      }
      let fork = split()
      try add(branch)
      jumps.append(states.count)
      states.append(SimplePattern.State(kind: .jump))
      states[fork].other = here
    }
    for jump in jumps { states[jump].next = here }
  }

  private mutating func loop(_ part: PatternTree) throws(SimplePattern.Fault) {
    let fork = split()
    try add(part)
    states.append(SimplePattern.State(kind: .jump, next: Int32(fork)))
    states[fork].other = here
  }

  private mutating func options(_ part: PatternTree, _ count: Int) throws(SimplePattern.Fault) {
    var forks: [Int] = []
    for _ in 0..<count {
      forks.append(split())
      try add(part)
    }
    for fork in forks { states[fork].other = here }
  }
}
