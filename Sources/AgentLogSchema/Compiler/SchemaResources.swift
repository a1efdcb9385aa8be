import AgentLogJSON

/// A schema with a base URI of its own, and the names that it gives to places in it.
struct SchemaResource {
  /// Absolute, without fragment.
  var base: URIReference
  var root: JSONElement
  var dialect: SchemaDialect
  /// Elements by `$anchor` and `$dynamicAnchor`.
  var anchors: [String: JSONElement] = [:]
  /// Elements by `$dynamicAnchor` alone.
  var dynamicAnchors: [String: JSONElement] = [:]
}

/// All resources that a compilation knows, by number: found by walking each document once, before
/// anything in it is compiled. O(document), no recursion.
struct SchemaResources {
  private(set) var all: [SchemaResource] = []
  private var numberOfURI: [String: Int] = [:]
  private var numberOfRoot: [ElementKey: Int] = [:]
  /// URIs of documents that were loaded because something referred to them.
  private(set) var foreign: [ObjectIdentifier: String] = [:]
  /// What is wrong with identifiers.
  private(set) var mistakes: [(place: JSONElement, message: String)] = []

  struct ElementKey: Hashable {
    var document: ObjectIdentifier
    var index: Int

    init(_ element: JSONElement) {
      document = ObjectIdentifier(element.document)
      index = element.index
    }
  }

  func number(of uri: String) -> Int? { numberOfURI[uri] }

  /// The resource whose root is an element.
  func number(startingAt element: JSONElement) -> Int? { numberOfRoot[ElementKey(element)] }

  /// The mistakes so far; none are left.
  mutating func takeMistakes() -> [(place: JSONElement, message: String)] {
    defer { mistakes = [] }
    return mistakes
  }

  mutating func mistake(_ place: JSONElement, _ message: String) {
    mistakes.append((place, message))
  }

  /// Takes in a schema with every resource inside it.
  ///
  /// - Parameters:
  ///   - uri: where it was found; its own `$id` comes first.
  ///   - dialectOf: what a `$schema` says, or nil after noting that it is not read.
  /// - Returns: the number of its resource.
  mutating func add(
    _ root: JSONElement, at uri: String, isForeign: Bool, dialect: SchemaDialect,
    dialectOf: (JSONElement, SchemaDialect, inout SchemaResources) -> SchemaDialect?
  ) -> Int {
    if isForeign { foreign[ObjectIdentifier(root.document)] = uri }
    let dialect = root["$schema"].flatMap { dialectOf($0, dialect, &self) } ?? dialect
    let retrieved = URIReference(uri)
    let own = Self.identifier(of: Array(root.members), dialect).map {
      URIReference($0).resolved(against: retrieved)
    }
    if isForeign, let own, let known = numberOfURI[own.resource] {
      // The same document by another way.
      numberOfURI[uri] = known
      return known
    }
    let first = open(root, own ?? retrieved, dialect)
    numberOfURI[uri] = first
    // Each with the resource around it.
    var queue: [(element: JSONElement, resource: Int)] = [(root, first)]
    while let (element, outer) = queue.popLast() {
      guard element.kind == .object else { continue }
      let members = element.members
      var resource = outer
      if element.index != root.index {
        resource = inner(element, members, outer, dialectOf)
      }
      read(members, element, resource)
      let draft = all[resource].dialect.draft
      var children: [JSONElement] = []
      for (key, value) in members where value.kind == .object || value.kind == .array {
        guard let shape = SchemaShape.of(key.string ?? "", draft, isArray: value.kind == .array)
        else { continue }
        switch shape {
        case .one: children.append(value)
        case .list: children += value.elements
        case .map: children += value.members.map(\.value)
        }
      }
      // The last is taken first: in the order of the document, so that of two the later is told.
      queue += children.reversed().map { ($0, resource) }
    }
    return first
  }

  private mutating func open(
    _ root: JSONElement, _ base: URIReference, _ dialect: SchemaDialect
  ) -> Int {
    var base = base
    if let fragment = base.fragment, !fragment.isEmpty, dialect.draft == .draft202012 {
      mistake(root["$id"] ?? root, "'$id' must not have a fragment; write '$anchor' for a name")
    }
    base.fragment = nil
    if numberOfURI[base.resource] != nil {
      mistake(root["$id"] ?? root, "the identifier '\(base.resource)' is given twice")
    }
    all.append(SchemaResource(base: base, root: root, dialect: dialect))
    numberOfURI[base.resource] = all.count - 1
    numberOfRoot[ElementKey(root)] = all.count - 1
    return all.count - 1
  }

  /// The resource of a subschema: a new one where it has an identifier.
  private mutating func inner(
    _ element: JSONElement, _ members: [(key: JSONElement, value: JSONElement)], _ outer: Int,
    _ dialectOf: (JSONElement, SchemaDialect, inout SchemaResources) -> SchemaDialect?
  ) -> Int {
    let around = all[outer].dialect
    guard let id = Self.identifier(of: members, around) else { return outer }
    if around.draft == .draft07, id.utf8.first == 0x23 { return outer }
    let dialect = element["$schema"].flatMap { dialectOf($0, around, &self) } ?? around
    return open(element, URIReference(id).resolved(against: all[outer].base), dialect)
  }

  /// `$id`, where it counts: in draft-07 a `$ref` beside it hides it.
  private static func identifier(
    of members: [(key: JSONElement, value: JSONElement)], _ dialect: SchemaDialect
  ) -> String? {
    var id: String?
    for (key, value) in members where value.kind == .string {
      let name = key.string
      if name == "$id" { id = value.string }
      if name == "$ref" && dialect.draft == .draft07 { return nil }
    }
    return id
  }

  /// The names that a schema gives itself.
  private mutating func read(
    _ members: [(key: JSONElement, value: JSONElement)], _ element: JSONElement, _ resource: Int
  ) {
    let draft = all[resource].dialect.draft
    for (key, value) in members where value.kind == .string {
      switch (key.string, draft) {
      case ("$anchor", .draft202012): name(value, element, resource, isDynamic: false)
      case ("$dynamicAnchor", .draft202012): name(value, element, resource, isDynamic: true)
      case ("$id", .draft07):
        let id = value.string ?? ""
        guard let fragment = URIReference(id).fragment, !fragment.isEmpty else { continue }
        all[resource].anchors[fragment] = element
      default: continue
      }
    }
  }

  private mutating func name(
    _ value: JSONElement, _ element: JSONElement, _ resource: Int, isDynamic: Bool
  ) {
    let name = value.string ?? ""
    let isWord =
      name.utf8.first.map { ASCII.isLetter($0) || $0 == 0x5F } ?? false
      && name.utf8.allSatisfy { ASCII.isAlphanumeric($0) || "_-.".utf8.contains($0) }
    guard isWord else {
      mistake(value, "'\(name)' is no name for an anchor; write letters, digits, '_', '-' or '.'")
      return
    }
    if let known = all[resource].anchors[name], known.index != element.index {
      mistake(value, "the anchor '\(name)' is given twice in this schema")
    }
    all[resource].anchors[name] = element
    if isDynamic { all[resource].dynamicAnchors[name] = element }
  }
}
