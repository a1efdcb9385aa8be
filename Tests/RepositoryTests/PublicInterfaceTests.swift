import AgentLogTestSupport
import Foundation
import Testing

/// What users of the products may lean on: every public declaration, as committed.
///
/// A change of it shows in `Tests/RepositoryTests/PublicInterface.txt`, which also remembers the change log
/// that it was last written beside: the interface cannot change without a line there.
@Suite struct PublicInterfaceTests {
  static let path = "Tests/RepositoryTests/PublicInterface.txt"
  /// One variable writes the file anew, and the run that does fails.
  static let updates = ProcessInfo.processInfo.environment["AGENTLOG_UPDATE_INTERFACE"] != nil

  @Test func `the public interface is the one that is committed`() throws {
    let committed = String(decoding: (try? Corpora.committed(Self.path)) ?? [], as: UTF8.self)
    let changes = String(decoding: try Corpora.committed(".github/CHANGELOG.md"), as: UTF8.self)
    let lines = committed.split(separator: "\n").map(String.init)
    let listing = PublicInterface.listing()
    guard Array(lines.dropFirst(2)) != listing else { return }
    let mark = "changes: \(PublicInterface.mark(changes))"
    if Self.updates {
      guard lines.count < 2 || lines[1] != mark else {
        Issue.record("the public interface changed: say so in .github/CHANGELOG.md first")
        return
      }
      let head = [
        "The public interface. AGENTLOG_UPDATE_INTERFACE=1 swift test writes it anew.", mark,
      ]
      try ((head + listing).joined(separator: "\n") + "\n").write(
        toFile: Corpora.repository + "/" + Self.path, atomically: true, encoding: .utf8)
    }
    let gone = Set(lines.dropFirst(2)).subtracting(listing).sorted()
    let new = Set(listing).subtracting(lines).sorted()
    Issue.record(
      """
      the public interface changed; say so in .github/CHANGELOG.md, then run \
      AGENTLOG_UPDATE_INTERFACE=1 swift test --filter PublicInterfaceTests and commit the listing
      gone: \(gone.joined(separator: "\n      "))
      new:  \(new.joined(separator: "\n      "))
      """)
  }

  @Test func `declarations are read whole, whatever their layout`() {
    let text = """
      public struct A {
        /// Not public.
        var hidden = 1
        public let shown: Int
        public func f(
          _ one: Int,
          two: String = "public func g() {}"
        ) async throws -> Int where Self: Sendable {
          public_name()
        }
      }
      extension A: B {}
      """
    #expect(
      PublicInterface.declarations(text) == [
        "public struct A", "public let shown: Int",
        #"public func f( _ one: Int, two: String = "public func g() {}" ) async throws -> Int where Self: Sendable"#,
      ])
  }
}

/// Reads public declarations out of sources.
enum PublicInterface {
  /// Modules whose public declarations users see.
  static let modules = ["AgentLogFindings", "AgentLogRun", "AgentLogCheck", "AgentLogTesting"]

  static func listing() -> [String] {
    SourceTree.sources.filter { modules.contains($0.module) }.flatMap { file in
      declarations(file.text).map { "\(file.module): \($0)" }
    }.sorted()
  }

  static func declarations(_ text: String) -> [String] {
    var found: [String] = []
    var open: String?
    for line in text.split(separator: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      if let begun = open {
        open = begun + " " + line
      } else if line.hasPrefix("public ") || line.contains(" public ") && line.hasPrefix("@") {
        guard !line.hasPrefix("public import"), !line.contains(" public import ") else { continue }
        open = line
      }
      guard let declaration = open, isWhole(declaration) else { continue }
      found.append(head(declaration))
      open = nil
    }
    return found
  }

  /// Parentheses are closed, and the body, the value or the line is reached.
  private static func isWhole(_ text: String) -> Bool {
    var depth = 0
    var isText = false
    for character in text {
      if character == "\"" { isText.toggle() }
      if isText { continue }
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
    }
    return depth == 0 && !text.hasSuffix(",") && !text.hasSuffix("->")
      && (!text.contains("(") || text.hasSuffix("{") || text.hasSuffix("}")
        || !text.contains("func "))
  }

  /// Without body and value.
  private static func head(_ text: String) -> String {
    var depth = 0
    var isText = false
    for (offset, character) in text.enumerated() {
      if character == "\"" { isText.toggle() }
      if isText { continue }
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if character == "{" && depth == 0 {
        return String(text.prefix(offset)).trimmingCharacters(in: .whitespaces)
      }
    }
    return text
  }

  /// A short mark of a text (FNV-1a).
  static func mark(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
