import AgentLogJSON
import Testing

@testable import AgentLogSchema

@Suite struct TextSetTests {
  @Test(arguments: [
    ["ok", "error"], ["error"], ["a"], ["exactly8"], ["longer than eight"],
    ["longer than eight", "ok"], ["ok", "longer than eight"],
  ])
  func `a set holds its texts and nothing else`(texts: [String]) {
    let set = TextSet(texts.map { Array($0.utf8) })
    let table = set.table
    let candidates =
      texts
      + ["", "o", "okk", "errox", "errors", "b", "exactly9", "longer than eighT", "longer than"]
    for text in candidates {
      let buffer = PaddedBuffer(capacity: 16)
      buffer.append(Array(("<" + text + ">").utf8))
      let range = 1..<1 + text.utf8.count
      #expect(table.contains(buffer.bytes, range) == texts.contains(text), "\(text)")
    }
    withExtendedLifetime(set) {}
  }
}
