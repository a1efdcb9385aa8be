import AgentLogJSON

/// One or more JSON Schemas, compiled for judging values in place. Immutable; shared by threads.
///
/// ``parts`` is for inspection: whoever lowers a schema into tables of its own walks
/// ``instructions(of:)``. Evaluation reads the same parts through unchecked pointers.
package final class CompiledSchema: @unchecked Sendable {
  // Unchecked because of the pointers; they are written in `init` only.

  package let parts: SchemaParts
  private let places: SchemaPlaces
  let tables: SchemaTables
  private let literalBytes: PaddedBuffer
  /// Names of members that hold something never to be shown, at any depth, aliases included.
  let sensitiveNames: Set<[UInt8]>
  /// Something is recommended.
  let recommends: Bool

  init(_ parts: SchemaParts, _ places: SchemaPlaces, sensitiveNames: Set<[UInt8]>) {
    var parts = parts
    literalBytes = PaddedBuffer(capacity: parts.literalText.count + 2)
    literalBytes.append([0x5B] + parts.literalText + [0x5D])
    var tape = JSONTape()
    let fault = tape.readWhole(literalBytes.bytes, extent: .document, depth: 2_048)
    precondition(fault == nil, "literals come from a valid document")
    var node = 1
    for index in parts.literals.indices {
      parts.literals[index].node = Int32(node)
      node = Int(tape.nodes[node].next)
    }
    self.parts = parts
    self.places = places
    recommends = parts.instructions.contains {
      if case .recommended = $0 { true } else { false }
    }
    self.sensitiveNames = sensitiveNames
    tables = SchemaTables(parts, tape.nodes, literalBytes.bytes)
  }

  deinit { tables.free() }

  /// The instructions of a node, in the order they are judged.
  package func instructions(of node: Int) -> ArraySlice<Instruction> {
    parts.instructions[parts.nodes[node].instructions.range]
  }

  /// A literal's decoded text where it is a string, else nil.
  package func string(ofLiteral index: Int) -> [UInt8]? {
    guard parts.literals[index].kind == .string else { return nil }
    let node = tables.literalView.nodes[Int(parts.literals[index].node)]
    let raw = tables.literalView.bytes.slice(node.range)
    return node.isEscaped ? JSONText.decode(raw) : Array(raw)
  }

  /// A literal as it is written in the schema.
  package func text(ofLiteral index: Int) -> String {
    let node = tables.literalView.nodes[Int(parts.literals[index].node)]
    let text = String(decoding: tables.literalView.bytes.slice(node.range), as: UTF8.self)
    return node.kind == .string ? "'" + text + "'" : text
  }

  /// Where a keyword stands: the JSON Pointer in the file of the schema; for one in another
  /// document the URI of that, `#` and the pointer. O(schema before it).
  package func schemaPath(ofSite index: Int) -> String {
    let site = parts.sites[index]
    let holder = places.path(ofNode: Int(site.node))
    return site.keyword == NeverInstruction.keyword ? holder : holder + "/" + site.keyword
  }
}

/// Where each node of a schema was read from.
struct SchemaPlaces: Sendable {
  var elements: [JSONElement] = []
  /// The URIs of other documents.
  var foreign: [ObjectIdentifier: String] = [:]

  func path(ofNode node: Int) -> String {
    let element = elements[node]
    let uri = foreign[ObjectIdentifier(element.document)].map { $0 + "#" } ?? ""
    return uri + JSONPointer.path(to: element)
  }
}

/// ``SchemaParts`` behind pointers, as the evaluator reads them: bounds are checked in debug
/// builds, and nothing is retained.
struct SchemaTables {
  let nodes: UnsafeBufferPointer<PoolRange>
  let instructions: UnsafeBufferPointer<Instruction>
  let names: UnsafeBufferPointer<SchemaName>
  let nameBytes: UnsafeBufferPointer<UInt8>
  let fields: UnsafeBufferPointer<SchemaField>
  let sources: UnsafeBufferPointer<FieldSource>
  let properties: UnsafeBufferPointer<PropertyEntry>
  let dependents: UnsafeBufferPointer<PropertyEntry>
  let lists: UnsafeBufferPointer<Int32>
  let literals: UnsafeBufferPointer<SchemaLiteral>
  let dispatches: UnsafeBufferPointer<BranchDispatch>
  /// The literals' own tape and text.
  let literalView: JSONView

  init(_ parts: SchemaParts, _ literalNodes: [JSONNode], _ literalBytes: PaddedBytes) {
    nodes = Self.copy(parts.nodes.map(\.instructions))
    instructions = Self.copy(parts.instructions)
    names = Self.copy(parts.names)
    nameBytes = Self.copy(parts.nameBytes)
    fields = Self.copy(parts.fields)
    sources = Self.copy(parts.sources)
    properties = Self.copy(parts.properties)
    dependents = Self.copy(parts.dependents)
    lists = Self.copy(parts.lists)
    literals = Self.copy(parts.literals)
    dispatches = Self.copy(parts.dispatches)
    literalView = JSONView(nodes: Self.copy(literalNodes), bytes: literalBytes)
  }

  func free() {
    nodes.deallocate()
    instructions.deallocate()
    names.deallocate()
    nameBytes.deallocate()
    fields.deallocate()
    sources.deallocate()
    properties.deallocate()
    dependents.deallocate()
    lists.deallocate()
    literals.deallocate()
    dispatches.deallocate()
    literalView.nodes.deallocate()
  }

  private static func copy<Element>(_ array: [Element]) -> UnsafeBufferPointer<Element> {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(array.count, 1))
    _ = buffer.initialize(from: array)
    return UnsafeBufferPointer(start: buffer.baseAddress, count: array.count)
  }
}

extension CompiledSchema {
  /// Names of the fields that nodes for whole records speak of, in the order of the schema.
  package var rootFieldNames: [String] {
    var names: [String] = []
    for node in parts.nodes where node.isRoot {
      for instruction in parts.instructions[node.instructions.range] {
        for field in instruction.reach(parts).fields {
          let name = parts.name(ofField: field)
          if !names.contains(name) { names.append(name) }
        }
      }
    }
    return names
  }
}
