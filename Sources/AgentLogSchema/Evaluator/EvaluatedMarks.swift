import AgentLogJSON

/// Which members or elements of one value some schema has looked at.
struct EvaluatedMarks {
  private var bits: [Bool]
  private(set) var isAll = false

  init(count: Int) { bits = [Bool](repeating: false, count: count) }

  mutating func mark(_ position: Int) { bits[position] = true }

  mutating func markFirst(_ count: Int) {
    for position in 0..<min(count, bits.count) { bits[position] = true }
  }

  mutating func markAll() { isAll = true }

  func has(_ position: Int) -> Bool { isAll || bits[position] }
}

extension SchemaEvaluator {
  /// Marks what the keywords of a node have looked at, where the value fits it.
  mutating func mark(by node: Int, _ index: Int, _ marks: inout EvaluatedMarks) {
    guard !marks.isAll, descend(tables.nodes[node].count) else { return }
    for place in tables.nodes[node].range where !marks.isAll {
      tables.instructions[place].payload.mark(index, &self, &marks)
    }
    ascend()
  }

  /// As ``mark(by:_:_:)``, for a node that holds `unevaluated…`, which is left out.
  mutating func mark(beside node: Int, _ index: Int, _ marks: inout EvaluatedMarks) {
    for place in tables.nodes[node].range where !marks.isAll {
      switch tables.instructions[place] {
      case .unevaluatedProperties, .unevaluatedItems: continue
      case let other: other.payload.mark(index, &self, &marks)
      }
    }
  }

  /// Marks by each schema of a list that the value fits. Where it fits none, which is a fault of its
  /// own, by all: what they speak of is not to be told a second time.
  mutating func markFitting(
    _ schemas: PoolRange, _ index: Int, _ marks: inout EvaluatedMarks
  ) {
    var fitsNone = true
    for entry in schemas.range where !marks.isAll {
      let schema = Int(tables.lists[entry])
      guard quietly(schema, index) else { continue }
      fitsNone = false
      mark(by: schema, index, &marks)
    }
    guard fitsNone, collects else { return }
    for entry in schemas.range { mark(by: Int(tables.lists[entry]), index, &marks) }
  }

  /// Calls with the key and the position of each member of an object.
  @inline(__always)
  mutating func forEachMember(
    of object: Int, _ body: (Int, Int, inout SchemaEvaluator) -> Void
  ) {
    var key = object &+ 1
    var position = 0
    let end = Int(view.nodes[object].next)
    while key < end {
      body(key, position, &self)
      position &+= 1
      key = Int(view.nodes[key &+ 1].next)
    }
  }

  /// Calls with the node and the position of each element of an array.
  @inline(__always)
  mutating func forEachElement(
    of array: Int, _ body: (Int, Int, inout SchemaEvaluator) -> Void
  ) {
    var element = array &+ 1
    var position = 0
    let end = Int(view.nodes[array].next)
    while element < end {
      body(element, position, &self)
      position &+= 1
      element = Int(view.nodes[element].next)
    }
  }
}
