import AgentLogJSON
import AgentLogTestSupport
import Foundation
import Testing

/// The YAML test suite: each case is read as its `in.json` says, or refused with a place; the cases
/// marked `error` are refused.
@Suite(.enabled(if: Corpora.isPresent, "needs the corpora")) struct YAMLSuiteTests {
  @Test func `every case is read as expected or refused, and the counts stand as documented`()
    throws
  {
    var tally = Tally()
    for name in try Self.names() {
      let folder = "conformance/yaml/" + name
      let text = try Corpora.bytes(folder + "/in.yaml")
      let isError = Self.exists(folder + "/error")
      do {
        let document = try JSONDocument(name: name, yaml: text)
        tally.read += 1
        #expect(!isError, "\(name) is no YAML and was read")
        guard Self.exists(folder + "/in.json") else {
          Issue.record("\(name) was read, and the suite gives no JSON for it")
          continue
        }
        let expected = try JSONDocument(
          name: name, text: try Corpora.bytes(folder + "/in.json"))
        #expect(
          CanonicalJSON.text(of: document.root) == CanonicalJSON.text(of: expected.root),
          "\(name)")
      } catch let fault as YAMLFault {
        tally.refused += 1
        if isError { tally.errorsRefused += 1 }
        #expect(Self.isInside(fault, text), "\(name): \(fault)")
        #expect(!fault.reason.explanation.isEmpty)
      }
    }
    // The documentation of policies gives these counts.
    #expect(tally == Tally(read: 185, refused: 217, errorsRefused: 94))
  }

  private struct Tally: Equatable {
    var read = 0
    var refused = 0
    var errorsRefused = 0
  }

  private static func isInside(_ fault: YAMLFault, _ text: [UInt8]) -> Bool {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.indices.contains(fault.line - 1) else { return false }
    return (1...(lines[fault.line - 1].count + 1)).contains(fault.column)
  }

  /// The folders of the cases; some hold several.
  private static func names() throws -> [String] {
    let root = try #require(Corpora.root) + "/conformance/yaml"
    let files = FileManager.default
    var names: [String] = []
    for name in try files.contentsOfDirectory(atPath: root).sorted() {
      if exists("conformance/yaml/\(name)/in.yaml") {
        names.append(name)
      } else {
        let inner = try files.contentsOfDirectory(atPath: root + "/" + name).sorted()
        names += inner.filter { exists("conformance/yaml/\(name)/\($0)/in.yaml") }
          .map { name + "/" + $0 }
      }
    }
    #expect(names.count == 402)
    return names
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: (Corpora.root ?? "") + "/" + path)
  }
}
