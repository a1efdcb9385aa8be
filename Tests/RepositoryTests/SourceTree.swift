import AgentLogTestSupport
import Foundation

/// The files of the checkout, as the tests of the repository see them.
enum SourceTree {
  /// The modules in the order of the house. A module imports only modules above it.
  static let modules = [
    "AgentLogResources", "AgentLogFindings", "AgentLogJSON", "AgentLogRun", "AgentLogPatterns",
    "AgentLogEvents", "AgentLogSchema", "AgentLogBehaviour", "AgentLogRedaction",
    "AgentLogReadiness", "AgentLogCheck", "AgentLogReplay", "AgentLogReport", "AgentLogCLI",
    "agentlog", "AgentLogTesting",
    "agentlog-generate", "agentlog-benchmark",
  ]

  /// Modules that serve development only and may use Foundation.
  static let tools: Set = ["agentlog-generate", "agentlog-benchmark"]

  /// What stands at the top level besides dotfiles.
  static let topLevel: Set = [
    "Package.swift", "Sources", "Tests", "Schemas", "Fixtures", "Checklists", "README.md",
    "LICENSE",
  ]

  /// What stands at the top level with a dot; build folders and what Git ignores not counted.
  static let dotfiles: Set = [".ci", ".github", ".gitignore", ".swift-format"]

  /// The Swift files below `Sources`.
  static let sources = files(below: "Sources", where: { $0.hasSuffix(".swift") })

  /// The Swift files below `Tests`.
  static let tests = files(below: "Tests", where: { $0.hasSuffix(".swift") })

  /// The files of a folder and of the folders in it, sorted by path.
  static func files(below folder: String, where wanted: (String) -> Bool) -> [SourceFile] {
    let base = Corpora.repository + "/" + folder
    let paths = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return paths.filter(wanted).sorted().compactMap { path in
      guard let data = FileManager.default.contents(atPath: base + "/" + path) else { return nil }
      return SourceFile(path: folder + "/" + path, text: String(decoding: data, as: UTF8.self))
    }
  }
}

/// One file of the checkout.
struct SourceFile: Sendable {
  /// Relative to the checkout.
  let path: String
  let text: String

  /// The module or test target that the file belongs to.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  var isGenerated: Bool { path.hasSuffix("+Generated.swift") }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules that the file imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      let modifiers = words.prefix { $0 != "import" }
      guard modifiers.count < words.count - 1,
        modifiers.allSatisfy({
          ["public", "package", "internal"].contains($0) || $0.hasPrefix("@")
        })
      else { return nil }
      let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "func", "typealias"]
      return words.dropFirst(modifiers.count + 1).first { !kinds.contains($0) }
        .map { String($0.prefix { $0 != "." }) }
    }
  }

  /// `path:line` of each line of code (comment lines left out) that holds the word: the text, not
  /// continued by a letter or digit on either side that ends in one.
  func places(of word: String) -> [String] {
    guard text.range(of: word) != nil else { return [] }
    return lines.enumerated().compactMap { number, line in
      guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return nil }
      var rest = line
      while let found = rest.range(of: word) {
        let before = rest[..<found.lowerBound].last
        let after = rest[found.upperBound...].first
        if !(Self.joins(before) && Self.joins(word.first)),
          !(Self.joins(after) && Self.joins(word.last))
        {
          return "\(path):\(number + 1)"
        }
        rest = rest[found.upperBound...]
      }
      return nil
    }
  }

  private static func joins(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isLetter || character.isNumber || character == "_"
  }
}
