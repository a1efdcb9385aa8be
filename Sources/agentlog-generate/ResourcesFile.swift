import Foundation

/// The Swift source that holds `Schemas/` and `Checklists/` as string literals.
///
/// Literals move anywhere with the binary, cost nothing at start-up and can be reviewed. A carriage
/// return is refused, because a literal would silently turn CRLF into LF.
struct ResourcesFile {
  private let schemas: [Resource]
  private let checklists: [Resource]

  /// Reads the folders below the root of the repository.
  init(root: URL) throws {
    schemas = try Resource.all(in: "Schemas", of: root)
    checklists = try Resource.all(in: "Checklists", of: root)
  }

  func generated(by command: String) -> GeneratedFile {
    GeneratedFile(
      path: "Sources/AgentLogResources/Resources+Generated.swift",
      summary: "\(schemas.count) schemas, \(checklists.count) checklists",
      text: source(command))
  }

  private func source(_ command: String) -> String {
    """
    // Made from Schemas/ and Checklists/ by `\(command)`.
    // Do not edit: change a file there and run that command again. A test fails while this file is
    // stale.
    // swift-format-ignore-file

    extension Resources {
      /// The names that ``schema(named:)`` knows, sorted.
      package static let schemaNames: [String] = \(names(of: schemas))

      /// The text of a file of `Schemas/`, by its path there without `.json`.
      package static func schema(named name: String) -> String? {
        switch name {
    \(cases(of: schemas))    default: nil
        }
      }

      /// The names that ``checklist(named:)`` knows, sorted.
      package static let checklistNames: [String] = \(names(of: checklists))

      /// The text of a file of `Checklists/`, by its path there without `.json`.
      package static func checklist(named name: String) -> String? {
        switch name {
    \(cases(of: checklists))    default: nil
        }
      }
    }

    """
      + (schemas + checklists).map { "\n" + $0.declaration }.joined()
  }

  private func names(of resources: [Resource]) -> String {
    if resources.isEmpty { return "[]" }
    return "[\n" + resources.map { "    \"\($0.name)\",\n" }.joined() + "  ]"
  }

  private func cases(of resources: [Resource]) -> String {
    resources.map { "    case \"\($0.name)\": \($0.identifier)\n" }.joined()
  }
}
