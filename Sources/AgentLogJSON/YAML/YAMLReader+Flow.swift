/// Flow collections: `[a, b]` and `{a: b}` (YAML 1.2.2, section 7.4).
extension YAMLReader {
  /// The collection whose bracket is at `position`; its lines are indented more than `parent`.
  mutating func flowCollection(parent: Int) throws(YAMLFault) {
    let start = position
    let isMap = source[start] == 0x7B
    let closer: UInt8 = isMap ? 0x7D : 0x5D
    var seen: [[UInt8]: Int] = [:]
    try enter()
    output.open(source[start], at: start)
    position += 1
    try separate(parent)
    while source[position] != closer {
      if source[position] == 0 { throw fault(.unclosedCollection, at: start) }
      if isMap { try member(parent, &seen) } else { try element(parent) }
      try separate(parent)
      switch source[position] {
      case closer: break
      case 0x2C:
        position += 1
        try separate(parent)
      case 0: throw fault(.unclosedCollection, at: start)
      case 0x3A where !isMap: throw fault(.keyOverLines, at: position)
      default: throw fault(.expectedCommaOrEnd, at: position)
      }
    }
    position += 1
    output.close(closer)
    leave()
  }

  /// An element of a list, which may be a map of one member: `[a: b]`.
  private mutating func element(_ parent: Int) throws(YAMLFault) {
    let start = position
    if opensCollection {
      try flowCollection(parent: parent)
      if source[source.skipBlanks(position)] == 0x3A { throw fault(.collectionKey, at: start) }
      return
    }
    let scalar = try flowScalar(parent)
    let next = source.skipBlanks(position)
    guard source[next] == 0x3A else {
      try write(scalar)
      return
    }
    position = next
    var seen: [[UInt8]: Int] = [:]
    try enter()
    output.open(0x7B, at: start)
    try write(key: scalar, &seen)
    try memberValue(parent, key: scalar)
    output.close(0x7D)
    leave()
  }

  /// A member of a map; without a colon its value is null.
  private mutating func member(
    _ parent: Int, _ seen: inout [[UInt8]: Int]
  ) throws(YAMLFault) {
    if opensCollection { throw fault(.collectionKey, at: position) }
    let key = try flowScalar(parent)
    try separate(parent)
    if source[position] == 0x3A {
      try write(key: key, &seen, mayBreak: true)
      try memberValue(parent, key: key)
      return
    }
    // `{warn:10}` is a map from "warn:10" to null, and never meant so.
    if key.isPlain && key.text.contains(0x3A) { throw fault(.colonNeedsSpace, at: key.start) }
    try write(key: key, &seen, mayBreak: true)
    output.word("null".utf8, at: key.start)
  }

  /// The colon at `position` and the value behind it.
  private mutating func memberValue(_ parent: Int, key: Scalar) throws(YAMLFault) {
    let colon = position
    position += 1
    let isApart = source.isBlankOrEnd(position)
    switch source[position] {
    case 0x2C, 0x5D, 0x7D: break
    default:
      // Only behind quotes may the value follow at once.
      if key.isPlain && !isApart { throw fault(.colonNeedsSpace, at: colon) }
    }
    try separate(parent)
    switch source[position] {
    case 0x2C, 0x5D, 0x7D: output.word("null".utf8, at: colon)
    case 0x5B, 0x7B: try flowCollection(parent: parent)
    default: try write(flowScalar(parent))
    }
  }

  private mutating func flowScalar(_ parent: Int) throws(YAMLFault) -> Scalar {
    if source[position] == 0x22 || source[position] == 0x27 {
      return try quoted(parent: parent)
    }
    return try plain(parent: parent, isInFlow: true)
  }

  private var opensCollection: Bool { source[position] == 0x5B || source[position] == 0x7B }

  /// Moves over blanks, comments and line breaks.
  private mutating func separate(_ parent: Int) throws(YAMLFault) {
    while true {
      position = source.skipBlanks(position)
      if source[position] == 0x23 {
        guard source.isBlankOrEnd(position - 1) else {
          throw fault(.commentNeedsSpace, at: position)
        }
        position = source.lineEnd(position)
      }
      guard source[position] == 0x0A else { return }
      position += 1
      let spaces = source.skipSpaces(position)
      let content = source.skipBlanks(spaces)
      switch source[content] {
      case 0x0A, 0x23, 0: break
      default:
        if source.isMarker(position) { throw fault(.markerInside, at: position) }
        if spaces - position <= parent {
          throw fault(
            content > spaces ? .tabIndentation : .continuationIndentation, at: content)
        }
      }
      position = content
    }
  }
}
