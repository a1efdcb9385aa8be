import AgentLogEvents
import AgentLogJSON
import AgentLogSchema

/// One `--schema-dir`: a folder of schemas that others refer to, by the `$id` that each gives itself
/// or by its path below a base URI. The files are read once for their `$id`, before anything else.
struct SchemaFolder: SchemaSource {
  private let path: String
  /// What stands before the path of a file in its URI.
  private let bases: [String]
  private let pathsByID: [String: String]

  /// The base of files that nobody gave a URI, in a folder that has none either.
  private static let ownBase = "schema-dir:/"
  /// What the JSON-Schema-Test-Suite calls its folder of remote schemas.
  static let suiteBase = "http://localhost:1234/"
  private static let limit = (files: 10_000, bytes: 256 << 20)

  /// - Parameters:
  ///   - text: `DIR` or `URI=DIR`.
  ///   - otherBase: a base that a folder without a URI has besides.
  init(_ text: String, otherBase: String? = nil) throws(UsageError) {
    let (base, path) = Self.parts(of: text)
    guard !path.isEmpty else {
      throw UsageError("--schema-dir takes DIR or URI=DIR, not '\(text)'")
    }
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    bases = base.map { [$0] } ?? [Self.ownBase] + (otherBase.map { [$0] } ?? [])
    let (files, problems) = JSONFiles.below(path)
    if let problem = problems.first { throw UsageError("--schema-dir: \(problem)") }
    guard files.count <= Self.limit.files else {
      throw UsageError("'\(path)' holds more than \(Self.limit.files) JSON files")
    }
    var ids: [String: String] = [:]
    var bytes = 0
    for file in files {
      let text = try FileText.read(file)
      bytes += text.count
      guard bytes <= Self.limit.bytes else {
        throw UsageError("the JSON files in '\(path)' have more than 256 MiB")
      }
      // A file that is no JSON is nobody's schema until somebody refers to it.
      guard let document = try? JSONDocument(name: file, text: text),
        let id = document.root["$id"]?.string
      else { continue }
      let name = URIReference(id).resource
      if ids[name] == nil { ids[name] = file }
    }
    pathsByID = ids
  }

  /// `URI=DIR` where a scheme stands before the first `=`.
  private static func parts(of text: String) -> (base: String?, path: String) {
    guard let equals = text.firstIndex(of: "="),
      URIReference(String(text[..<equals])).scheme != nil
    else { return (nil, text) }
    let base = String(text[..<equals])
    return (base.hasSuffix("/") ? base : base + "/", String(text[text.index(after: equals)...]))
  }

  func document(at uri: String) throws(SchemaMistakes) -> JSONDocument? {
    if let file = pathsByID[uri] { return try read(file) }
    for base in bases where uri.hasPrefix(base) {
      var reference = URIReference(String(uri.dropFirst(base.count)))
      reference.query = nil
      guard let steps = URIReference.decode(reference.resource),
        !steps.split(separator: "/").contains(".."), !steps.utf8.contains(0)
      else { continue }
      for suffix in ["", ".json"] {
        let file = path + "/" + steps + suffix
        if !steps.isEmpty, FileText.isFile(file) { return try read(file) }
      }
    }
    return nil
  }

  private func read(_ file: String) throws(SchemaMistakes) -> JSONDocument {
    let text: [UInt8]
    do throws(UsageError) {
      text = try FileText.read(file)
    } catch {
      throw SchemaMistakes([
        SchemaMistake(file: file, line: 1, column: 1, message: error.lines.first ?? "")
      ])
    }
    return try JSONDocument.schema(file, text)
  }
}

extension Invocation {
  /// Where schemas may refer to.
  ///
  /// - Parameter otherBase: a base that folders without a URI have besides.
  func schemaLibrary(otherBase: String? = nil) throws(UsageError) -> SchemaLibrary {
    var folders: [SchemaFolder] = []
    for text in schemaFolders { folders.append(try SchemaFolder(text, otherBase: otherBase)) }
    return SchemaLibrary(folders)
  }
}
