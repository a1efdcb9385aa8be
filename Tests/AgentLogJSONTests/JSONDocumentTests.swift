import AgentLogJSON
import Testing

@Suite struct JSONDocumentTests {
  @Test func `a document is walked by key and element`() throws {
    let text =
      "{\n  \"a\\u0062\": [1, -0, 1.0, \"x\\ny\", null, true, false],\n  \"k\": 1, \"k\": {}\n}"
    let root = try JSONDocument(name: "test", text: text.utf8).root
    #expect(root.kind == .object)
    #expect(root.members.map(\.key.string) == ["ab", "k", "k"])
    let list = try #require(root["ab"])
    #expect(list.elements.map(\.int) == [1, 0, nil, nil, nil, nil, nil])
    #expect(list.elements.map(\.bool) == [nil, nil, nil, nil, nil, true, false])
    #expect(list.elements[3].string == "x\ny")
    #expect(list.elements[4].isNull)
    #expect(root["k"]?.kind == .object, "the last of equal keys")
    #expect(root["none"] == nil && list["a"] == nil && list.elements[0].elements.isEmpty)
    #expect(String(decoding: list.elements[2].raw, as: UTF8.self) == "1.0")
  }

  @Test func `every value has its place, strings at the quote`() throws {
    let text = "{\n \"é\": [10,\n  \"x\"]}"
    let root = try JSONDocument(name: "test", text: text.utf8).root
    #expect(root.position == (1, 1))
    #expect(root.members[0].key.position == (2, 2))
    let list = try #require(root["é"])
    #expect(list.position == (2, 8), "columns count bytes")
    #expect(list.elements[1].position == (3, 3))
  }

  @Test func `a byte order mark is passed over`() throws {
    let document = try JSONDocument(name: "test", text: [0xEF, 0xBB, 0xBF] + Array("[1]".utf8))
    #expect(document.root.offset == 0)
    #expect(document.withBytes { $0.count } == 3)
  }

  @Test func `a fault is thrown with its offset`() {
    #expect(throws: JSONFault(.trailingComma, at: 4)) {
      _ = try JSONDocument(name: "test", text: "[\n 1, ]".utf8)
    }
    #expect(throws: JSONFault(.unexpectedEnd, at: 0)) {
      _ = try JSONDocument(name: "test", text: [])
    }
    #expect(throws: JSONFault(.tooDeep, at: 2)) {
      _ = try JSONDocument(name: "test", text: "[[[]]]".utf8, depth: 2)
    }
  }
}
