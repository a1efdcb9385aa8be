extension LogValue {
  /// The value that something encodable stands for: what `JSONEncoder` would write, without
  /// Foundation. O(its size).
  ///
  /// Optionals that are nil leave their key out where the type's own `encode(to:)` does. Integers
  /// beyond 64 bits signed become doubles.
  ///
  /// - Throws: what the type's own `encode(to:)` throws.
  public init(encoding value: some Encodable) throws {
    if let value = value as? LogValue {
      self = value
      return
    }
    let node = Node()
    try value.encode(to: TreeEncoder(node: node, codingPath: []))
    self = node.value
  }
}

extension LogValue: Encodable {
  /// Writes the value to any encoder.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .bool(let value): try value.encode(to: encoder)
    case .integer(let value): try value.encode(to: encoder)
    case .number(let value): try value.encode(to: encoder)
    case .string(let value): try value.encode(to: encoder)
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .object(let members):
      var container = encoder.container(keyedBy: TextKey.self)
      for member in members { try container.encode(member.value, forKey: TextKey(member.key)) }
    }
  }
}

/// A coding key that is any text.
struct TextKey: CodingKey {
  let stringValue: String
  var intValue: Int? { Int(stringValue) }

  init(_ text: String) { stringValue = text }
  init(stringValue: String) { self.stringValue = stringValue }
  init(intValue: Int) { stringValue = String(intValue) }
}

/// A place of the tree that is being written: containers are handed out before they are filled.
private final class Node {
  private enum Content {
    case empty
    case leaf(LogValue)
    case array([Node])
    case object([(key: String, node: Node)])
  }

  private var content = Content.empty

  /// What has been written; a type that writes nothing is an empty object, as for `JSONEncoder`.
  var value: LogValue {
    switch content {
    case .empty: .object([])
    case .leaf(let value): value
    case .array(let nodes): .array(nodes.map(\.value))
    case .object(let members): .object(members.map { .init($0.key, $0.node.value) })
    }
  }

  var count: Int {
    if case .array(let nodes) = content { return nodes.count }
    return 0
  }

  func set(_ value: LogValue) { content = .leaf(value) }

  func becomeArray() {
    if case .array = content { return }
    content = .array([])
  }

  func becomeObject() {
    if case .object = content { return }
    content = .object([])
  }

  func append() -> Node {
    let node = Node()
    guard case .array(var nodes) = content else { return node }
    content = .empty
    nodes.append(node)
    content = .array(nodes)
    return node
  }

  func member(_ key: String) -> Node {
    let node = Node()
    guard case .object(var members) = content else { return node }
    content = .empty
    members.append((key, node))
    content = .object(members)
    return node
  }
}

private struct TreeEncoder: Encoder {
  let node: Node
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.becomeObject()
    return KeyedEncodingContainer(Keyed<Key>(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.becomeArray()
    return Unkeyed(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    Single(node: node, codingPath: codingPath)
  }

  /// Writes one value into a node.
  static func write(
    _ value: some Encodable, to node: Node, _ path: [any CodingKey]
  ) throws {
    // The primitive types encode themselves through a single-value container, which is below.
    try value.encode(to: TreeEncoder(node: node, codingPath: path))
  }
}

private struct Single: SingleValueEncodingContainer {
  let node: Node
  let codingPath: [any CodingKey]

  func encodeNil() { node.set(.null) }
  func encode(_ value: Bool) { node.set(.bool(value)) }
  func encode(_ value: String) { node.set(.string(value)) }
  func encode(_ value: Double) { node.set(.number(value)) }
  // The shortest digits that give the same Float back: 0.1, not 0.10000000149.
  func encode(_ value: Float) { node.set(.number(Double(value.description) ?? Double(value))) }
  func encode(_ value: Int) { integer(value) }
  func encode(_ value: Int8) { integer(value) }
  func encode(_ value: Int16) { integer(value) }
  func encode(_ value: Int32) { integer(value) }
  func encode(_ value: Int64) { integer(value) }
  func encode(_ value: UInt) { integer(value) }
  func encode(_ value: UInt8) { integer(value) }
  func encode(_ value: UInt16) { integer(value) }
  func encode(_ value: UInt32) { integer(value) }
  func encode(_ value: UInt64) { integer(value) }
  func encode<T: Encodable>(_ value: T) throws {
    try TreeEncoder.write(value, to: node, codingPath)
  }

  private func integer(_ value: some BinaryInteger) {
    node.set(Int64(exactly: value).map { .integer($0) } ?? .number(Double(value)))
  }
}

private struct Unkeyed: UnkeyedEncodingContainer {
  let node: Node
  let codingPath: [any CodingKey]
  var count: Int { node.count }

  private var here: [any CodingKey] { codingPath + [TextKey(intValue: count)] }

  mutating func encodeNil() { node.append().set(.null) }

  mutating func encode<T: Encodable>(_ value: T) throws {
    let path = here
    try TreeEncoder.write(value, to: node.append(), path)
  }

  mutating func nestedContainer<Key>(
    keyedBy type: Key.Type
  ) -> KeyedEncodingContainer<Key> {
    let path = here
    return TreeEncoder(node: node.append(), codingPath: path).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let path = here
    return TreeEncoder(node: node.append(), codingPath: path).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    let path = here
    return TreeEncoder(node: node.append(), codingPath: path)
  }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: Node
  let codingPath: [any CodingKey]

  func encodeNil(forKey key: Key) { node.member(key.stringValue).set(.null) }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try TreeEncoder.write(value, to: node.member(key.stringValue), codingPath + [key])
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    nested(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    nested(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { nested(TextKey("super")) }
  func superEncoder(forKey key: Key) -> any Encoder { nested(key) }

  private func nested(_ key: any CodingKey) -> TreeEncoder {
    TreeEncoder(node: node.member(key.stringValue), codingPath: codingPath + [key])
  }
}
