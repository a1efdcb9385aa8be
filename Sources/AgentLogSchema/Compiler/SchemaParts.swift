package import AgentLogJSON
package import AgentLogPatterns

/// The pieces of a compiled schema: flat arrays that refer to each other by index, so that judging
/// a value follows no pointer to a class and copies nothing. The compiler fills them, a
/// ``CompiledSchema`` freezes them.
package struct SchemaParts: Sendable {
  package var nodes: [SchemaNode] = []
  /// The instructions of all nodes; each node owns one run of them.
  package var instructions: [Instruction] = []
  package var sites: [SchemaSite] = []
  /// Names of members, decoded, each once.
  package var names: [SchemaName] = []
  package var nameBytes: [UInt8] = []
  package var fields: [SchemaField] = []
  package var sources: [FieldSource] = []
  /// Entries of `properties`.
  package var properties: [PropertyEntry] = []
  /// Entries of `dependentSchemas`.
  package var dependents: [PropertyEntry] = []
  /// Lists of node, field or name indices that instructions own runs of.
  package var lists: [Int32] = []
  package var literals: [SchemaLiteral] = []
  /// All literals as the elements of one JSON array.
  var literalText: [UInt8] = []
  package var patterns: [Pattern] = []
  /// For each name of dynamic anchors that something refers to, all of them.
  package var dynamicAnchors: [[DynamicAnchor]] = []
  /// Tables that tell branches apart by the text of a member.
  package var dispatches: [BranchDispatch] = []

  /// Whether what a node says of a value may depend on how it was reached.
  package var isDynamic: Bool { !dynamicAnchors.isEmpty }

  package func list(_ run: PoolRange) -> [Int] { lists[run.range].map(Int.init) }

  package func name(_ index: Int) -> String {
    String(decoding: bytes(ofName: index), as: UTF8.self)
  }

  package func bytes(ofName index: Int) -> ArraySlice<UInt8> {
    let name = names[index]
    return nameBytes[Int(name.start)..<Int(name.start) + Int(name.length)]
  }

  /// The name under which the schema speaks of a field.
  package func name(ofField index: Int) -> String { name(Int(fields[index].name)) }
}

/// A run of entries in one of the arrays of ``SchemaParts``.
package struct PoolRange: Sendable, Hashable {
  package var first: Int32
  package var count: Int32

  package init(first: Int, count: Int) {
    self.first = Int32(first)
    self.count = Int32(count)
  }

  package static let empty = PoolRange(first: 0, count: 0)
  package var range: Range<Int> { Int(first)..<Int(first) + Int(count) }
}

/// One subschema, compiled for the record's root or for a value below it.
package struct SchemaNode: Sendable {
  /// Its instructions, in the order they are judged.
  package var instructions = PoolRange.empty
  /// Names of members are canonical field names here.
  package var isRoot: Bool
  /// What it judges is never shown.
  package var isSensitive = false
  /// What `sensitive` says here, or nil.
  package var sensitivity: Sensitivity?
  /// The resource that it belongs to: what dynamic references see on the way.
  package var resource: Int32
}

/// One place of a schema that a value can break.
package struct SchemaSite: Sendable {
  /// `family/name`.
  package var rule: String
  package var keyword: String
  /// The node that holds the keyword.
  package var node: Int32
  /// The instruction that tells what is wrong.
  package var instruction: Int32
}

/// A member name; compared by length and first eight bytes before anything else.
package struct SchemaName: Sendable {
  package var head: UInt64
  package var start: Int32
  package var length: Int32
}

/// A member as a schema asks for it. Without sources it is the member of that name; with sources,
/// the first of them that the record has.
package struct SchemaField: Sendable {
  package var name: Int32
  package var sources: PoolRange
}

/// One place where a record may hold a field.
package struct FieldSource: Sendable {
  /// Names to follow from the root; in ``SchemaParts/lists``.
  package var path: PoolRange
  /// Literals that stand for true and false where the member is a boolean, else -1.
  package var whenTrue: Int32 = -1
  package var whenFalse: Int32 = -1

  package init(path: PoolRange) { self.path = path }
}

/// A field and the node that judges it.
package struct PropertyEntry: Sendable {
  package var field: Int32
  package var schema: Int32
}

/// A value written in the schema.
package struct SchemaLiteral: Sendable {
  package var kind: JSONKind
  /// The node of the value on the literals' tape; set when the schema is frozen.
  package var node: Int32 = -1
  /// The value where it is written as an integer of at most 18 digits.
  package var integer: Int64?
}

/// A `$dynamicAnchor`: in which resource, and the node of its schema.
package struct DynamicAnchor: Sendable, Hashable {
  package var resource: Int32
  package var node: Int32
}

/// Tells the branches of an `anyOf` or `oneOf` apart by the text of one member, which each of them
/// pins down by `const` or `enum`: only those that allow its text can fit.
package struct BranchDispatch: Sendable {
  package var field: Int32
  /// The table that finds the position of a text.
  package var table: Int32
  /// First and count of the branches for each position, two numbers each; in
  /// ``SchemaParts/lists``.
  package var runs: PoolRange
}
