import AgentLogTestSupport
import Foundation
import Testing

/// What no source file may contain.
@Suite struct SourceRulesTests {
  @Test func `products import no Foundation and nothing else from outside the toolchain`() {
    let systems: Set = ["Glibc", "Musl", "Darwin", "Dispatch", "Testing", "XCTest"]
    let allowed = systems.union(SourceTree.modules)
    for file in SourceTree.sources where !SourceTree.tools.contains(file.module) {
      #expect(Set(file.imports).subtracting(allowed).sorted() == [], "\(file.path)")
    }
  }

  /// The package promises macOS 13. These need a newer system, and a build on Linux will not tell.
  /// A span of a trace is a word of this project, so `.span` is refused only behind what is an
  /// array or a text by its name.
  @Test(
    arguments: [
      "utf8.span", "bytes.span", "array.span", "buffer.span", "storage.span", ".mutableSpan",
      ".utf8Span", "UTF8Span", "InlineArray", "Int128", "UInt128", "Mutex", "Atomic",
      "AtomicLazyReference", "Synchronization",
    ])
  func `no source uses what came after macOS 13`(word: String) {
    for file in SourceTree.sources where !SourceTree.tools.contains(file.module) {
      #expect(file.places(of: word) == [])
    }
  }

  @Test(arguments: ["fatalError", "try!", "as!"])
  func `no source traps where it could report`(word: String) {
    for file in SourceTree.sources { #expect(file.places(of: word) == []) }
  }

  @Test func `words are found as words`() {
    let file = SourceFile(
      path: "a.swift", text: "x.span\n// x.span\nx.spanID\nUInt128()\nx.spans + y.span(1)\n")
    #expect(file.places(of: ".span") == ["a.swift:1", "a.swift:5"])
    #expect(file.places(of: "Int128") == [])
  }

  @Test func `no source is marked as unfinished`() {
    for file in SourceTree.sources {
      for word in ["TODO", "FIXME", "XXX:", "HACK:"] {
        #expect(!file.text.contains(word), "\(file.path) holds \(word)")
      }
    }
  }

  @Test func `no file written by hand is longer than 400 lines`() {
    for file in SourceTree.sources + SourceTree.tests where !file.isGenerated {
      #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines")
    }
  }

  @Test func `no text file holds a carriage return`() {
    let endings = [".swift", ".json", ".md", ".yml", "run"]
    for folder in ["Sources", "Tests", "Schemas", "Checklists", ".ci", ".github"] {
      let files = SourceTree.files(below: folder) { path in endings.contains { path.hasSuffix($0) }
      }
      for file in files { #expect(!file.text.utf8.contains(0x0D), "\(file.path)") }
    }
  }
}
