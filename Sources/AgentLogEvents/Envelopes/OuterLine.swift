import AgentLogJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One line of a file with envelopes, read as JSON where it is.
struct OuterLine {
  let bytes: PaddedBytes
  /// Without the newline.
  let range: Range<Int>
  /// Empty where the line is not JSON.
  let nodes: [JSONNode]

  /// - Parameter tape: read into; its memory serves line after line.
  init(_ bytes: PaddedBytes, _ range: Range<Int>, _ tape: inout JSONTape) {
    self.bytes = bytes
    self.range = range
    let first = bytes[Tokens.blanks(bytes, range.lowerBound)]
    let mayBeJSON = first == 0x7B || first == 0x5B
    let isJSON =
      mayBeJSON && tape.readWhole(bytes, from: range.lowerBound, extent: .line) == nil
    nodes = isJSON ? tape.nodes : []
  }

  /// A line that is not read as JSON.
  init(plain bytes: PaddedBytes, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    nodes = []
  }

  /// The offset of the next newline, or of the end.
  static func end(_ bytes: PaddedBytes, _ start: Int) -> Int {
    guard start < bytes.count,
      let place = memchr(bytes.base + start, 0x0A, bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(place) - bytes.base
  }

  var isJSON: Bool { !nodes.isEmpty }

  /// The value of a member of an object, or nil. The last one counts, as everywhere.
  func member(_ name: StaticString, of object: Int = 0, _ kind: JSONKind) -> Int? {
    guard object < nodes.count, nodes[object].kind == .object else { return nil }
    let name = UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var found: Int?
    var key = object + 1
    while key < Int(nodes[object].next) {
      if text(key).elementsEqual(name) { found = key + 1 }
      key = Int(nodes[key + 1].next)
    }
    guard let found, nodes[found].kind == kind else { return nil }
    return found
  }

  /// Indices of the elements of an array.
  func elements(_ array: Int) -> [Int] {
    guard nodes[array].kind == .array else { return [] }
    var result: [Int] = []
    result.reserveCapacity(Int(nodes[array].count))
    var element = array + 1
    while element < Int(nodes[array].next) {
      result.append(element)
      element = Int(nodes[element].next)
    }
    return result
  }

  /// The bytes of a node, escapes as written.
  func text(_ node: Int) -> UnsafeRawBufferPointer { bytes.slice(nodes[node].range) }

  func range(_ node: Int) -> Range<Int> { nodes[node].range }
}
