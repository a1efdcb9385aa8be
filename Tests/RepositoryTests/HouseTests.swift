import AgentLogTestSupport
import Foundation
import Testing

/// The order of the house: who may import whom, and what stands where.
@Suite struct HouseTests {
  @Test func `a module imports only modules above it`() {
    let place = Dictionary(
      uniqueKeysWithValues: SourceTree.modules.enumerated().map { ($1, $0) })
    for file in SourceTree.sources {
      guard let own = place[file.module] else {
        Issue.record("\(file.path) belongs to no module of the house")
        continue
      }
      for name in file.imports {
        guard let other = place[name] else { continue }
        #expect(other < own, "\(file.path) imports \(name), which stands below \(file.module)")
      }
    }
  }

  @Test func `imports are read in all their spellings`() {
    let file = SourceFile(
      path: "Sources/A/B.swift",
      text: """
        package import AgentLogJSON
        @testable import AgentLogCheck
        #if canImport(Glibc)
          import Glibc
        #endif
        import struct Foundation.URL
        let importance = 1  // import nothing
        """)
    #expect(file.imports == ["AgentLogJSON", "AgentLogCheck", "Glibc", "Foundation"])
    #expect(file.module == "A")
  }

  @Test func `no outside package is used`() throws {
    let manifest = String(decoding: try Corpora.committed("Package.swift"), as: UTF8.self)
    #expect(manifest.contains("\n  dependencies: [],\n"))
    #expect(!manifest.contains(".package("))
    #expect(!manifest.contains(".binaryTarget("))
    #expect(!manifest.contains("unsafeFlags"))
  }

  @Test func `the top level holds what the design names and nothing else`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Corpora.repository)
    let visible = Set(names.filter { !$0.hasPrefix(".") && $0 != "Package.resolved" })
    #expect(visible.subtracting(SourceTree.topLevel).sorted() == [])
    let folders = [
      "Package.swift", "Sources", "Tests", "Schemas", "Fixtures", "README.md", "LICENSE",
    ]
    #expect(Set(folders).subtracting(visible).sorted() == [])
    #expect(SourceTree.dotfiles.subtracting(names).sorted() == [])
  }

  @Test func `tests mirror modules`() {
    let known = Set(SourceTree.modules.map { $0 + "Tests" })
      .union(["RepositoryTests", "AgentLogTestSupport", "Consumer"])
    #expect(Set(SourceTree.tests.map(\.module)).subtracting(known).sorted() == [])
  }
}
