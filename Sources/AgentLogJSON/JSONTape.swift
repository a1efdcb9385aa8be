/// One JSON value as a flat row of nodes, in document order; the buffers are reused from value to
/// value. This is the slow, exact reader: it names reason and place of a fault, and serves whatever
/// tables cannot express. Measured at an eighth of the speed of the record scanner.
package struct JSONTape {
  /// The root is node 0. An object's nodes are key, value, key, value, …; keys are strings.
  package private(set) var nodes: [JSONNode] = []
  private var open: [Int] = []

  package init() {}

  /// One value, key or container.
  package struct Node: Sendable {
    package var kind: JSONKind
    /// A string with at least one backslash.
    package var isEscaped: Bool
    /// Offsets of the text: for strings without the quotes, for containers with the brackets.
    package var start: UInt32
    package var end: UInt32
    /// Index of the node behind this one and everything inside it.
    package var next: UInt32
    /// Members of an object, elements of an array, else 0.
    package var count: UInt32

    package var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// How far a value may reach.
  package enum Extent: Sendable {
    /// To the next newline: one record of JSON Lines.
    case line
    /// To the end of the bytes; newlines are white space.
    case document
  }

  /// Reads one value and the blanks around it. O(n), no recursion.
  ///
  /// - Returns: the fault, with its offset, or nil. After a fault the nodes are of no use.
  /// - Parameter end: set to the offset behind the value (before trailing blanks).
  package mutating func read(
    _ bytes: PaddedBytes, from start: Int, extent: Extent, depth: Int, end: inout Int
  ) -> JSONFault? {
    // What one enormous record needed is given back.
    nodes.removeAll(keepingCapacity: nodes.capacity <= 1 << 18)
    open.removeAll(keepingCapacity: true)
    // Nodes hold offsets in 32 bits.
    guard bytes.count < UInt32.max else { return JSONFault(.tooLong, at: start) }
    var reader = Reader(bytes: bytes, extent: extent, depth: depth)
    return reader.read(start, &nodes, &open, &end)
  }

  /// As ``read(_:from:extent:depth:end:)``, and nothing may follow the value.
  package mutating func readWhole(
    _ bytes: PaddedBytes, from start: Int = 0, extent: Extent, depth: Int = 512
  ) -> JSONFault? {
    var end = start
    if let fault = read(bytes, from: start, extent: extent, depth: depth, end: &end) {
      return fault
    }
    let reader = Reader(bytes: bytes, extent: extent, depth: depth)
    let rest = reader.skip(end)
    return reader.faults.isEnd(rest) ? nil : JSONFault(.contentAfterValue, at: rest)
  }
}

package typealias JSONNode = JSONTape.Node

/// The state machine behind ``JSONTape``.
private struct Reader {
  let bytes: PaddedBytes
  let extent: JSONTape.Extent
  let depth: Int

  func skip(_ start: Int) -> Int {
    var index = Tokens.blanks(bytes, start)
    while extent == .document && bytes[index] == 0x0A { index = Tokens.blanks(bytes, index + 1) }
    return index
  }

  var faults: FaultFinder { FaultFinder(bytes: bytes, extent: extent) }

  mutating func read(
    _ start: Int, _ nodes: inout [JSONNode], _ open: inout [Int], _ end: inout Int
  ) -> JSONFault? {
    var index = skip(start)
    // The innermost open container, and its values so far; those around it wait in `open`.
    var container = -1
    var isObject = false
    var count: UInt32 = 0
    while true {
      // A value starts here.
      switch bytes[index] {
      case 0x7B, 0x5B:
        guard open.count < depth else { return JSONFault(.tooDeep, at: index) }
        let opensObject = bytes[index] == 0x7B
        append(opensObject ? .object : .array, index, index, &nodes)
        index = skip(index + 1)
        guard bytes[index] == (opensObject ? 0x7D : 0x5D) else {
          open.append(container)
          if container >= 0 { nodes[container].count = count }
          container = nodes.count - 1
          isObject = opensObject
          count = 0
          if isObject, let fault = key(&index, &nodes) { return fault }
          continue
        }
        index += 1
        nodes[nodes.count - 1].end = UInt32(index)
      case 0x22:
        if let fault = string(&index, &nodes) { return fault }
      case 0x2D, 0x30...0x39:
        if let fault = number(&index, &nodes) { return fault }
      default:
        if let fault = literal(&index, &nodes) { return fault }
      }
      // A value has ended: close what closes here.
      while container >= 0 {
        count += 1
        index = skip(index)
        let byte = bytes[index]
        let closer: UInt8 = isObject ? 0x7D : 0x5D
        if byte == 0x2C {
          let comma = index
          index = skip(index + 1)
          if bytes[index] == closer { return JSONFault(.trailingComma, at: comma) }
          if isObject, let fault = key(&index, &nodes) { return fault }
          break
        }
        guard byte == closer else { return faults.fault(.expectedCommaOrEnd, index) }
        index += 1
        nodes[container].end = UInt32(index)
        nodes[container].next = UInt32(nodes.count)
        nodes[container].count = count
        container = open.removeLast()
        if container >= 0 {
          isObject = nodes[container].kind == .object
          count = nodes[container].count
        }
      }
      if container < 0 {
        end = index
        return nil
      }
    }
  }

  @inline(__always)
  private func append(_ kind: JSONKind, _ start: Int, _ end: Int, _ nodes: inout [JSONNode]) {
    nodes.append(
      JSONNode(
        kind: kind, isEscaped: false, start: UInt32(start), end: UInt32(end),
        next: UInt32(nodes.count + 1), count: 0))
  }

  private func key(_ index: inout Int, _ nodes: inout [JSONNode]) -> JSONFault? {
    guard bytes[index] == 0x22 else { return faults.fault(.expectedKey, index) }
    if let fault = string(&index, &nodes) { return fault }
    index = skip(index)
    guard bytes[index] == 0x3A else { return faults.fault(.expectedColon, index) }
    index = skip(index + 1)
    return nil
  }

  private func string(_ index: inout Int, _ nodes: inout [JSONNode]) -> JSONFault? {
    var isEscaped = false
    let close = Tokens.string(bytes, index + 1, &isEscaped)
    guard close >= 0 else { return faults.string(index + 1) }
    append(.string, index + 1, close, &nodes)
    nodes[nodes.count - 1].isEscaped = isEscaped
    index = close + 1
    return nil
  }

  private func number(_ index: inout Int, _ nodes: inout [JSONNode]) -> JSONFault? {
    var value: Int64 = 0
    var isDecimal = false
    let end = Tokens.number(bytes, index, &value, &isDecimal)
    // "01" and "1x" are caught here too, so that the message speaks of the number.
    guard end >= 0, !faults.isWordByte(end) else { return faults.number(index) }
    append(isDecimal ? .decimal : .integer, index, end, &nodes)
    index = end
    return nil
  }

  private func literal(_ index: inout Int, _ nodes: inout [JSONNode]) -> JSONFault? {
    var kind = JSONKind.null
    let end = Tokens.literal(bytes, index, &kind)
    guard end >= 0, !faults.isWordByte(end) else { return faults.literal(index) }
    append(kind, index, end, &nodes)
    index = end
    return nil
  }
}
