import AgentLogJSON
import AgentLogTestSupport
import Foundation
import Testing

/// JSONTestSuite: `y_` must be accepted, `n_` refused, `i_` either; nothing may crash.
@Suite struct JSONSuiteTests {
  @Test(.enabled(if: Corpora.isPresent, "needs the corpora"))
  func `all cases of JSONTestSuite`() throws {
    let folder = try #require(Corpora.root) + "/conformance/json"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".json") }
    #expect(names.count == 318)
    var tape = JSONTape()
    for name in names {
      let text = try Corpora.bytes("conformance/json/" + name)
      let fault = withPadded(text) { tape.readWhole($0, extent: .document) }
      if name.hasPrefix("y_") { #expect(fault == nil, "\(name)") }
      if name.hasPrefix("n_") { #expect(fault != nil, "\(name)") }
      if let fault { #expect((0...text.count).contains(fault.offset), "\(name)") }
    }
  }
}
