import AgentLogJSON

/// Finding what a reference refers to: resources, anchors, pointers, other documents.
extension SchemaBuilder {
  /// A place that something referred to: the schema there and the resource it belongs to.
  struct Target {
    var element: JSONElement
    var resource: Int
    /// The name of the dynamic anchor that led there, where one did.
    var dynamicName: String?
  }

  /// Takes in a schema that is compiled itself.
  mutating func open(_ schema: JSONElement) -> Int {
    let name = schema.document.name.split(separator: "/").last.map(String.init) ?? "schema"
    // Schemas inside one document have bases that differ in their query only.
    let query = resources.all.isEmpty ? "" : "?\(resources.all.count)"
    return take(
      schema, at: Self.scheme + Self.encode(name) + query, isForeign: false, dialect: dialect)
  }

  /// What stands before the path of a document without an identifier.
  static let scheme = "schema-dir:/"

  private static func encode(_ name: String) -> String {
    name.utf8.reduce(into: "") { text, byte in
      if ASCII.isAlphanumeric(byte) || "-._~".utf8.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private mutating func take(
    _ schema: JSONElement, at uri: String, isForeign: Bool, dialect: SchemaDialect
  ) -> Int {
    var known = SchemaResources()
    swap(&known, &resources)
    var dialects = dialects
    let library = library
    var failures: [SchemaMistake] = []
    let number = known.add(schema, at: uri, isForeign: isForeign, dialect: dialect) {
      value, around, resources in
      dialects.read(value, around, library, &resources, &failures)
    }
    resources = known
    self.dialects = dialects
    for failure in failures { mistake(failure) }
    for (place, message) in resources.takeMistakes() { mistake(place, message) }
    return number
  }

  /// The resource of a URI, loaded where it is not known yet; nil where nobody has it.
  mutating func resource(at uri: String) -> Int? {
    if let known = resources.number(of: uri) { return known }
    if unknownURIs.contains(uri) { return nil }
    do throws(SchemaMistakes) {
      if let document = try library.document(at: uri) {
        return take(
          document.root, at: uri, isForeign: true, dialect: .draft202012)
      }
    } catch {
      for mistake in error.mistakes { self.mistake(mistake) }
    }
    unknownURIs.insert(uri)
    return nil
  }

  /// What a reference leads to, or nil after noting why it leads nowhere.
  mutating func target(of value: JSONElement, _ keyword: String) -> Target? {
    guard let reference = value.string else {
      mistake(value, "'\(keyword)' is \(value.kindName); expected a string")
      return nil
    }
    let uri = URIReference(reference).resolved(against: resources.all[resource].base)
    guard let number = resource(at: uri.resource) else {
      mistake(
        value, "'\(reference)' leads to no schema that is known",
        hint: "name the folder of \(uri.scheme == "schema-dir" ? "that file" : uri.resource) "
          + "with --schema-dir")
      return nil
    }
    let fragment = uri.fragment ?? ""
    if fragment.isEmpty { return Target(element: resources.all[number].root, resource: number) }
    guard let decoded = URIReference.decode(fragment) else {
      mistake(value, "'\(reference)' has a broken percent-encoding")
      return nil
    }
    if decoded.utf8.first == 0x2F {
      if let found = find(JSONPointer.tokens(decoded), in: number) { return found }
    } else if let found = resources.all[number].anchors[decoded] {
      let isDynamic = resources.all[number].dynamicAnchors[decoded] != nil
      return Target(element: found, resource: number, dynamicName: isDynamic ? decoded : nil)
    }
    let names = definitionNames(of: resources.all[number].root)
    mistake(
      value, "'\(reference)' leads to nothing in this schema",
      nearest: Nearest.of(reference, among: names))
    return nil
  }

  private func definitionNames(of root: JSONElement) -> [String] {
    ["$defs", "definitions"].flatMap { holder in
      root[holder]?.members.compactMap { $0.key.string.map { "#/\(holder)/\($0)" } } ?? []
    }
  }

  /// Follows a pointer from the root of a resource, into resources inside it.
  private mutating func find(_ tokens: [[UInt8]], in resource: Int) -> Target? {
    var target = Target(element: resources.all[resource].root, resource: resource)
    for token in tokens {
      let document = ObjectIdentifier(target.element.document)
      guard
        let next = JSONPointer.step(
          token, from: target.element, &indices[document, default: JSONPointer.Index()])
      else { return nil }
      target.element = next
      if let inner = resources.number(startingAt: next) { target.resource = inner }
    }
    return target
  }
}
