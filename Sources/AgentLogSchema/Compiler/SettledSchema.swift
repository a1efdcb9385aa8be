import AgentLogJSON

/// What can only be told when the whole schema has been read.
extension SchemaBuilder {
  /// Refuses schemas that judge one value by themselves without end, and spreads `sensitive` to
  /// all nodes and names that it concerns.
  ///
  /// - Returns: the names of members that hold something sensitive.
  mutating func settle() -> Set<[UInt8]> {
    if !parts.isDynamic { forgetScopes() }
    makeDispatches()
    let parts = parts
    let reaches = parts.nodes.map { node in
      parts.instructions[node.instructions.range].map { $0.reach(parts) }
    }
    findLoops(reaches.map { $0.flatMap(\.inPlace) })
    spreadSensitivity(
      inPlace: reaches.map { $0.flatMap(\.inPlace) }, below: reaches.map { $0.flatMap(\.below) })
    return sensitiveNames()
  }

  /// Without dynamic references nobody asks which resources lie on the way.
  private mutating func forgetScopes() {
    for index in parts.instructions.indices {
      if case .scope(let scope) = parts.instructions[index] {
        parts.instructions[index] = .ref(RefKeyword(schema: scope.schema))
      }
    }
  }

  /// Depth-first over the nodes that judge the same value, with a stack of its own.
  private mutating func findLoops(_ inPlace: [[Int]]) {
    enum Mark { case unseen, open, done }
    var marks = [Mark](repeating: .unseen, count: inPlace.count)
    for start in inPlace.indices where marks[start] == .unseen {
      var stack: [(node: Int, next: Int)] = [(start, 0)]
      marks[start] = .open
      while let top = stack.last {
        guard top.next < inPlace[top.node].count else {
          marks[top.node] = .done
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let child = inPlace[top.node][top.next]
        switch marks[child] {
        case .unseen:
          marks[child] = .open
          stack.append((child, 0))
        case .open:
          mistake(elements[top.node], "this schema refers back to itself for the same value")
        case .done: break
        }
      }
    }
  }

  private mutating func spreadSensitivity(inPlace: [[Int]], below: [[Int]]) {
    // A node is sensitive when one that judges the same value is.
    var holders = [[Int]](repeating: [], count: inPlace.count)
    for (node, children) in inPlace.enumerated() {
      for child in children { holders[child].append(node) }
    }
    var queue = parts.nodes.indices.filter { parts.nodes[$0].sensitivity != nil }
    func spread(_ from: [[Int]], _ queue: [Int], _ parts: inout SchemaParts) {
      var queue = queue
      for node in queue { parts.nodes[node].isSensitive = true }
      while let node = queue.popLast() {
        for other in from[node] where !parts.nodes[other].isSensitive {
          parts.nodes[other].isSensitive = true
          queue.append(other)
        }
      }
    }
    // Upwards only as far as a property, an element or the whole: `holders` has no edge beyond.
    spread(holders, queue, &parts)
    // Then down into everything that belongs to the value.
    queue = parts.nodes.indices.filter { parts.nodes[$0].isSensitive }
    spread(zip(inPlace, below).map { $0 + $1 }, queue, &parts)
  }

  /// Last key of each place where a property is sensitive.
  private func sensitiveNames() -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for entry in parts.properties where parts.nodes[Int(entry.schema)].isSensitive {
      let field = parts.fields[Int(entry.field)]
      names.insert(Array(parts.bytes(ofName: Int(field.name))))
      for source in parts.sources[field.sources.range] {
        if let last = parts.list(source.path).last {
          names.insert(Array(parts.bytes(ofName: last)))
        }
      }
    }
    return names
  }
}
