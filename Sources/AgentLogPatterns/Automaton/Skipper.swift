/// Finds the next byte that can begin a match, so that a search need not step over the others.
struct Skipper: Sendable {
  enum Kind: Sendable {
    /// Any byte can begin one, or a match can be empty.
    case none
    /// Every match begins with these two bytes.
    case pair
    /// Every match begins with one of the first `byteCount` of `bytes`.
    case bytes
    /// Every match begins with a byte of the table.
    case table
  }

  let kind: Kind
  let bytes: SIMD4<UInt8>
  let byteCount: Int
  /// Whether each byte can begin a match; 256 entries.
  let table: [Bool]

  init(nodes: [Node], edges: [Edge], start: UInt32) {
    var firsts = [Bool](repeating: false, count: 256)
    var canBeEmpty = false
    var seen: Set<UInt32> = []
    var stack = [start]
    var readers: [UInt32] = []
    while let index = stack.popLast() {
      guard seen.insert(index).inserted else { continue }
      let node = nodes[Int(index)]
      let own = node.edgeCount == 0 ? [] : edges[Int(node.other)..<Int(node.other + node.count)]
      switch node.kind {
      case .range:
        for byte in node.low...node.high { firsts[Int(byte)] = true }
        readers.append(index)
      case .sparse:
        for edge in own { for byte in edge.low...edge.high { firsts[Int(byte)] = true } }
        readers.append(index)
      case .split: stack += [node.next, node.other]
      case .union: stack += own.map(\.target)
      case .look, .save: stack.append(node.next)
      case .match: canBeEmpty = true
      case .fail: break
      }
    }
    table = firsts
    let found = (0..<256).filter { firsts[$0] }.map(UInt8.init)
    var bytes = SIMD4<UInt8>(repeating: found.first ?? 0)
    for (index, byte) in found.prefix(3).enumerated() { bytes[index] = byte }
    byteCount = min(found.count, 3)
    if canBeEmpty || found.isEmpty || found.count == 256 {
      kind = .none
    } else if found.count == 1, readers.count == 1,
      let second = Self.onlyByte(after: nodes[Int(readers[0])], nodes)
    {
      kind = .pair
      bytes[1] = second
    } else {
      kind = found.count <= 3 ? .bytes : .table
    }
    self.bytes = bytes
  }

  /// The byte that must follow a node of one byte.
  private static func onlyByte(after node: Node, _ nodes: [Node]) -> UInt8? {
    guard node.kind == .range else { return nil }
    var next = nodes[Int(node.next)]
    while next.kind == .save { next = nodes[Int(next.next)] }
    return next.kind == .range && next.low == next.high ? next.low : nil
  }

  /// The first place from `index` on, and before `end`, where a match can begin; nil where there is
  /// none. With ``Kind/none`` that is `index`. O(`end` - `index`), 16 bytes at a time.
  func next(in text: UnsafeRawBufferPointer, from index: Int, to end: Int) -> Int? {
    switch kind {
    case .none: index
    case .pair: nextPair(text, index, end)
    case .bytes: nextByte(text, index, end)
    case .table: nextInTable(text, index, end)
    }
  }

  private func nextPair(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    let first = SIMD16<UInt8>(repeating: bytes[0])
    let second = SIMD16<UInt8>(repeating: bytes[1])
    var index = start
    while index + 17 <= end {
      let left = base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let right = base.loadUnaligned(fromByteOffset: index + 1, as: SIMD16<UInt8>.self)
      if let offset = firstSet((left .== first) .& (right .== second)) { return index + offset }
      index += 16
    }
    while index + 1 < end {
      if text[index] == bytes[0], text[index + 1] == bytes[1] { return index }
      index += 1
    }
    return nil
  }

  private func nextByte(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    let first = SIMD16<UInt8>(repeating: bytes[0])
    let second = SIMD16<UInt8>(repeating: bytes[1])
    let third = SIMD16<UInt8>(repeating: bytes[2])
    var index = start
    while index + 16 <= end {
      let block = base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let hits = (block .== first) .| (block .== second) .| (block .== third)
      if let offset = firstSet(hits) { return index + offset }
      index += 16
    }
    while index < end {
      let byte = text[index]
      if byte == bytes[0] || byte == bytes[1] || byte == bytes[2] { return index }
      index += 1
    }
    return nil
  }

  private func nextInTable(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
    table.withUnsafeBufferPointer { table in
      var index = start
      while index < end {
        if table[Int(text[index])] { return index }
        index += 1
      }
      return nil
    }
  }

  private func firstSet(_ mask: SIMDMask<SIMD16<Int8>>) -> Int? {
    let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    if halves[0] != 0 { return halves[0].trailingZeroBitCount >> 3 }
    if halves[1] != 0 { return 8 + halves[1].trailingZeroBitCount >> 3 }
    return nil
  }
}
