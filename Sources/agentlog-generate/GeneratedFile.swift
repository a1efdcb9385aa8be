import Foundation

/// A file of the repository that is made from others, ready to be written or compared.
struct GeneratedFile {
  /// Relative to the root of the repository.
  let path: String
  /// What it holds, in a few words.
  let summary: String
  let text: String

  func isFresh(below root: URL) -> Bool {
    (try? String(contentsOf: target(below: root), encoding: .utf8)) == text
  }

  func write(below root: URL) throws {
    try Data(text.utf8).write(to: target(below: root))
  }

  private func target(below root: URL) -> URL { root.appendingPathComponent(path) }
}

/// Why nothing was generated.
struct Problem: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
