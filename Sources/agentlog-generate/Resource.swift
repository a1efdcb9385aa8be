import Foundation

/// One file that becomes a string literal.
struct Resource {
  /// The top-level folder that holds it.
  let folder: String
  /// Its path in that folder, without `.json`.
  let name: String
  let text: String

  /// The `.json` files of a folder and of the folders in it, sorted by name.
  static func all(in folder: String, of root: URL) throws -> [Resource] {
    let base = root.appendingPathComponent(folder)
    let paths =
      FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".json") }.sorted().map { path in
      let text = try String(contentsOf: base.appendingPathComponent(path), encoding: .utf8)
      if text.utf8.contains(0x0D) {
        throw Problem("\(folder)/\(path) holds a carriage return; save it with LF line ends")
      }
      return Resource(folder: folder, name: String(path.dropLast(5)), text: text)
    }
  }

  /// The name of the constant: `Schemas/formats/report-1.json` is `schemasFormatsReport1`.
  var identifier: String {
    let words = (folder.lowercased() + "/" + name).split { !$0.isLetter && !$0.isNumber }
    return words.dropFirst().reduce(String(words[0])) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }

  /// The constant, as a raw literal with as many number signs as its text needs.
  var declaration: String {
    var signs = "#"
    while text.contains("\"\"\"" + signs) || text.contains("\\" + signs) { signs += "#" }
    return """
      private let \(identifier) = \(signs)\"""
      \(text)
      \"""\(signs)

      """
  }
}
