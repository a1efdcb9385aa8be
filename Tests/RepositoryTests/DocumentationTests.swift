import AgentLogTestSupport
import Foundation
import Testing

/// What people read leads somewhere.
@Suite struct DocumentationTests {
  static let pages: [SourceFile] =
    SourceTree.files(below: ".github") { $0.hasSuffix(".md") }
    + SourceTree.files(below: "Sources") { $0.hasSuffix(".md") }
    + SourceTree.files(below: ".") { $0 == "README.md" }

  @Test func `every link to a file leads to one`() throws {
    let link = try Regex(#"\]\(([^)#]+)\)"#, as: (Substring, Substring).self)
    for page in Self.pages {
      let folder = (page.path as NSString).deletingLastPathComponent
      for match in page.text.matches(of: link) where !match.1.contains("://") {
        let path = "\(Corpora.repository)/\(folder)/\(match.1)"
        #expect(FileManager.default.fileExists(atPath: path), "\(page.path) links to \(match.1)")
      }
    }
  }

  @Test func `every article that is referred to exists`() throws {
    let reference = try Regex(#"<doc:([A-Za-z]+)>"#, as: (Substring, Substring).self)
    for page in Self.pages {
      let folder = (page.path as NSString).deletingLastPathComponent
      for match in page.text.matches(of: reference) {
        let path = "\(Corpora.repository)/\(folder)/\(match.1).md"
        #expect(FileManager.default.fileExists(atPath: path), "\(page.path) refers to \(match.1)")
      }
    }
  }

  @Test func `the README holds a command that judges and a command that tests`() throws {
    let text = String(decoding: try Corpora.committed("README.md"), as: UTF8.self)
    #expect(text.contains("<!-- run -->\n```sh\nswift run agentlog validate"))
    #expect(text.contains("<!-- test -->\n```sh\nswift test\n```"))
  }
}
